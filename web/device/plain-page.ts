import { promisifyRequest } from 'idb-keyval';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { DeltaRow, PageRow } from './database.ts';
import type { PageDisk, PageRows } from './page-rows.ts';
import { inPlain } from './plain-record.ts';

export const PAGE_STORES = ['pages', 'deltas', 'outbox'] as const;

/** One page's rows as the disk has them, before Dexie's code is here. Rejects where no record stands. */
export function plainPage(name: string, placement: PlacementId, page: PageName): PageDisk {
	const within =
		(mode: IDBTransactionMode): PageDisk['write'] =>
		(run) =>
			inPlain(name, PAGE_STORES, mode, (transaction) =>
				run(pageRows(transaction, placement, page))
			);
	return {
		read: within('readonly'),
		write: within('readwrite'),
		// Whoever has the page open moves to the record, which is told of all at its opening, and follows there.
		tell: () => undefined,
		follow: () => () => undefined
	};
}

/** @param transaction has `PAGE_STORES` */
export function pageRows(
	transaction: IDBTransaction,
	placement: PlacementId,
	page: PageName
): PageRows {
	const key = [placement, page];
	const pages = transaction.objectStore('pages');
	const deltas = transaction.objectStore('deltas');
	const outbox = transaction.objectStore('outbox');
	return {
		row: () => promisifyRequest<PageRow | undefined>(pages.get(key)),
		deltas: async (after) => {
			// By an index, then by their own key: in their order.
			if (after === undefined)
				return await promisifyRequest<DeltaRow[]>(deltas.index('[placement+page]').getAll(key));
			const later = await promisifyRequest<DeltaRow[]>(
				deltas.getAll(IDBKeyRange.lowerBound(after, true))
			);
			return later.filter((delta) => delta.placement === placement && delta.page === page);
		},
		waiting: () =>
			promisifyRequest(outbox.index('[placement+page]').getAllKeys(key)) as Promise<number[]>,
		putRow: (row) => void pages.put(row),
		addWaiting: (keptAt) => void outbox.add({ placement, page, keptAt }),
		dropWaiting: (n) => void outbox.delete(n),
		addDelta: (update) =>
			promisifyRequest(deltas.add({ placement, page, update })) as Promise<number>
	};
}
