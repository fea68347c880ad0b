import type { OwnFact } from './own-fact.ts';
import { RECORD_VERSION } from './record-name.ts';

/* The record without Dexie, whose code is still on its way: as it stands, never made nor upgraded. */

const VERSION = RECORD_VERSION * 10;

/** @returns `none`: there is no record yet; undefined: it is of another version, or the disk does not answer */
export function openPlain(name: string): Promise<IDBDatabase | 'none' | undefined> {
	return new Promise((resolve) => {
		const opening = indexedDB.open(name);
		opening.onupgradeneeded = () => {
			// It is made with all its stores, by `database.ts`.
			opening.transaction?.abort();
			resolve('none');
		};
		opening.onerror = (event) => {
			event.preventDefault();
			resolve(undefined);
		};
		opening.onsuccess = () => {
			const db = opening.result;
			if (db.version === VERSION) {
				resolve(db);
				return;
			}
			db.close();
			resolve(undefined);
		};
	});
}

/**
 * Both rows in one strict transaction, as `held-device.ts` writes them.
 * @returns false: nothing was written
 */
export async function keepPlain(name: string, { fact, waiting }: OwnFact): Promise<boolean> {
	const db = await openPlain(name);
	if (!db || db === 'none') return false;
	const writing = db.transaction(['facts', 'outbox'], 'readwrite', { durability: 'strict' });
	writing.objectStore('facts').add(fact);
	writing.objectStore('outbox').add(waiting);
	// Once the writing is done: nobody who upgrades or deletes waits for this.
	db.close();
	return await new Promise((resolve) => {
		writing.oncomplete = () => resolve(true);
		writing.onabort = () => resolve(false);
	});
}
