import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { CarnetDatabase, DeltaRow, PageRow } from './database.ts';
import { heldIn } from './page-rows.ts';

/** A page's deltas in their order. Inside a transaction. */
function heldDeltas(
	db: CarnetDatabase,
	placement: PlacementId,
	page: PageName
): Promise<DeltaRow[]> {
	return db.deltas.where('[placement+page]').equals([placement, page]).sortBy('n');
}

/** What the record holds of a page, and the last delta in it. Inside a transaction. */
export async function heldBytes(
	db: CarnetDatabase,
	row: PageRow,
	upTo = Infinity
): Promise<ReturnType<typeof heldIn>> {
	const deltas = await heldDeltas(db, row.placement, row.page);
	return heldIn(
		row,
		deltas.filter(({ n }) => n <= upTo)
	);
}
