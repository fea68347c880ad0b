import { sql } from 'drizzle-orm';
import type { FactId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import { json, type Tx } from '#server/db/database.ts';
import { goneFact, gonePage } from './placement-store.ts';

/** What an erasure takes out of one placement. */
export interface Erasure {
	readonly facts: readonly FactId[];
	readonly pages: readonly { readonly author: PersonId; readonly page: PageName }[];
}

/** Whose words these are, as far as rows and refused copies say it. */
export async function authorsOf(tx: Tx, { facts, pages }: Erasure): Promise<PersonId[]> {
	const ids = sql`(select jsonb_array_elements_text(${json(facts)}::text::jsonb))`;
	const rows = await tx.all<{ author: PersonId }>(sql`
		select author_id as author from fact where fact_id in ${ids}
		union select person_id from quarantine where item in ${ids}`);
	return [...new Set([...pages, ...rows].map(({ author }) => author))];
}

/** Whether every word `gone` of this erasure stands already. */
export async function isErased(tx: Tx, placement: PlacementId, erasure: Erasure): Promise<boolean> {
	const items = itemsOf(erasure);
	const [row] = await tx.all<{ count: number }>(sql`
		select count(*)::int as count from gone where placement_id = ${placement}
			and item in (select jsonb_array_elements_text(${json(items)}::text::jsonb))`);
	return row?.count === new Set(items).size;
}

function itemsOf({ facts, pages }: Erasure): string[] {
	return [...facts.map(goneFact), ...pages.map(({ author, page }) => gonePage(author, page))];
}

/** Erases rows, logs and readers' copies, and leaves the word `gone` in the placement's order. */
export async function erase(
	tx: Tx,
	placement: PlacementId,
	loaded: number,
	{ facts, pages }: Erasure
): Promise<number | undefined> {
	const items = itemsOf({ facts, pages });
	const [row] = await tx.all<{ counter: number }>(sql`
		with moved as (
			update placement set counter = counter + 1
			where placement_id = ${placement} and counter = ${loaded}
			returning school_id, placement_id, counter
		), wanted as (
			select m.school_id, m.placement_id, x.author, x.page
			from moved m, jsonb_to_recordset(${json(pages)}::text::jsonb) as x(author text, page text)
		), words as (
			insert into gone (school_id, placement_id, item, seq)
			select m.school_id, m.placement_id, x.item, m.counter
			from moved m, jsonb_array_elements_text(${json(items)}::text::jsonb) as x(item)
			on conflict do nothing
		), facts as (
			delete from fact f using moved m
			where f.school_id = m.school_id and f.placement_id = m.placement_id
				and f.fact_id in (select jsonb_array_elements_text(${json(facts)}::text::jsonb))
		), pages as (
			delete from page g using wanted w
			where (g.school_id, g.placement_id, g.author_id, g.page)
				= (w.school_id, w.placement_id, w.author, w.page)
		), logs as (
			delete from page_log l using wanted w
			where (l.school_id, l.placement_id, l.author_id, l.page)
				= (w.school_id, w.placement_id, w.author, w.page)
		), texts as (
			delete from settled_text t using wanted w
			where (t.school_id, t.placement_id, t.author_id, t.page)
				= (w.school_id, w.placement_id, w.author, w.page)
		), signals as (
			delete from signal_words s using signal g join wanted w
				on (g.school_id, g.placement_id, g.author_id, g.page) = (w.school_id, w.placement_id, w.author, w.page)
			where (s.school_id, s.placement_id, s.signal_id) = (g.school_id, g.placement_id, g.signal_id)
		), jobs as (
			delete from job j using wanted w
			where j.school_id = w.school_id and j.job_id in (
				'settle/' || w.placement_id || '/' || w.author || '/' || w.page,
				'compact/' || w.placement_id || '/' || w.author || '/' || w.page)
		)
		select counter from moved`);
	return row?.counter;
}
