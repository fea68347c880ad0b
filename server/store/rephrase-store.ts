import { sql } from 'drizzle-orm';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Tx } from '#server/db/database.ts';

/** LM3: everybody of the school, once for each name that it knows of them. */
export function namesHere(tx: Tx): Promise<{ id: PersonId; name: string }[]> {
	return tx.all(sql`
		select person_id as id, name from person
		union select person_id, concat_ws(' ', first_name, last_name) from person
		union select person_id, born_name from identity
		order by id, name`);
}

/** LM4: the pages of a placement in which a passage of the graver levels was ever found. */
export async function gravePages(tx: Tx, placement: PlacementId): Promise<Set<PageName>> {
	const rows = await tx.all<{ page: PageName }>(sql`
		select distinct page from signal where placement_id = ${placement} and level in ('N1', 'N2')`);
	return new Set(rows.map(({ page }) => page));
}
