import { sql } from 'drizzle-orm';
import { movedAgreements } from '#shared/domain/concerned.ts';
import type { AgreementId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Terms } from '#shared/domain/placement-file.ts';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import type { AllWanted } from './import-people.ts';
import { agreementIn, partsOf, shapedOf, type Part, type Shaped } from './import-shapes.ts';
import type { HeldPlacement } from './import-store.ts';

/** What of placements changed, for those who are to hear it. */
export interface Moved {
	readonly placements: readonly PlacementId[];
	/** Whoever has to do with more or fewer of them now. */
	readonly people: readonly PersonId[];
	/** Everybody who works over the whole school may read more of them. */
	readonly isMore: boolean;
	/** Who begins to be what. */
	readonly begun: readonly Part[];
	/** PC12: those of which people go by something else now, and by which agreements. */
	readonly changed: readonly {
		readonly placement: PlacementId;
		readonly agreements: readonly AgreementId[];
	}[];
}

/** What becomes of placements, whoever says so. */
export interface Reshaped {
	readonly shaped: readonly Shaped[];
	/** Who has been what, and who begins to be. */
	readonly ended: readonly Part[];
	readonly begun: readonly Part[];
	readonly terms: readonly TermsOf[];
	/** Whoever answers for these has to do with each of their placements. */
	readonly students: readonly PersonId[];
	/** Those of whom cards say something else now. */
	readonly people: readonly PersonId[];
}

/** @returns undefined when a placement is no longer as the plan saw it */
export function writePlacements(
	tx: Tx,
	school: string,
	wanted: AllWanted,
	held: ReadonlyMap<PlacementId, HeldPlacement>,
	people: readonly PersonId[],
	now: Instant
): Promise<Moved | undefined> {
	const shaped = shapedOf(wanted, held);
	const reshaped = {
		...{ shaped, people, ...partsOf(wanted, shaped) },
		terms: wanted.agreement.map(({ id, values }) => ({ ...values, id: agreementIn(id) })),
		students: wanted.guardianship.map(({ values }) => values.student)
	};
	return writeReshaped(tx, school, reshaped, now);
}

/**
 * Placements, agreements and who is what in them. Nothing is deleted: who is replaced has been what they were, and words
 * stay where they are, whatever becomes of the half-days.
 * @returns undefined when a placement is no longer as it was when it was read
 */
export async function writeReshaped(
	tx: Tx,
	school: string,
	{ shaped, ended, begun, terms, students, people }: Reshaped,
	now: Instant
): Promise<Moved | undefined> {
	const fresh = shaped.filter(({ was }) => !was);
	await tx.all(sql`
		insert into placement (school_id, placement_id, student_id, class_name, agreements, half_days)
		select ${school}::text, x.id, x.student, x."className", x.agreements, x."halfDays"
		from jsonb_to_recordset(${json(fresh)}::text::jsonb)
			as x(id text, student text, "className" text, agreements jsonb, "halfDays" jsonb)`);
	const moved = await moveHeld(
		tx,
		shaped.filter(({ was }) => was),
		people,
		[...ended, ...begun].map(({ placement }) => placement)
	);
	if (!moved) return undefined;
	await tx.all(sql`
		update member m set ended = true
		from jsonb_to_recordset(${json(ended)}::text::jsonb)
			as x(placement text, person text, role text, agreement text)
		where m.placement_id = x.placement and m.person_id = x.person and m.role = x.role and m.agreement_id = x.agreement`);
	await tx.all(sql`
		insert into member (school_id, placement_id, person_id, role, agreement_id)
		select ${school}::text, x.placement, x.person, x.role, x.agreement
		from jsonb_to_recordset(${json(begun)}::text::jsonb)
			as x(placement text, person text, role text, agreement text)
		on conflict (school_id, placement_id, person_id, role, agreement_id) do update set ended = false`);
	const guardians = await addGuardians(tx, [...students, ...fresh.map(({ student }) => student)]);
	await writeTerms(tx, school, terms);
	await lookAgainAt(tx, moved, now);
	const parts = [...ended, ...begun].map(({ person }) => person);
	return {
		placements: [...moved, ...fresh.map(({ id }) => id)],
		people: [...new Set([...parts, ...guardians, ...(await standInsOf(tx, parts))])],
		isMore: fresh.length > 0,
		begun,
		changed: changedOf(shaped)
	};
}

function changedOf(shaped: readonly Shaped[]): Moved['changed'] {
	return shaped
		.flatMap(({ was, ...is }) =>
			was ? [{ placement: is.id, agreements: movedAgreements(was, is) }] : []
		)
		.filter(({ agreements }) => agreements.length > 0);
}

/**
 * Placements that are there already: each moves its counter once, in the order of their ids, so that two who move several
 * do not wait for each other.
 */
