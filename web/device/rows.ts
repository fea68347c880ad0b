import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { CarnetDatabase } from './database.ts';
import { newPageRow } from './page-rows.ts';

/* Small writes that several files share; each inside the caller's transaction. */

/** The next places in the order received on this device. @returns the first of them */
export async function nextRanks(db: CarnetDatabase, count: number): Promise<number> {
	const last = Number((await db.meta.get('rank'))?.value ?? 0);
	await db.meta.put({ key: 'rank', value: last + count });
	return last + 1;
}

/** Bytes of one's own page from another device: a row that open docs see, and nothing to send. */
export async function addForeign(
	db: CarnetDatabase,
	placement: PlacementId,
	page: PageName,
	update: Uint8Array
): Promise<void> {
	const row = await db.pages.get([placement, page]);
	if (!row || row.gone) await db.pages.put(newPageRow(placement, page));
	await db.deltas.add({ placement, page, update });
}

/** Erased for good: nothing of it stays in the record but the word that it is gone. */
export async function destroyPage(
	db: CarnetDatabase,
	placement: PlacementId,
	page: PageName
): Promise<void> {
	await db.deltas.where('[placement+page]').equals([placement, page]).delete();
	await db.outbox.where('[placement+page]').equals([placement, page]).delete();
	await db.pages.put({ ...newPageRow(placement, page), gone: true });
}

export async function destroyFact(
	db: CarnetDatabase,
	placement: PlacementId,
	fact: string
): Promise<void> {
	await db.facts.delete([placement, fact]);
	await db.outbox.where('[placement+fact]').equals([placement, fact]).delete();
}
