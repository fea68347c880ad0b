import type { OwnFact } from './own-fact.ts';
import { RECORD_VERSION } from './record-name.ts';
import { inTransaction } from './transaction.ts';

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

/** One transaction in a record that is opened for it; rejects where none stands, too. */
export async function inPlain<Value>(
	name: string,
	stores: readonly string[],
	mode: IDBTransactionMode,
	run: (transaction: IDBTransaction) => Value | Promise<Value>
): Promise<Value> {
	const db = await openPlain(name);
	if (!db || db === 'none') throw new Error('no record');
	const running = inTransaction(db, stores, mode, run);
	// Once it is over: nobody who upgrades or deletes waits for this.
	db.close();
	return await running;
}

/** Both rows, as `held-device.ts` writes them. */
export function keepPlain(name: string, { fact, waiting }: OwnFact): Promise<void> {
	return inPlain(name, ['facts', 'outbox'], 'readwrite', (transaction) => {
		transaction.objectStore('facts').add(fact);
		transaction.objectStore('outbox').add(waiting);
	});
}
