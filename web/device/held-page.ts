import { liveQuery } from 'dexie';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { CarnetDatabase } from './database.ts';
import { heldDeltas } from './held-bytes.ts';
import type { PageDisk, PageRows } from './page-rows.ts';

/** One page's rows by Dexie. */
export function heldPage(db: CarnetDatabase, placement: PlacementId, page: PageName): PageDisk {
	const rows: PageRows = {
		row: () => db.pages.get([placement, page]),
		deltas: (after) =>
			after === undefined
				? heldDeltas(db, placement, page)
				: db.deltas
						.where('n')
						.above(after)
						.toArray()
						.then((later) =>
							later.filter((delta) => delta.placement === placement && delta.page === page)
						),
		isWaiting: async () => (await db.outbox.where({ placement, page }).count()) > 0,
		putRow: (row) => db.pages.put(row),
		addDelta: (update) => db.deltas.add({ placement, page, update }),
		addWaiting: (keptAt) =>
			db.outbox
				.where({ placement, page })
				.primaryKeys()
				// The first says since when, the last is in no request: between them hours without a network would pile up.
				.then(([, ...between]) =>
					Promise.all([
						db.outbox.add({ placement, page, keptAt }),
						between.length > 0 && db.outbox.bulkDelete(between)
					])
				)
	};
	return {
		read: (run) => db.read(() => run(rows)),
		write: (run) => db.write(() => run(rows)),
		follow: (read, next, failed) => {
			const following = liveQuery(() =>
				db.transaction('r', db.pages, db.deltas, () => read(rows))
			).subscribe({ next, error: failed });
			return () => following.unsubscribe();
		}
	};
}
