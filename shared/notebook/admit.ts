import * as Y from 'yjs';
import type { PageRefusal } from '#shared/domain/decide.ts';
import { isFieldName, MOST_TEXT, type Fields } from '#shared/domain/journal.ts';
import { isBadText } from '#shared/domain/plain.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';
import { fieldsOf, isEmptyUpdate } from './page.ts';

/** Bytes of one pushed update (contract). */
const MOST_UPDATE_BYTES = 512 * 1024;
/** Texts of one page: the three boxes and its answered questions. */
const MOST_FIELDS = 64;
/** Clock units that one update may add: 11 bytes can otherwise claim a client's clock up to 2^31. */
const MOST_LENGTH = 1_000_000;

export interface Admitted {
	/** False: the page already held all of it; nothing is to be written. */
	readonly changed: boolean;
	/** The merged page. */
	readonly state: Uint8Array;
	readonly vector: Uint8Array;
	readonly fields: Fields;
	/** What a device with `deviceVector` lacks; absent when that is nothing. */
	readonly lacking?: Uint8Array;
}

/**
 * The gatekeeper of pages: never applies what a device sent to anything but a scratch document,
 * since one update in ten that throws has already changed its document (`sync.md` 3b).
 * @param stored the page's merged state, if there is one
 * @param update Yjs V1; absent when the device only asks what it lacks
 */
export function admit(
	stored: Uint8Array | undefined,
	update: Uint8Array | undefined,
	deviceVector: Uint8Array
): Result<Admitted, PageRefusal> {
	if (update && update.length > MOST_UPDATE_BYTES) return refused('too-large');
	const scratch = new Y.Doc();
	try {
		if (stored) Y.applyUpdate(scratch, stored);
		const before = Y.snapshot(scratch);
		let changed = false;
		if (update) {
			const shape = shapeOf(update);
			if (shape) return refused(shape);
			changed = !isEmptyUpdate(update) && !Y.snapshotContainsUpdate(before, update);
			Y.applyUpdate(scratch, update);
			if (scratch.store.pendingStructs || scratch.store.pendingDs) return refused('gap');
			const texts = badTexts(scratch);
			if (texts) return refused(texts);
		}
		const lacking = Y.encodeStateAsUpdate(scratch, deviceVector);
		return ok({
			changed,
			state: Y.encodeStateAsUpdate(scratch),
			vector: Y.encodeStateVector(scratch),
			fields: fieldsOf(scratch),
			...(isEmptyUpdate(lacking) ? {} : { lacking })
		});
	} catch {
		// lib0 and Yjs throw plain errors of many kinds on bytes that are not an update.
		return refused('malformed');
	} finally {
		scratch.destroy();
	}
}

/** What may not even be applied: formats, embeds, nested types, map entries, foreign roots. */
function shapeOf(update: Uint8Array): PageRefusal | undefined {
	let length = 0;
	for (const struct of Y.decodeUpdate(update).structs) {
		length += struct.length;
		if (length > MOST_LENGTH) return 'malformed';
		if (!(struct instanceof Y.Item)) continue;
		const { content, parent, parentSub } = struct as unknown as {
			content: object;
			parent: unknown;
			parentSub: unknown;
		};
		if (!(content instanceof Y.ContentString || content instanceof Y.ContentDeleted)) {
			return 'malformed';
		}
		if (parentSub !== null) return 'malformed';
		if (typeof parent === 'string' && !isFieldName(parent)) return 'malformed';
	}
	return undefined;
}

function badTexts(doc: Y.Doc): PageRefusal | undefined {
	if (doc.share.size > MOST_FIELDS) return 'too-large';
	for (const name of doc.share.keys()) {
		const text = doc.getText(name).toString();
		if (text.length > MOST_TEXT) return 'too-large';
		if (isBadText(text)) return 'bad-text';
	}
	return undefined;
}
