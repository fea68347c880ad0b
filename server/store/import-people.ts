import { sql } from 'drizzle-orm';
import type { Entities, EntityKind } from '#shared/domain/import/entities.ts';
import { shortName, shownName } from '#shared/domain/import/names.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';

/** One thing as an import leaves it: what it becomes, and which fields of it are said. */
export interface Wanted<Kind extends EntityKind = EntityKind> {
	readonly id: string;
	readonly values: Entities[Kind];
	readonly set: Partial<Entities[Kind]>;
	/** As it was; absent: it is new. */
	readonly before: Entities[Kind] | undefined;
}

/** Of each kind, what an import writes, with the ids that it has from now on. */
export type AllWanted = { readonly [Kind in EntityKind]: readonly Wanted<Kind>[] };

type PersonKind = 'student' | 'guardian' | 'tutor' | 'staff';

/** Everybody whom the import brings in or changes: a statement a table, however many they are. */
export async function writePeople(tx: Tx, school: string, wanted: AllWanted): Promise<void> {
	const people = [
		...rowsOf(wanted, 'student'),
		...rowsOf(wanted, 'guardian'),
		...rowsOf(wanted, 'tutor'),
		...wanted.staff.map((one) => personRow(one, one.values.roles))
	];
	await tx.all(sql`
		insert into person (school_id, person_id, name, short_name, last_name, first_name, roles)
		select ${school}::text, x.id, x.name, x.short, x.last, x.first, x.roles
		from jsonb_to_recordset(${json(people.filter(({ isNew }) => isNew))}::text::jsonb)
			as x(id text, name text, short text, last text, first text, roles jsonb)`);
	await tx.all(sql`
		update person p set name = coalesce(x.name, p.name), short_name = coalesce(x.short, p.short_name),
			last_name = coalesce(x.last, p.last_name), first_name = coalesce(x.first, p.first_name),
			roles = (select coalesce(jsonb_agg(distinct r.role), '[]') from jsonb_array_elements(p.roles || x.roles) as r(role))
		from jsonb_to_recordset(${json(people.filter(({ isNew }) => !isNew))}::text::jsonb)
			as x(id text, name text, short text, last text, first text, roles jsonb)
		where p.person_id = x.id`);
	await writeIdentities(tx, school, wanted);
	await writeReach(tx, school, wanted);
	await tx.all(sql`
		insert into guardianship (school_id, student_id, person_id, rank, relation, must_tell)
		select ${school}::text, x.student, x.guardian, x.rank, x.relation, x."mustTell"
		from jsonb_to_recordset(${json(wanted.guardianship.map(({ values }) => values))}::text::jsonb)
			as x(student text, guardian text, rank int, relation text, "mustTell" boolean)
		on conflict (school_id, student_id, person_id) do update
			set rank = excluded.rank, relation = excluded.relation, must_tell = excluded.must_tell`);
}

async function writeIdentities(tx: Tx, school: string, wanted: AllWanted): Promise<void> {
	const students = wanted.student.map(({ id, values }) => ({ ...values, id }));
	const guardians = wanted.guardian
		.filter(({ values }) => values.siecle !== '')
		.map(({ id, values }) => ({ id, siecle: values.siecle }));
	await tx.all(sql`
		insert into identity (school_id, person_id, born_name, birth, class_name, siecle, ine)
		select ${school}::text, x.id, x."bornName", x.birth, x."className", x.siecle, x.ine
		from jsonb_to_recordset(${json(students)}::text::jsonb)
			as x(id text, "bornName" text, birth text, "className" text, siecle text, ine text)
		on conflict (school_id, person_id) do update set born_name = excluded.born_name, birth = excluded.birth,
			class_name = excluded.class_name, siecle = excluded.siecle, ine = excluded.ine`);
	await tx.all(sql`
		insert into identity (school_id, person_id, siecle)
		select ${school}::text, x.id, x.siecle
		from jsonb_to_recordset(${json(guardians)}::text::jsonb) as x(id text, siecle text)
		on conflict (school_id, person_id) do update set siecle = excluded.siecle`);
}

/** RT4, RT5: these students are of the school, by the word of a file. */
export async function noteNamed(
	tx: Tx,
	students: readonly PersonId[],
	now: Instant
): Promise<void> {
	await tx.all(sql`
		update identity set named_at = ${now}::bigint
		where person_id in (select jsonb_array_elements_text(${json(students)}::text::jsonb))`);
}

/** Text messages go where a file says so; of others, where they went already and a mobile number still takes them. */
async function writeReach(tx: Tx, school: string, wanted: AllWanted): Promise<void> {
	const families = wanted.guardian.filter(isReachSaid).map(({ id, values }) => ({ ...values, id }));
	const others = [wanted.student, wanted.tutor, wanted.staff].flatMap((kind) =>
		(kind as readonly Wanted<PersonKind>[])
			.filter(isReachSaid)
			.map(({ id, values }) => [id, { id, email: values.email, phone: values.phone }] as const)
	);
	// Somebody of the staff may receive students too.
	const once = [...new Map(others).values()];
	await tx.all(sql`
		insert into reach as r (school_id, person_id, email, phone, sms)
		select ${school}::text, x.id, nullif(x.email, ''), nullif(x.phone, ''), x.sms
		from jsonb_to_recordset(${json(families)}::text::jsonb) as x(id text, email text, phone text, sms boolean)
		on conflict (school_id, person_id) do update
			set email = excluded.email, phone = excluded.phone, sms = excluded.sms`);
	await tx.all(sql`
		insert into reach as r (school_id, person_id, email, phone)
		select ${school}::text, x.id, nullif(x.email, ''), nullif(x.phone, '')
		from jsonb_to_recordset(${json(once)}::text::jsonb) as x(id text, email text, phone text)
		on conflict (school_id, person_id) do update set email = excluded.email, phone = excluded.phone,
			sms = r.sms and coalesce(excluded.phone ~ '^\\+33[67]', false)`);
}

function isReachSaid({ set, before, values }: Wanted<PersonKind>): boolean {
	const isSaid = 'email' in set || 'phone' in set || 'sms' in set;
	return isSaid && (before !== undefined || values.email + values.phone !== '');
}

function rowsOf(wanted: AllWanted, kind: 'student' | 'guardian' | 'tutor') {
	return (wanted[kind] as readonly Wanted<PersonKind>[]).map((one) => personRow(one, [kind]));
}

/** A name that the import does not say stays as it is: null. */
function personRow({ id, before, values, set }: Wanted<PersonKind>, roles: readonly string[]) {
	const isNew = before === undefined;
	const isNamed = isNew || 'lastName' in set || 'firstName' in set;
	const { lastName: last, firstName: first } = values;
	const name = { name: shownName(values), short: shortName(values), last, first };
	return { id, isNew, roles, ...(isNamed ? name : {}) };
}

/** Those who were there before, and whose name, or the way to reach them, other people's cards show. */
export function changedPeople(wanted: AllWanted): PersonId[] {
	const named = [...wanted.student, ...wanted.tutor, ...wanted.staff]
		.filter(({ before, set }) => before && ('lastName' in set || 'firstName' in set))
		.map(({ id }) => id);
	/** A student of age is called themself (AL26). */
	const ownGuardians = wanted.student.filter(
		({ before, set }) => before && ('birth' in set || 'phone' in set)
	);
	const family = [
		...ownGuardians.map(({ id }) => id),
		...wanted.guardian.filter(({ before }) => before).map(({ id }) => id),
		...wanted.guardianship.flatMap(({ values }) => [values.student, values.guardian])
	];
	return [...new Set([...named, ...family])];
}
