import { promisifyRequest } from 'idb-keyval';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { DeltaRow, PageRow } from './database.ts';
import type { PageDisk, PageRows } from './page-rows.ts';
import { inPlain } from './plain-record.ts';

/** One page's rows as the disk has them, before Dexie's code is here. Rejects where no record stands. */
export function plainPage(name: string, placement: PlacementId, page: PageName): PageDisk {
	const key = [placement, page];
	const rowsIn = (transaction: IDBTransaction): PageRows => {
		const pages = transaction.objectStore('pages');
		const deltas = transaction.objectStore('deltas');
		const outbox = transaction.objectStore('outbox');
		return {
			row: () => promisifyRequest<PageRow | undefined>(pages.get(key)),
			// By an index, then by their own key: in their order.
			deltas: () => promisifyRequest<DeltaRow[]>(deltas.index('[placement+page]').getAll(key)),
			isWaiting: async () =>
				(await promisifyRequest(outbox.index('[placement+page]').count(key))) > 0,
			putRow: (row) => promisifyRequest(pages.put(row)),
			addDelta: (update) => promisifyRequest(deltas.add({ placement, page, update })),
			addWaiting: (keptAt) => promisifyRequest(outbox.add({ placement, page, keptAt }))
		};
	};
	const within =
		(mode: IDBTransactionMode): PageDisk['write'] =>
		(run) =>
			inPlain(name, ['pages', 'deltas', 'outbox'], mode, (transaction) => run(rowsIn(transaction)));
	return {
		read: within('readonly'),
		write: within('readwrite'),
		// Whoever has the page open moves to the record, and follows there.
		follow: () => () => undefined
	};
}
