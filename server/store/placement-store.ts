import { sql, type SQL } from 'drizzle-orm';
import type { Decision, Snapshot, StoredPage } from '#shared/domain/decide.ts';
import { isType, type Fact } from '#shared/domain/facts.ts';
import type { Guardian } from '#shared/domain/family.ts';
import type { FactId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Member } from '#shared/domain/people.ts';
import type { Agreement, HalfDay, Placement } from '#shared/domain/placement.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { OrderedFact } from '#shared/domain/view.ts';
import { json, type Tx } from '#server/db/database.ts';
import { FAMILY } from './family-store.ts';
import { MEMBER } from './member-sql.ts';
import { insertPassages, PASSAGES, type KeptPassage } from './signal-store.ts';

/*
 * The load and the conditional commit of a placement: the heart of the promise. Both stand here alone,
 * each one statement, tested on both databases.
 */

/** A page as stored, for its author. */
export interface LoadedPage extends StoredPage {
	readonly state: Uint8Array;
}

export interface Loaded extends Snapshot {
	readonly counter: number;
	readonly facts: readonly OrderedFact[];
	readonly placement: Snapshot['placement'] & Pick<Placement, 'family'>;
	readonly members: readonly Member[];
	readonly pages: readonly LoadedPage[];
}

interface LoadedRow extends Pick<Loaded, 'counter' | 'members' | 'facts' | 'raised'> {
	agreements: Agreement[];
	halfDays: HalfDay[];
	family: Guardian[];
	pages: (StoredPage & { state: string })[];
	gone: string[];
}

/**
 * The facts of a placement `p`, in its order: all, but of the journal only what alerts follow from, and what came after a
 * counter or is taken back there (SY60).
 * @param also a condition of more, about `f`
 */
export function factsSince(since: SQL, also: SQL = sql``): SQL {
	return sql`
		coalesce((
			select json_agg(read) from (
				select f.fact_id as id, f.section, f.author_id as author, f.body, f.received_at as "receivedAt", f.seq
				from fact f where f.school_id = p.school_id and f.placement_id = p.placement_id
					and (f.section <> 'journal' or f.seq > ${since} or f.body->>'type' in ('help', 'retract') ${also}
						or f.fact_id in (select r.body->>'fact' from fact r where r.school_id = p.school_id
							and r.placement_id = p.placement_id and r.seq > ${since} and r.body->>'type' = 'retract'))
				order by f.seq, f.nth
			) read
		), '[]')`;
}

/** Of somebody who is told nothing of it: no counter comes after this one. */
const TOLD_NOTHING = Number.MAX_SAFE_INTEGER;

/**
 * What a decision about one placement needs, in one statement: two would miss a fact that commits between them.
 * Pages are found by their names, each with its own text: a join reads all of a long placement's, for each of them.
 * @param since what came after this counter is read too, for whoever is told of it in the same commit (SY62)
 * @returns undefined when this school has no such placement
 */
export async function load(
	tx: Tx,
	placement: PlacementId,
	author: PersonId,
	named: { readonly facts: readonly string[]; readonly pages: readonly PageName[] },
	since = TOLD_NOTHING
): Promise<Loaded | undefined> {
	const [row] = await tx.all<LoadedRow>(sql`
		select p.counter, p.agreements, p.half_days as "halfDays", (${FAMILY}) as family,
			coalesce((
				select jsonb_agg(${MEMBER}) from held_member m where m.school_id = p.school_id and m.placement_id = p.placement_id
			), '[]') as members,
			${factsSince(
				sql`${since}::bigint`,
				sql`or f.fact_id in (select jsonb_array_elements_text(${json(named.facts)}::text::jsonb))
					or (f.body->>'type' = 'done'
						and f.body->>'day' in (select jsonb_array_elements_text(${json(named.pages)}::text::jsonb)))`
			)} as facts,
			coalesce((
				select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', a.alert_id, 'raisedAt', a.raised_at,
					'passages', ${PASSAGES})) order by a.seq, a.alert_id)
				from alert a where a.school_id = p.school_id and a.placement_id = p.placement_id
			), '[]') as raised,
			coalesce((
				select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('page', g.page, 'fields', g.fields,
					'changedAt', g.changed_at, 'state', encode(g.state, 'base64'), 'settledAt', (
						select t.settled_at from settled_text t
						where (t.school_id, t.placement_id, t.author_id, t.page)
							= (g.school_id, g.placement_id, g.author_id, g.page)))))
				from page g
				where g.school_id = p.school_id and g.placement_id = p.placement_id and g.author_id = ${author}
					and g.page = any (array(select jsonb_array_elements_text(${json(named.pages)}::text::jsonb)))
			), '[]') as pages,
			coalesce((
				select jsonb_agg(x.item) from gone x
				where x.school_id = p.school_id and x.placement_id = p.placement_id
					and x.item in (select jsonb_array_elements_text(${json(goneItems(author, named))}::text::jsonb))
			), '[]') as gone
		from placement p where p.placement_id = ${placement}`);
	if (!row) return undefined;
	const { counter, members, facts, raised, agreements, halfDays, family } = row;
	const isGone = (item: string): boolean => row.gone.includes(item) || row.gone.includes(GONE_ALL);
	return {
		counter,
		members,
		facts,
		raised,
		placement: { agreements, halfDays, family },
		pages: row.pages.map((page) => ({ ...page, state: Buffer.from(page.state, 'base64') })),
		gone: {
			facts: named.facts.filter((id) => isGone(goneFact(id))),
			pages: named.pages.filter((page) => isGone(gonePage(author, page)))
		}
	};
}

