import type { Entities, EntityKind, Present } from '#shared/domain/import/entities.ts';
import type { Plan } from '#shared/domain/import/plan.ts';
import type { Instant } from '#shared/domain/time.ts';
import { sql } from 'drizzle-orm';
import { json, type Tx } from '#server/db/database.ts';
import {
	changedPeople,
	noteNamed,
	writePeople,
	type AllWanted,
	type Wanted
} from './import-people.ts';
import { writePlacements, type Moved } from './import-placements.ts';
import type { HeldSchool } from './import-store.ts';

/**
 * IM18: everything that a plan would do, in as many statements for one row as for thousands. Whoever calls it undoes all of
 * it where it says that a placement is another by now.
 * @param newId of whatever is new, in the place of the plan's own ids
 * @returns whom it touched; undefined: the plan is void
 */
export async function applyPlan(
	tx: Tx,
	school: string,
	{ present, placements }: HeldSchool,
	{ writes, named }: Pick<Plan, 'writes' | 'named'>,
	{ now, newId }: { readonly now: Instant; readonly newId: () => string }
): Promise<Moved | undefined> {
	const ids = given(newId);
	const wanted = wantedOf(present, writes, ids);
	await tx.all(sql`
		insert into school_class (school_id, name, label)
		select ${school}::text, x.name, x.label
		from jsonb_to_recordset(${json(wanted.class.map(({ id, values }) => ({ name: id, ...values })))}::text::jsonb)
			as x(name text, label text)
		on conflict (school_id, name) do update set label = excluded.label`);
	await writePeople(tx, school, wanted);
	await noteNamed(tx, named.map(ids), now);
	return writePlacements(tx, school, wanted, placements, changedPeople(wanted), now);
}

/** In the place of each of the plan's own ids, always the same. */
function given(newId: () => string): (id: string) => string {
	const ids = new Map<string, string>();
	return (id) => {
		if (!id.startsWith('new-')) return id;
		const one = ids.get(id) ?? newId();
		ids.set(id, one);
		return one;
	};
}

function wantedOf(
	{ entities }: Present,
	writes: Plan['writes'],
	idOf: (id: string) => string
): AllWanted {
	const of = <Kind extends EntityKind>(kind: Kind): Wanted<Kind>[] => {
		const known = new Map(
			(entities[kind] as Present['entities'][EntityKind]).map(({ id, values }) => [id, values])
		);
		return writes.flatMap((write) => {
			if (write.kind !== kind) return [];
			const before = known.get(write.id) as Entities[Kind] | undefined;
			const set = renamed(write.set, idOf) as Partial<Entities[Kind]>;
			// What is new says every field of it.
			const values = { ...before, ...set } as Entities[Kind];
			return [{ id: idOf(write.id), before, set, values }];
		});
	};
	return {
		...{ class: of('class'), student: of('student'), guardian: of('guardian') },
		...{ guardianship: of('guardianship'), staff: of('staff'), tutor: of('tutor') },
		...{ placement: of('placement'), agreement: of('agreement') }
	};
}

const REFERENCES = ['student', 'guardian', 'placement', 'tutor', 'referent'];

/** A field that names somebody or something may name what is new. */
function renamed(set: object, idOf: (id: string) => string): object {
	return Object.fromEntries(
		Object.entries(set).map(([field, value]: [string, unknown]) => [
			field,
			typeof value === 'string' && REFERENCES.includes(field) ? idOf(value) : value
		])
	);
}
