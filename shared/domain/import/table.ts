import { canonical, toPlain } from '#shared/domain/plain.ts';
import { folded } from '#shared/domain/search.ts';
import type { Entities, EntityKind, Known } from './entities.ts';
import type { Change, Write } from './plan.ts';

interface Entry<Values> {
	/** Absent: it is new. */
	readonly before?: Values;
	readonly now: Values;
	/** Which row said each field first. */
	readonly saidBy: ReadonlyMap<string, number>;
}

/** What a row wants of one thing: fields that its file leaves empty are not among them. */
export interface Wish<Kind extends EntityKind = EntityKind> {
	readonly kind: Kind;
	readonly id: string;
	readonly values: Partial<Entities[Kind]>;
}

/** An earlier row that said something else. */
export interface Against {
	readonly field: string;
	readonly row: number;
}

/** All things of one kind: as they are, and as the rows read so far want them. */
export class Table<Kind extends EntityKind> {
	readonly #entries = new Map<string, Entry<Entities[Kind]>>();

	constructor(
		readonly kind: Kind,
		known: readonly Known<Kind>[],
		readonly empty: Entities[Kind]
	) {
		for (const { id, values } of known) {
			this.#entries.set(id, { before: values, now: values, saidBy: new Map() });
		}
	}

	get(id: string): Entities[Kind] | undefined {
		return this.#entries.get(id)?.now;
	}

	has(id: string): boolean {
		return this.#entries.has(id);
	}

	*entries(): Iterable<readonly [id: string, values: Entities[Kind]]> {
		for (const [id, { now }] of this.#entries) yield [id, now];
	}

	/** IM10: the row that said something else of one of these fields, in the same import. */
	rowAgainst(id: string, values: Partial<Entities[Kind]>): Against | undefined {
		const entry = this.#entries.get(id);
		if (!entry) return undefined;
		const field = fieldsIn(values).find(
			(one) => entry.saidBy.has(one) && one !== GROWS && !isAlike(entry.now[one], values[one])
		);
		const row = field === undefined ? undefined : entry.saidBy.get(field);
		return field === undefined || row === undefined ? undefined : { field, row };
	}

	/** Takes a row's wish in, and says what it makes different. */
	take(id: string, values: Partial<Entities[Kind]>, row: number): Change[] {
		const entry = this.#entries.get(id);
		const old = entry?.now ?? this.empty;
		const saidBy = new Map(entry?.saidBy);
		// Of two spellings the first stays: else the same file would change them to and fro.
		const fields = fieldsIn(values).filter((field) => field === GROWS || !saidBy.has(field));
		for (const field of fields) saidBy.set(field, row);
		const before = entry?.before;
		const said = Object.fromEntries(fields.map((field) => [field, values[field]]));
		this.#entries.set(id, {
			...(before === undefined ? {} : { before }),
			now: { ...old, ...said },
			saidBy
		});
		return fields
			.filter((field) => !isSame(old[field], values[field]))
			.map((field) => ({
				kind: this.kind,
				id,
				isNew: before === undefined,
				field,
				...(entry ? { before: old[field] } : {}),
				after: values[field]
			}));
	}

	writes(): Write[] {
		return [...this.#entries].flatMap(([id, { before, now }]) => {
			const changed = fieldsIn(now).filter(
				(field) => !before || !isSame(before[field], now[field])
			);
			if (before && changed.length === 0) return [];
			const only = (values: Entities[Kind]): Partial<Entities[Kind]> =>
				Object.fromEntries(changed.map((field) => [field, values[field]])) as Partial<
					Entities[Kind]
				>;
			const write = { kind: this.kind, id, isNew: !before, set: only(now) };
			return [{ ...write, before: before ? only(before) : {} } as unknown as Write];
		});
	}
}

function fieldsIn<Values extends object>(values: Values): (keyof Values & string)[] {
	return Object.keys(values) as (keyof Values & string)[];
}

/** Roles that several rows give one person are all theirs. */
const GROWS = 'roles';

/** The same, or the same in other capitals and accents. */
function isAlike(one: unknown, other: unknown): boolean {
	const areTexts = typeof one === 'string' && typeof other === 'string';
	return isSame(one, other) || (areTexts && folded(one) === folded(other));
}

function isSame(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	return (
		typeof one === 'object' && canonical(toPlain(one) ?? null) === canonical(toPlain(other) ?? null)
	);
}