/** How `gone` names what was erased. */
export function goneFact(id: FactId): string {
	return `fact/${id}`;
}

export function gonePage(author: PersonId, page: PageName): string {
	return `page/${author}/${page}`;
}

/** Everything of the placement, whatever comes later too (ER1). */
export const GONE_ALL = 'all';

/** Presence, alerts and messages, because their time is over (RT2). A mark of the server's own: no device is told it. */
export const GONE_REST = 'rest';

function goneItems(
	author: PersonId,
	named: { readonly facts: readonly string[]; readonly pages: readonly PageName[] }
): string[] {
	return [
		GONE_ALL,
		...named.facts.map(goneFact),
		...named.pages.map((page) => gonePage(author, page))
	];
}

/** What one person's request writes in one placement. */
export interface Write {
	readonly author: PersonId;
	readonly device: string;
	/** The name of the browser that its session was opened in. */
	readonly browser?: string;
	readonly facts: readonly Fact[];
	readonly pages: readonly {
		readonly page: PageName;
		readonly update: Uint8Array;
		readonly state: Uint8Array;
		readonly fields: StoredPage['fields'];
		readonly receivedAt: Instant;
	}[];
	readonly settled: Decision['write']['settled'];
	readonly settleLater: Decision['write']['settleLater'];
	readonly raised: Decision['write']['raised'];
	/** SG20: what pages that settle here raise, beside the alerts above. */
	readonly passages?: readonly KeptPassage[];
}

/** Rows of a page's log, before this write, from which they are worth being made one; and when. */
const ROWS_TO_COMPACT = 20;
const COMPACTS_AFTER = 3600_000;

export function isEmptyWrite(write: Write): boolean {
	return write.facts.length + write.pages.length + write.settled.length + write.raised.length === 0;
}

/**
 * Writes all of it or, when the counter is no longer the loaded one, nothing: every insert selects from the
 * row that moved. One statement, so no error can leave half of it.
 * @returns the new counter, or undefined when the race is lost
 */
