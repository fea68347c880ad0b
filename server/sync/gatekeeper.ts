import type { PersonId } from '#shared/domain/ids.ts';
import { admit, type PushedPage } from '#shared/notebook/admit.ts';
import { measure } from '#shared/notebook/measure.ts';
import type { Log } from '#server/ports.ts';
import type { Admission } from './admission.ts';
import { AdmitPool } from './admit-pool.ts';

/** Checks pushed pages; asynchronous, so that it can happen where it can be killed. */
export interface Gatekeeper {
	admit(person: PersonId, page: PushedPage): Promise<Admission>;
	close(): Promise<void>;
}

/**
 * Structs of page and update together up to which nothing costs much, whatever they are: at worst Yjs looks at
 * every pair of them, 0.1 µs each, when it merges and once more when it loads: 10 ms.
 */
const CHEAP_STRUCTS = 256;

/** In this very thread, whatever it costs: where nobody is hostile. */
export const localGatekeeper: Gatekeeper = {
	admit: (_person, page) => new Promise((resolve) => resolve(admit(page))),
	close: () => Promise.resolve()
};

/** Small pages here, at once (a stored page that does not load stays unanswered); the others in threads that end when a page costs too much. */
export function guardedGatekeeper(log: Log): Gatekeeper {
	const pool = new AdmitPool(log);
	return {
		async admit(person, page) {
			if (!isCheap(page)) return pool.admit(person, page);
			try {
				return admit(page);
			} catch (error) {
				log.error('page-damaged', error);
				return 'later';
			}
		},
		close: () => pool.close()
	};
}

/** An update that is refused by its measure is never applied, and so costs nothing more. */
function isCheap({ stored, update }: PushedPage): boolean {
	let structs = 0;
	for (const bytes of [update, stored]) {
		const size = bytes && measure(bytes);
		if (size?.ok === false) return bytes === update;
		structs += size ? size.value.structs + size.value.deletes : 0;
	}
	return structs <= CHEAP_STRUCTS;
}
