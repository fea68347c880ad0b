import { sql } from 'drizzle-orm';
import type { ImportDone } from '#shared/domain/import/confirm.ts';
import type { Entities, Known, Present } from '#shared/domain/import/entities.ts';
import { idOfGuardianship } from '#shared/domain/import/entities.ts';
import type { AgreementId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import { STAFF_ROLES, type Role } from '#shared/domain/people.ts';
import type { Agreement, HalfDay } from '#shared/domain/placement.ts';
import type { Terms } from '#shared/domain/placement-file.ts';
import { dayOf, weekdayOf, type Day, type Instant } from '#shared/domain/time.ts';
import type { Slot, Span, Timetable } from '#shared/domain/timetable.ts';
import { json, type Tx } from '#server/db/database.ts';

/** A placement as it was when the plan was made. */
export interface HeldPlacement {
	readonly id: PlacementId;
	readonly student: PersonId;
	readonly className: string;
	readonly agreements: readonly Agreement[];
	readonly halfDays: readonly HalfDay[];
	/** '': nobody. Of several the first: a file names one. */
	readonly referent: PersonId;
}

export interface HeldSchool {
	readonly present: Present;
	readonly placements: ReadonlyMap<PlacementId, HeldPlacement>;
}

/** Everything that an import compares with, each list in the order of its ids: the same school gives the same plan. */
export async function schoolHeld(tx: Tx): Promise<HeldSchool> {
	const classes = await tx.all<{ id: string; label: string }>(sql`
		select c.name as id, coalesce(s.label, '') as label
		from (select name from school_class union select distinct class_name from placement where class_name <> ''
			union select distinct class_name from identity where class_name <> '') c
		left join school_class s using (name) order by c.name`);
	const people = await peopleHeld(tx);
	const family = await tx.all<FamilyRow>(sql`
		select student_id as student, person_id as guardian, relation, rank, must_tell as "mustTell", barred
		from guardianship order by student_id, person_id`);
	const placements = await tx.all<HeldPlacement>(sql`
		select p.placement_id as id, p.student_id as student, p.class_name as "className", p.agreements,
			p.half_days as "halfDays", coalesce((
				select min(m.person_id) from member m where m.school_id = p.school_id
					and m.placement_id = p.placement_id and m.role = 'referent' and not m.ended), '') as referent
		from placement p order by p.placement_id`);
	const terms = await tx.all<TermsRow>(sql`
		select placement_id as placement, agreement_id as agreement, ${TERMS} from agreement_terms`);
	const barred = new Set(family.filter((one) => one.barred).map(({ guardian }) => guardian));
	const termsById = new Map(terms.map((one) => [idOfAgreement(one.placement, one.agreement), one]));
	return {
		placements: new Map(placements.map((one) => [one.id, one])),
		present: {
			barred: [...barred],
			entities: {
				class: classes.map(({ id, label }) => ({ id, values: { label } })),
				...byKind(people, barred),
				guardianship: family.map(({ barred: _, ...values }) => ({
					id: idOfGuardianship(values.student, values.guardian),
					values
				})),
				placement: placements.map(({ id, student, className, referent }) => ({
					id,
					values: { student, className, referent }
				})),
				agreement: placements.flatMap((one) =>
					one.agreements.map((agreement) => agreementHeld(one, agreement, termsById))
				)
			}
		}
	};
}

export const TERMS = sql`siret, days, timetable, objectives, activities`;

/** Agreements are told apart within their placement. */
function idOfAgreement(placement: PlacementId, agreement: AgreementId): string {
	return `${placement}/${agreement}`;
}

interface FamilyRow {
	student: PersonId;
	guardian: PersonId;
	relation: string;
	rank: number;
	mustTell: boolean;
	barred: boolean;
}

interface TermsRow extends Terms {
	placement: PlacementId;
	agreement: AgreementId;
}

type Identity = Pick<Entities['student'], 'bornName' | 'birth' | 'className' | 'siecle' | 'ine'>;

interface PersonRow extends Identity {
	id: PersonId;
	name: string;
	lastName: string;
	firstName: string;
	email: string;
	phone: string;
	sms: boolean;
	roles: Role[];
	is: { student: boolean; guardian: boolean; tutor: boolean; referent: boolean };
}

function peopleHeld(tx: Tx): Promise<PersonRow[]> {
	return tx.all<PersonRow>(sql`
		select p.person_id as id, p.name, p.last_name as "lastName", p.first_name as "firstName", p.roles,
			coalesce(i.born_name, '') as "bornName", coalesce(i.birth, '') as birth, coalesce(i.siecle, '') as siecle,
			coalesce(i.ine, '') as ine, coalesce(nullif(i.class_name, ''), l.class_name, '') as "className",
			coalesce(r.email, '') as email, coalesce(r.phone, '') as phone, coalesce(r.sms, false) as sms,
			jsonb_build_object(
				'student', p.roles ? 'student' or l.class_name is not null,
				'guardian', p.roles ? 'guardian' or g.person_id is not null,
				'tutor', p.roles ? 'tutor' or coalesce(m.roles ? 'tutor', false),
				'referent', coalesce(m.roles ? 'referent', false)) as is
		from person p
		left join identity i using (school_id, person_id)
		left join reach r using (school_id, person_id)
		left join (select distinct on (student_id) student_id, class_name from placement
			order by student_id, placement_id desc) l on l.student_id = p.person_id
		left join (select distinct person_id from guardianship) g on g.person_id = p.person_id
		left join (select person_id, jsonb_agg(distinct role) as roles from member group by person_id) m
			on m.person_id = p.person_id
		order by p.person_id`);
}

type PeopleKinds = Pick<Present['entities'], 'student' | 'guardian' | 'tutor' | 'staff'>;

/** AL17: how somebody is reached whom a court forbids to call is nobody's to read. */
function byKind(rows: readonly PersonRow[], barred: ReadonlySet<PersonId>): PeopleKinds {
	const some = <Values>(
		is: (row: PersonRow) => boolean,
		more: (row: PersonRow) => Values
	): { id: PersonId; values: ReturnType<typeof named> & Values }[] =>
		rows.filter(is).map((row) => ({ id: row.id, values: { ...named(row, barred), ...more(row) } }));
	return {
		student: some(
			({ is }) => is.student,
			({ bornName, birth, className, siecle, ine }) => ({ bornName, birth, className, siecle, ine })
		),
		guardian: some(
			({ is }) => is.guardian,
			({ id, sms, siecle }) => ({ sms: sms && !barred.has(id), siecle })
		),
		tutor: some(
			({ is }) => is.tutor,
			() => ({})
		),
		staff: some(
			(row) => rolesOf(row).length > 0,
			(row) => ({ roles: rolesOf(row) })
		)
	};
}

/** A name that nobody has parted stays in one piece: it is found by its words, in whichever order. */
function named(row: PersonRow, barred: ReadonlySet<PersonId>) {
	const { lastName, firstName } = row;
	const isParted = lastName !== '' || firstName !== '';
	const reach = barred.has(row.id)
		? { email: '', phone: '' }
		: { email: row.email, phone: row.phone };
	return { lastName: isParted ? lastName : row.name, firstName, ...reach };
}

function rolesOf({ roles, is }: PersonRow): Role[] {
	const held = roles.filter((role) => STAFF_ROLES.includes(role));
	return [...new Set([...held, ...(is.referent ? (['referent'] as const) : [])])].sort();
}

function agreementHeld(
	{ id: placement, halfDays }: HeldPlacement,
	{ id, host, tutor }: Agreement,
	termsById: ReadonlyMap<string, TermsRow>
): Known<'agreement'> {
	const { siret, days, timetable, objectives, activities } = termsHeld(
		halfDays.filter(({ agreement }) => agreement === id),
		termsById.get(idOfAgreement(placement, id))
	);
	return {
		id: idOfAgreement(placement, id),
		values: {
			...{ placement, tutor, siret, days, timetable, objectives, activities },
			hostName: host.name,
			hostAddress: host.address,
			hostPhone: host.phone
		}
	};
}

/** What nobody has written down is as an agreement's own half-days have it. */
export function termsHeld(own: readonly HalfDay[], terms: Terms | undefined): Terms {
	return (
		terms ?? {
			...{ siret: '', objectives: '', activities: '' },
			days: daysIn(own),
			timetable: timetableIn(own)
		}
	);
}

function daysIn(halfDays: readonly HalfDay[]): Day[] {
	return [...new Set(halfDays.map(({ key }) => dayOf(key)))].sort();
}

/** The hours that each weekday's half-day has first. */
function timetableIn(halfDays: readonly HalfDay[]): Timetable {
	const timetable: Partial<Record<Slot, Span>> = {};
	for (const { key, from, to } of halfDays) {
		const weekday = weekdayOf(dayOf(key));
		if (weekday !== 0) timetable[`${weekday}/${key.slice(-2)}` as Slot] ??= { from, to };
	}
	return timetable;
}

/** One import at a time in a school, until the end of this transaction. */
export async function lockImports(tx: Tx, school: string): Promise<void> {
	await tx.all(sql`select pg_advisory_xact_lock(hashtextextended(${`${school}/import`}, 7))`);
}

const DONE = sql`
	select l.import_id as id, l.at, coalesce(p.name, '') as by, l.counts
	from import_log l left join person p using (school_id, person_id)`;

const MOST_LISTED = 5;

export function lastImports(tx: Tx): Promise<ImportDone[]> {
	return tx.all<ImportDone>(sql`${DONE} order by l.at desc, l.import_id desc limit ${MOST_LISTED}`);
}

export async function importNamed(tx: Tx, id: string): Promise<ImportDone | undefined> {
	const [done] = await tx.all<ImportDone>(sql`${DONE} where l.import_id = ${id}`);
	return done;
}

export async function logImport(
	tx: Tx,
	school: string,
	{ id, at, counts }: Pick<ImportDone, 'id' | 'at' | 'counts'>,
	by: PersonId
): Promise<void> {
	await tx.all(sql`
		insert into import_log (school_id, import_id, person_id, at, counts)
		values (${school}, ${id}, ${by}, ${at satisfies Instant}, ${json(counts)}::text::jsonb)`);
}
