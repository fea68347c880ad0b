import * as Y from 'yjs';
import type { Fields } from '#shared/domain/journal.ts';

/** A page starts empty and is never seeded from text: two devices that open it both keep theirs. */
export function newPage(): Y.Doc {
	// A name of its own is of use to documents inside others, and drawing one costs as much as loading a page.
	return new Y.Doc({ guid: 'page' });
}

export function fieldsOf(doc: Y.Doc): Fields {
	const fields: Record<string, string> = {};
	for (const name of [...doc.share.keys()].sort()) {
		const text = doc.getText(name).toString();
		if (text !== '') fields[name] = text;
	}
	return fields;
}

/** How far a merged state goes; that of a page which does not exist is empty. */
export function vectorOf(state: Uint8Array | undefined): Uint8Array {
	return state ? Y.encodeStateVectorFromUpdate(state) : Y.encodeStateVector(newPage());
}

/** No structs and no deletions. */
export const NOTHING = new Uint8Array([0, 0]);

/** True when an update would change nothing: no structs and no deletions (`sync.md` and contract, `update`). */
export function isEmptyUpdate(update: Uint8Array): boolean {
	return update.length === 2 && update[0] === 0 && update[1] === 0;
}

/** The texts of a merged state, or undefined where its bytes are damaged or lack something. */
export function textsIn(state: Uint8Array): Fields | undefined {
	const doc = newPage();
	try {
		Y.applyUpdate(doc, state);
		return doc.store.pendingStructs || doc.store.pendingDs ? undefined : fieldsOf(doc);
	} catch {
		// lib0 and Yjs throw plain errors of many kinds on bytes that are not an update.
		return undefined;
	} finally {
		doc.destroy();
	}
}

export function isReadable(update: Uint8Array): boolean {
	try {
		Y.decodeUpdate(update);
		return true;
	} catch {
		return false;
	}
}
