import * as Y from 'yjs';
import { isEmptyUpdate } from '#shared/notebook/page.ts';

/* What the outbox does with a page's bytes. Loaded only once this device holds a page. */

/** What the record holds of a page: the folded state, then the deltas in their order. */
export interface HeldBytes {
	readonly state?: Uint8Array;
	readonly deltas: readonly Uint8Array[];
}

export interface Offer {
	/** The device's vector, `update` included. */
	readonly vector: Uint8Array;
	/** Absent when there is nothing to send, or when the record has a hole: then one only asks. */
	readonly update?: Uint8Array;
	/** Something is held whose ground is missing: only the server can still have it. */
	readonly hole: boolean;
}

/**
 * The difference between what is held and the server's last vector. A deletion moves no vector and
 * rides along in every difference, so that equal vectors never hide one.
 */
export function offer(held: HeldBytes, serverVector: Uint8Array | undefined): Offer {
	return withDoc(held, (doc) => {
		const vector = Y.encodeStateVector(doc);
		if (hasHole(doc)) return { vector, hole: true };
		const update = Y.encodeStateAsUpdate(doc, serverVector);
		return { vector, hole: false, ...(isEmptyUpdate(update) ? {} : { update }) };
	});
}

/** The whole of what is held as one row; through a document, since merged updates never shrink. */
export function fold(held: HeldBytes): Uint8Array {
	return withDoc(held, (doc) => Y.encodeStateAsUpdate(doc));
}

/** True while the document waits for something that it never got. */
export function hasHole(doc: Y.Doc): boolean {
	return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

export function applyHeld(doc: Y.Doc, held: HeldBytes, origin: unknown): void {
	doc.transact(() => {
		if (held.state) Y.applyUpdate(doc, held.state, origin);
		for (const delta of held.deltas) Y.applyUpdate(doc, delta, origin);
	}, origin);
}

/** Whether the document has all of the update already. */
export function contains(doc: Y.Doc, update: Uint8Array): boolean {
	try {
		return Y.snapshotContainsUpdate(Y.snapshot(doc), update);
	} catch {
		// Bytes that are no update: the plain text beside them is what is left.
		return false;
	}
}

/** Whether the update applies without an error and without leaving a hole. Tried on a copy. */
export function completes(doc: Y.Doc, update: Uint8Array): boolean {
	const scratch = new Y.Doc();
	try {
		Y.applyUpdate(scratch, Y.encodeStateAsUpdate(doc));
		const before = hasHole(scratch);
		Y.applyUpdate(scratch, update);
		return before || !hasHole(scratch);
	} catch {
		// A line or a cache that was damaged must not damage the page.
		return false;
	} finally {
		scratch.destroy();
	}
}

function withDoc<Value>(held: HeldBytes, run: (doc: Y.Doc) => Value): Value {
	const doc = new Y.Doc();
	try {
		applyHeld(doc, held, undefined);
		return run(doc);
	} finally {
		doc.destroy();
	}
}
