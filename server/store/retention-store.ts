import { sql, type SQL } from 'drizzle-orm';
import type { FactId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Agreement, HalfDay } from '#shared/domain/placement.ts';
import type { Instant } from '#shared/domain/time.ts';
import { GONE } from '#shared/text/erasing.ts';
import { json, type Database, type Tx } from '#server/db/database.ts';
import { inEverySchool } from '#server/db/every-school.ts';
import type { Clock } from '#server/ports.ts';
import { GONE_ALL, GONE_REST } from './placement-store.ts';
import { IS_STAFF } from './staff.ts';
import { forgetFamily, forgetPeople } from './student-erasure.ts';

/** A placement of which something is kept. */
export interface Standing {
	readonly id: PlacementId;
	readonly student: PersonId;
	readonly className: string;
	readonly agreements: readonly Agreement[];
	readonly halfDays: readonly HalfDay[];
	/** When a file of the school last named the student; 0: none did. */
	readonly namedAt: Instant;
	/** There are words of the journal, or the marks beside them. */
	readonly hasJournal: boolean;
	/** There are words of presence and its following up, or nobody has looked yet. */
	readonly hasRest: boolean;
}

/** What goes with the journal; all else with the rest. A call for help and what takes it back are the chain's. */
const IS_JOURNAL = sql`(f.section in ('feedback', 'appraisal', 'week', 'thanks', 'news') or f.section = 'journal' and f.body->>'type' <> 'help'
	and not exists (select 1 from fact h where h.school_id = f.school_id and h.placement_id = f.placement_id
		and h.fact_id = f.body->>'fact' and h.body->>'type' = 'help'))`;

const isGone = (placement: SQL, item: string): SQL => sql`
	exists (select 1 from gone g where g.placement_id = ${placement} and g.item = ${item})`;

/** At every start, each school looks at what it keeps, and then once a day. */
export async function startRetention(database: Database, clock: Clock): Promise<void> {
	const now = clock.now();
	await inEverySchool(database, async (tx) => {
		await tx.all(sql`
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			select school_id, 'retention', 'retention', '', '{}', ${now}::bigint from school
			on conflict do nothing`);
	});
}

export async function standingPlacements(tx: Tx): Promise<Standing[]> {
	return tx.all(sql`
		select p.placement_id as id, p.student_id as student, p.class_name as "className", p.agreements,
			p.half_days as "halfDays",
			coalesce((select i.named_at from identity i where i.person_id = p.student_id), 0) as "namedAt",
			exists (select 1 from page g where g.placement_id = p.placement_id)
				or exists (select 1 from fact f where f.placement_id = p.placement_id and ${IS_JOURNAL}) as "hasJournal",
			not ${isGone(sql`p.placement_id`, GONE_REST)}
				or exists (select 1 from fact f where f.placement_id = p.placement_id and not ${IS_JOURNAL}) as "hasRest"
		from placement p where not ${isGone(sql`p.placement_id`, GONE_ALL)} order by p.placement_id`);
}

/** Whoever writes there waits until the end of this transaction, and loses their race. */
export async function holdPlacement(tx: Tx, placement: PlacementId): Promise<void> {
	await tx.all(sql`select 1 from placement where placement_id = ${placement} for update`);
}

/** Whether the student's family was forgotten with this placement already: who answers for them since is of another. */
export async function isRestGone(tx: Tx, placement: PlacementId): Promise<boolean> {
	const [row] = await tx.all<{ gone: boolean }>(
		sql`select ${isGone(sql`${placement}::text`, GONE_REST)} as gone`
	);
	return row?.gone === true;
}

/** What a journal consists of, for whoever erases it. */
export async function journalOf(
	tx: Tx,
	placement: PlacementId
): Promise<{ facts: FactId[]; pages: { author: PersonId; page: PageName }[] }> {
	const facts = await factsWhere(tx, placement, IS_JOURNAL);
	const pages = await tx.all<{ author: PersonId; page: PageName }>(sql`
		select author_id as author, page from page where placement_id = ${placement}`);
	return { facts, pages };
}

export async function restOf(tx: Tx, placement: PlacementId): Promise<FactId[]> {
	return factsWhere(tx, placement, sql`not ${IS_JOURNAL}`);
}

async function factsWhere(tx: Tx, placement: PlacementId, which: SQL): Promise<FactId[]> {
	const rows = await tx.all<{ id: FactId }>(sql`
		select f.fact_id as id from fact f where f.placement_id = ${placement} and ${which} order by f.seq, f.nth`);
	return rows.map(({ id }) => id);
}

/** RT2: none of these alerts is open. The mark stands first: without it the database lets none go (ER1). */
export async function letAlertsGo(tx: Tx, placement: PlacementId): Promise<void> {
	await tx.all(sql`
		insert into gone (school_id, placement_id, item, seq)
		select school_id, placement_id, ${GONE_REST}, counter from placement where placement_id = ${placement}
		on conflict do nothing`);
	await tx.all(sql`delete from alert where placement_id = ${placement}`);
	await tx.all(sql`delete from signal_words where placement_id = ${placement}`);
	await tx.all(sql`delete from signal where placement_id = ${placement}`);
	await tx.all(sql`delete from delivery where placement_id = ${placement}`);
	await tx.all(sql`delete from sms_in where placement_id = ${placement}`);
	await tx.all(sql`delete from link where placement_id = ${placement} and kind = 'guardian'`);
	await tx.all(sql`
		delete from job where placement_id = ${placement} and kind in ('ladder', 'search', 'push', 'email', 'sms')`);
}

/**
 * RT5: whoever was something in placements of which nothing is kept any more, or never had one, and gave no sign of life since;
 * a student with the guardians that they still have.
 */
export async function forgetUnheard(
	tx: Tx,
	role: 'student' | 'tutor',
	since: Instant
): Promise<void> {
	const people = await tx.all<{ id: PersonId }>(sql`
		select n.person_id as id from person n
		where n.name <> ${GONE[role]} and not ${IS_STAFF}
			and (n.roles @> ${json([role])}::text::jsonb
				or exists (select 1 from member m where m.person_id = n.person_id and m.role = ${role}))
			and not exists (select 1 from member o where o.person_id = n.person_id
				and not ${isGone(sql`o.placement_id`, GONE_ALL)})
			and not exists (select 1 from contact c where c.person_id = n.person_id and c.at > ${since})
			and not exists (select 1 from identity i where i.person_id = n.person_id and i.named_at > ${since})
			and not exists (select 1 from audit_entry e join member o on o.placement_id = e.placement_id
				where o.person_id = n.person_id and e.action in ('expired', 'erased') and e.at > ${since})`);
	const them = people.map(({ id }) => id);
	if (role === 'student') for (const student of them) await forgetFamily(tx, student);
	await forgetPeople(tx, them, GONE[role]);
}
