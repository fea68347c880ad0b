import { sql } from 'drizzle-orm';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import { json, type Tx } from '#server/db/database.ts';

/** LM3: everybody of the school, once for each name that it knows of them. */
export function namesHere(tx: Tx): Promise<{ id: PersonId; name: string }[]> {
	return tx.all(sql`
		select person_id as id, name from person
		union select person_id, concat_ws(' ', first_name, last_name) from person
		union select person_id, born_name from identity
		order by id, name`);
}

/** LM2: the placements of a class with which a person has or had to do, in order. */
export async function placementsWith(
	tx: Tx,
	person: PersonId,
	className: string
): Promise<PlacementId[]> {
	const rows = await tx.all<{ id: PlacementId }>(sql`
		select placement_id as id from placement
		where class_name = ${className}
			and placement_id in (select placement_id from held_member where person_id = ${person})
		order by placement_id`);
	return rows.map(({ id }) => id);
}

/** LM4: by placement, the pages in which a passage of the graver levels was ever found. */
export async function gravePages(
	tx: Tx,
	placements: readonly PlacementId[]
): Promise<ReadonlyMap<PlacementId, ReadonlySet<PageName>>> {
	const rows = await tx.all<{ id: PlacementId; pages: PageName[] }>(sql`
		select placement_id as id, jsonb_agg(distinct page) as pages from signal
		where level in ('N1', 'N2')
			and placement_id in (select jsonb_array_elements_text(${json(placements)}::text::jsonb))
		group by school_id, placement_id`);
	return new Map(rows.map(({ id, pages }) => [id, new Set(pages)]));
}