async function moveHeld(
	tx: Tx,
	shaped: readonly Shaped[],
	people: readonly PersonId[],
	withOthers: readonly PlacementId[]
): Promise<readonly PlacementId[] | undefined> {
	const rows = shaped.map(({ was, ...one }) => ({
		...one,
		wasAgreements: was?.agreements,
		wasHalfDays: was?.halfDays
	}));
	const moved = await tx.all<{ id: PlacementId; isShaped: boolean }>(sql`
		with x as (
			select * from jsonb_to_recordset(${json(rows)}::text::jsonb) as x(id text, "className" text, agreements jsonb,
				"halfDays" jsonb, "wasAgreements" jsonb, "wasHalfDays" jsonb)
		), who as (
			select jsonb_array_elements_text(${json(people)}::text::jsonb) as id
		), touched as (
			select id from x
			union select jsonb_array_elements_text(${json(withOthers)}::text::jsonb)
			union select placement_id from placement where student_id in (select id from who)
			union select placement_id from member where person_id in (select id from who)
			union select p.placement_id from placement p join guardianship g on g.student_id = p.student_id
				where g.person_id in (select id from who)
		), locked as (
			select placement_id from placement where placement_id in (select id from touched)
			order by placement_id for update
		)
		update placement p set counter = counter + 1, class_name = coalesce(x."className", p.class_name),
			agreements = coalesce(x.agreements, p.agreements), half_days = coalesce(x."halfDays", p.half_days)
		from locked l left join x on x.id = l.placement_id
		where p.placement_id = l.placement_id
			and (x.id is null or (p.agreements = x."wasAgreements" and p.half_days = x."wasHalfDays"))
		returning p.placement_id as id, x.id is not null as "isShaped"`);
	const isWhole = moved.filter(({ isShaped }) => isShaped).length === shaped.length;
	return isWhole ? moved.map(({ id }) => id).sort() : undefined;
}

/** Who answers for a student has to do with each of their placements, but for whom a court forbids to call. */
async function addGuardians(tx: Tx, students: readonly PersonId[]): Promise<PersonId[]> {
	const added = await tx.all<{ id: PersonId }>(sql`
		insert into member (school_id, placement_id, person_id, role)
		select p.school_id, p.placement_id, g.person_id, 'guardian'
		from placement p join guardianship g using (school_id, student_id)
		where not g.barred and p.student_id in (select jsonb_array_elements_text(${json(students)}::text::jsonb))
		on conflict do nothing
		returning person_id as id`);
	return added.map(({ id }) => id);
}

/** Whoever stands in for one of these reads what they read. */
async function standInsOf(tx: Tx, people: readonly PersonId[]): Promise<PersonId[]> {
	const rows = await tx.all<{ id: PersonId }>(sql`
		select distinct person_id as id from held_member
		where stand_in->>'for' in (select jsonb_array_elements_text(${json(people)}::text::jsonb))`);
	return rows.map(({ id }) => id);
}

/** Ladders and searches see other people, or other half-days. */
async function lookAgainAt(
	tx: Tx,
	placements: readonly PlacementId[],
	now: Instant
): Promise<void> {
	await tx.all(sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at)
		select distinct p.school_id, k.kind || '/' || p.placement_id, k.kind, p.placement_id, '{}'::jsonb, ${now}::bigint
		from placement p, (values ('ladder'), ('search')) as k(kind)
		where p.placement_id in (select jsonb_array_elements_text(${json(placements)}::text::jsonb)) and case k.kind
			when 'ladder' then exists (select 1 from alert a
				where a.school_id = p.school_id and a.placement_id = p.placement_id)
			else exists (select 1 from fact f where f.school_id = p.school_id
				and f.placement_id = p.placement_id and f.body->>'type' = 'watched') end
		on conflict (school_id, job_id) do update
			set due_at = least(job.due_at, excluded.due_at), claim = null, claimed_until = null`);
}

interface TermsOf extends Terms {
	readonly placement: PlacementId;
	readonly id: AgreementId;
}

async function writeTerms(tx: Tx, school: string, rows: readonly TermsOf[]): Promise<void> {
	await tx.all(sql`
		insert into agreement_terms (school_id, placement_id, agreement_id, siret, days, timetable, objectives, activities)
		select ${school}::text, x.placement, x.id, x.siret, x.days, x.timetable, x.objectives, x.activities
		from jsonb_to_recordset(${json(rows)}::text::jsonb) as x(placement text, id text, siret text, days jsonb,
			timetable jsonb, objectives text, activities text)
		on conflict (school_id, placement_id, agreement_id) do update set siret = excluded.siret, days = excluded.days,
			timetable = excluded.timetable, objectives = excluded.objectives, activities = excluded.activities`);
}