export async function commit(
	tx: Tx,
	placement: PlacementId,
	loaded: number,
	write: Write,
	now: Instant
): Promise<number | undefined> {
	const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
	const facts = write.facts.map((fact, nth) => ({ ...fact, nth }));
	const pages = write.pages.map((page) => ({
		...page,
		update: base64(page.update),
		state: base64(page.state)
	}));
	const jobs = write.settleLater.map(({ page, due }) => ({
		id: `settle/${placement}/${write.author}/${page}`,
		about: { author: write.author, page },
		due
	}));
	const found = write.passages ? insertPassages(write.author, write.passages, now) : sql``;
	// SI5: a mark « à suivre », and a word that was taken back of a placement that has one, are looked at.
	const marks = write.facts.some((fact) => isType(fact, 'watched'));
	const takesBack = write.facts.some((fact) => isType(fact, 'retract'));
	const [row] = await tx.all<{ counter: number }>(sql`
		with moved as (
			update placement set counter = counter + 1
			where placement_id = ${placement} and counter = ${loaded}
			returning school_id, placement_id, counter
		), facts as (
			insert into fact (school_id, placement_id, fact_id, seq, nth, section, author_id, body, received_at, same_device)
			select m.school_id, m.placement_id, x.id, m.counter, x.nth, x.section, x.author, x.body, x."receivedAt",
				x.body->>'type' = 'check' and not x.body ? 'relayed' and exists (
					select 1 from student_browser b join placement p using (school_id, student_id)
					where b.browser = ${write.browser ?? ''} and p.school_id = m.school_id
						and p.placement_id = m.placement_id)
			from moved m, jsonb_to_recordset(${json(facts)}::text::jsonb)
				as x(id text, nth int, section text, author text, body jsonb, "receivedAt" bigint)
		), log as (
			insert into page_log (school_id, placement_id, author_id, page, seq, device, update, received_at)
			select m.school_id, m.placement_id, ${write.author}::text, x.page, m.counter, ${write.device}::text,
				decode(x.update, 'base64'), x."receivedAt"
			from moved m, jsonb_to_recordset(${json(pages)}::text::jsonb)
				as x(page text, update text, "receivedAt" bigint)
		), pages as (
			insert into page (school_id, placement_id, author_id, page, seq, state, fields, changed_at)
			select m.school_id, m.placement_id, ${write.author}::text, x.page, m.counter,
				decode(x.state, 'base64'), x.fields, x."receivedAt"
			from moved m, jsonb_to_recordset(${json(pages)}::text::jsonb)
				as x(page text, state text, fields jsonb, "receivedAt" bigint)
			on conflict (school_id, placement_id, author_id, page) do update
				set seq = excluded.seq, state = excluded.state, fields = excluded.fields,
					changed_at = excluded.changed_at
		), texts as (
			insert into settled_text (school_id, placement_id, author_id, page, seq, fields, settled_at)
			select m.school_id, m.placement_id, ${write.author}::text, x.page, m.counter, x.fields, ${now}::bigint
			from moved m, jsonb_to_recordset(${json(write.settled)}::text::jsonb) as x(page text, fields jsonb)
			on conflict (school_id, placement_id, author_id, page) do update
				set seq = excluded.seq, fields = excluded.fields, settled_at = excluded.settled_at
		), alerts as (
			insert into alert (school_id, placement_id, alert_id, seq, raised_at)
			select m.school_id, m.placement_id, x.id, m.counter, x."raisedAt"
			from moved m, jsonb_to_recordset(${json(write.raised)}::text::jsonb) as x(id text, "raisedAt" bigint)
		)${found}, jobs as (
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			select m.school_id, x.id, 'settle', m.placement_id, x.about, x.due
			from moved m, jsonb_to_recordset(${json(jobs)}::text::jsonb) as x(id text, about jsonb, due bigint)
			on conflict (school_id, job_id) do update
				set due_at = excluded.due_at, about = excluded.about, claim = null, claimed_until = null
		), compact as (
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			select m.school_id, 'compact/' || m.placement_id || '/' || ${write.author}::text || '/' || x.page,
				'compact', m.placement_id, jsonb_build_object('author', ${write.author}::text, 'page', x.page),
				${now + COMPACTS_AFTER}::bigint
			from moved m, jsonb_to_recordset(${json(pages)}::text::jsonb) as x(page text)
			where exists (select 1 from page_log l
				where l.school_id = m.school_id and l.placement_id = m.placement_id
					and l.author_id = ${write.author}::text and l.page = x.page offset ${ROWS_TO_COMPACT})
			on conflict do nothing
		), climb as (
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			select m.school_id, 'ladder/' || m.placement_id, 'ladder', m.placement_id, '{}'::jsonb, ${now}::bigint
			from moved m where ${write.raised.length + (write.passages?.length ?? 0) > 0} or (${write.facts.length > 0} and exists (
				select 1 from alert a where a.school_id = m.school_id and a.placement_id = m.placement_id))
			${DUE_SOONER}
		), search as (
			${searchNow(now)} where ${marks} or (${takesBack} and exists (
				select 1 from job j where j.school_id = m.school_id and j.job_id = 'search/' || m.placement_id))
			${DUE_SOONER}
		), undue as (
			delete from job j using moved m, jsonb_to_recordset(${json(write.settled)}::text::jsonb) as x(page text)
			where j.school_id = m.school_id
				and j.job_id = 'settle/' || m.placement_id || '/' || ${write.author}::text || '/' || x.page
		)
		select counter from moved`);
	return row?.counter;
}

/** What a job is to look at has changed: whoever holds it looks again. */
const DUE_SOONER = sql`on conflict (school_id, job_id) do update
	set due_at = least(job.due_at, excluded.due_at), claim = null, claimed_until = null`;

/** SI5: of the placement that has moved, where what follows says so. */
function searchNow(now: Instant): SQL {
	return sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at)
		select m.school_id, 'search/' || m.placement_id, 'search', m.placement_id, '{}'::jsonb, ${now}::bigint
		from moved m`;
}

/** Waits for the writers of one placement to pass, until the end of this transaction. */
export async function lockPlacement(tx: Tx, placement: PlacementId): Promise<void> {
	await tx.all(sql`select pg_advisory_xact_lock(hashtextextended(
		current_setting('app.school') || '/' || ${placement}, 7))`);
}

/** The calendar as an administration changes it; loses the race like any other writer. Whoever is « à suivre » is looked at. */
export async function changeCalendar(
	tx: Tx,
	placement: PlacementId,
	loaded: number,
	{ halfDays, agreements }: Pick<Placement, 'halfDays' | 'agreements'>,
	now: Instant
): Promise<boolean> {
	const moved = await tx.all(sql`
		with moved as (
			update placement set counter = counter + 1, half_days = ${json(halfDays)}::text::jsonb,
				agreements = ${json(agreements)}::text::jsonb
			where placement_id = ${placement} and counter = ${loaded}
			returning school_id, placement_id, counter
		), search as (
			${searchNow(now)} where exists (select 1 from fact f where f.school_id = m.school_id
				and f.placement_id = m.placement_id and f.body->>'type' = 'watched')
			${DUE_SOONER}
		)
		select counter from moved`);
	return moved.length > 0;
}
