import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { hasHole } from './page-bytes.ts';

/** y-indexeddb in front of the record. Nothing that happens to it may ever matter. */
export interface PageCache {
	/** Takes what the live page has more by now; nothing, without a word, when the cache is dead. */
	catchUp(): void;
	close(): void;
}

export interface CacheEvents {
	/** The whole live page, as the record and the keyboard made it. */
	live(): Y.Doc;
	/** The cache holds something that the page lacks: bytes that complete it, without a hole. */
	ahead(update: Uint8Array): void;
	readonly warn: (what: string, error: unknown) => void;
}

/**
 * y-indexeddb writes into its document and throws inside its events once the browser has closed its
 * database: so it gets a document of its own, and the live page only what was looked at first.
 */
export function openCache(name: string, events: CacheEvents): PageCache {
	const mirror = new Y.Doc();
	const persistence = new IndexeddbPersistence(name, mirror);
	let synced = false;
	let dead = false;
	const catchUp = (): void => {
		if (dead || !synced) return;
		try {
			Y.applyUpdate(mirror, Y.encodeStateAsUpdate(events.live(), Y.encodeStateVector(mirror)));
		} catch (error) {
			events.warn('page cache', error);
			close();
		}
	};
	const close = (): void => {
		if (dead) return;
		dead = true;
		persistence.destroy().catch((error: unknown) => events.warn('page cache', error));
		mirror.destroy();
	};
	persistence.once('synced', () => {
		if (dead) return;
		synced = true;
		const completes = beyond(mirror, events.live());
		if (completes) events.ahead(completes);
		catchUp();
	});
	return { catchUp, close };
}

/** What the mirror holds and the live page does not; nothing when it would leave a hole there. */
function beyond(mirror: Y.Doc, live: Y.Doc): Uint8Array | undefined {
	if (hasHole(mirror)) return undefined;
	const cached = Y.encodeStateAsUpdate(mirror);
	if (Y.snapshotContainsUpdate(Y.snapshot(live), cached)) return undefined;
	return Y.encodeStateAsUpdate(mirror, Y.encodeStateVector(live));
}
