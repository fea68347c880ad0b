import type { PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';

/** The database that y-indexeddb keeps for one page of one person of one school. */
export function cacheName(database: string, placement: PlacementId, page: PageName): string {
	return `${database}-${placement}-${page}`;
}

/** Where what the disk refused of that page waits in `localStorage`. */
export function rescueName(database: string, placement: PlacementId, page: PageName): string {
	return `${database}-rescue-${placement}-${page}`;
}

/** Destroys it. Another tab closes its own connection when asked to, so that nobody waits here for long. */
export function destroyCache(name: string): Promise<void> {
	return new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		// The request stays in line and runs when the last connection closes.
		request.onblocked = () => resolve();
		// A cache that cannot be deleted cannot be opened either; the record is destroyed all the same.
		request.onerror = () => resolve();
	});
}
