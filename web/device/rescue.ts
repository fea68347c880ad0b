import { fromBase64, toBase64 } from 'lib0/buffer';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import { rescueName } from './cache-name.ts';
import type { Environment } from './environment.ts';
import { object, record, text, type Shaped } from './shape.ts';

/**
 * What the disk refused of one open page, in the one store that still takes it. The bytes are the very
 * ones that the record lacks: put back twice, or beside what y-indexeddb kept of them, they double nothing.
 */
export interface Rescued {
	readonly update: Uint8Array;
	/** The same as plain text, for when the bytes find no ground any more. */
	readonly fields: Readonly<Record<string, string>>;
}

const stored = record(object({ update: text, fields: record(text) }));
type Stored = Shaped<typeof stored>;

/** The rescue lines of one page: one for each opening of it that met a refusal. */
export class RescueLine {
	readonly #key: string;
	readonly #environment: Environment;

	constructor(environment: Environment, database: string, placement: PlacementId, page: PageName) {
		this.#key = rescueName(database, placement, page);
		this.#environment = environment;
	}

	/** By the opening that wrote it. */
	all(): ReadonlyMap<string, Rescued> {
		return new Map(
			Object.entries(this.#read()).map(([opening, { update, fields }]) => [
				opening,
				{ update: fromBase64(update), fields }
			])
		);
	}

	/** Synchronous: the page may be gone in the next moment. */
	put(opening: string, { update, fields }: Rescued): void {
		this.#write({
			...this.#read(),
			[opening]: { update: toBase64(update), fields: { ...fields } }
		});
	}

	/** The record has it now. */
	drop(openings: Iterable<string>): void {
		const lines = this.#read();
		const dropped = new Set(openings);
		if (!Object.keys(lines).some((opening) => dropped.has(opening))) return;
		this.#write(Object.fromEntries(Object.entries(lines).filter(([key]) => !dropped.has(key))));
	}

	#read(): Stored {
		try {
			const line = this.#environment.lines.getItem(this.#key);
			const lines: unknown = line === null ? {} : JSON.parse(line);
			return stored(lines) ? lines : {};
		} catch (error) {
			this.#environment.warn('rescue line', error);
			return {};
		}
	}

	#write(lines: Stored): void {
		try {
			if (Object.keys(lines).length === 0) this.#environment.lines.removeItem(this.#key);
			else this.#environment.lines.setItem(this.#key, JSON.stringify(lines));
		} catch (error) {
			// The text is still on screen, where « Copier » stands.
			this.#environment.warn('rescue line', error);
		}
	}
}
