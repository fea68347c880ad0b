import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { CarnetDatabase } from './database.ts';
import type { PageDisk } from './page-rows.ts';
import { PAGE_STORES, pageRows } from './plain-page.ts';

/**
 * One page's rows in the open record. Not by Dexie's tables: at each key they cost more than the disk. Other tabs hear at
 * once that words came; how far the page has come is told when hands rest.
 */
export function heldPage(db: CarnetDatabase, placement: PlacementId, page: PageName): PageDisk {
	const within =
		(mode: IDBTransactionMode): PageDisk['write'] =>
		(run) =>
			db.plain(PAGE_STORES, mode, (transaction) => run(pageRows(transaction, placement, page)));
	const read = within('readonly');
	const write = within('readwrite');
	const key = [placement, page];
	let telling = false;
	/** Whoever wrote it knows it. */
	const tell: CarnetDatabase['tell'] = (changed) => {
		telling = true;
		db.tell(changed);
		telling = false;
	};
	return {
		read,
		write: async (run) => {
			const value = await write(run);
			tell([['deltas', '']]);
			return value;
		},
		tell: () =>
			tell([
				['pages', '', key],
				['pages', 'placement', placement],
				['outbox', ''],
				['outbox', '[placement+page]', key]
			]),
		follow: (rows, next, failed) => {
			let stopped = false;
			const look = (): void => {
				if (telling) return;
				read(rows).then(
					(value) => {
						if (!stopped) next(value);
					},
					(error: unknown) => {
						if (!stopped) failed(error);
					}
				);
			};
			look();
			const unhear = db.hear(['pages', 'deltas'], look);
			return () => {
				stopped = true;
				unhear();
			};
		}
	};
}
