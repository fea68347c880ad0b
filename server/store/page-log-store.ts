import { sql } from 'drizzle-orm';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import { json, type Tx } from '#server/db/database.ts';

/** An accepted update as it came, or what an earlier compaction made of several. */
export interface LogRow {
	readonly seq: number;
	readonly update: Uint8Array;
}

/** Whose page of which placement. */
export interface PagePlace {
	readonly placement: PlacementId;
	readonly author: PersonId;
	readonly page: PageName;
}

/** Rows of one page, in the placement's order. */
export async function logOf(
	tx: Tx,
	{ placement, author, page }: PagePlace,
	most: number
): Promise<LogRow[]> {
	return tx.all<LogRow>(sql`
		select seq, update from page_log
		where placement_id = ${placement} and author_id = ${author} and page = ${page}
		order by seq limit ${most}`);
}

/**
 * Puts one row in the place of those that it holds, and nothing else's, or loses the race like any other writer.
 * @param rows counters of the rows that go
 * @returns false: the placement has moved since it was loaded, and nothing was written
 */
export async function replaceRows(
	tx: Tx,
	{ placement, author, page }: PagePlace,
	loaded: number,
	rows: readonly number[],
	state: Uint8Array
): Promise<boolean> {
	const moved = await tx.all(sql`
		with moved as (
			update placement set counter = counter + 1
			where placement_id = ${placement} and counter = ${loaded}
			returning school_id, placement_id, counter
		), gone as (
			delete from page_log l using moved m
			where l.school_id = m.school_id and l.placement_id = m.placement_id
				and l.author_id = ${author} and l.page = ${page}
				and l.seq in (select jsonb_array_elements_text(${json(rows)}::text::jsonb)::bigint)
			returning l.received_at
		), merged as (
			insert into page_log (school_id, placement_id, author_id, page, seq, device, update, received_at)
			select m.school_id, m.placement_id, ${author}::text, ${page}::text, m.counter, '',
				${state}::bytea, (select max(received_at) from gone)
			from moved m
		), whole as (
			update page g set state = ${state}::bytea from moved m
			where g.school_id = m.school_id and g.placement_id = m.placement_id
				and g.author_id = ${author} and g.page = ${page} and g.state <> ${state}::bytea
		)
		select counter from moved`);
	return moved.length > 0;
}
