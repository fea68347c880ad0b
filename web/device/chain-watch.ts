import type { DeadPart, Part } from '#shared/domain/watch.ts';
import { list, number, object, text } from './shape.ts';

const shape = object({ dead: list(object({ part: text, since: number })) });
const PARTS: readonly string[] = ['worker', 'push', 'email', 'sms'] satisfies Part[];

/** What the school's server says of its own chain; undefined: it could not be asked. */
export async function deadPartsNow(): Promise<readonly DeadPart[] | undefined> {
	try {
		const response = await fetch('/api/watch', { cache: 'no-store' });
		const answer: unknown = response.ok ? await response.json() : undefined;
		if (!shape(answer)) return undefined;
		return answer.dead.filter((one): one is DeadPart => PARTS.includes(one.part));
	} catch {
		// No network, or a portal's page: the age of the board says so already.
		return undefined;
	}
}
