import * as Y from 'yjs';
import type { PageRefusal } from '#shared/domain/decide.ts';
import { MOST_TEXT, type Fields } from '#shared/domain/journal.ts';
import { canonical, isBadText } from '#shared/domain/plain.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';
import { measure, measurePushed } from './measure.ts';
import { fieldsOf, isEmptyUpdate, newPage, NOTHING } from './page.ts';

/** Texts of one page: the three boxes and its answered questions. */
const MOST_FIELDS = 64;

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

/** One push of one page, as it came. */
export interface PushedPage {
	/** The page's merged state, if there is one. */
	readonly stored: Uint8Array | undefined;
	/** Yjs V1; absent when the device only asks what it lacks. */
	readonly update: Uint8Array | undefined;
	/** The device's. */
	readonly vector: Uint8Array;
	/** The update may be a whole merged state of ours, larger than what a device may push. */
	readonly whole?: boolean;
}

/**
 * The gatekeeper of pages: measures first, then applies what a device sent to nothing but a scratch document,
 * since one update in ten that throws has already changed its document (`sync.md` 3b). What it admits has been
 * loaded again, so that nothing is stored that could not be read.
 * @throws when the stored page does not load
 */
export function admit(page: PushedPage): Result<Admitted, PageRefusal> {
	const { stored, update = NOTHING, vector, whole } = page;
	const size = whole ? measure(update) : measurePushed(update, vector);
	if (!size.ok) return size;
	const scratch = newPage();
	// Outside of what is caught: a stored page that does not load is our damage, not the device's mistake.
	if (stored) Y.applyUpdate(scratch, stored);
	try {
		const before = Y.snapshot(scratch);
		const changed = !isEmptyUpdate(update) && !Y.snapshotContainsUpdate(before, update);
		Y.applyUpdate(scratch, update);
		if (scratch.store.pendingStructs || scratch.store.pendingDs) return refused('gap');
		const texts = badTexts(scratch);
		if (texts) return refused(texts);
		const state = Y.encodeStateAsUpdate(scratch);
		const fields = fieldsOf(scratch);
		if (changed) {
			const merged = measure(state);
			if (!merged.ok) return refused('too-large');
			if (!readsAs(state, fields)) return refused('malformed');
		}
		const lacking = Y.encodeStateAsUpdate(scratch, vector);
		return ok({
			changed,
			state,
			vector: Y.encodeStateVector(scratch),
			fields,
			...(isEmptyUpdate(lacking) ? {} : { lacking })
		});
	} catch {
		// lib0 and Yjs throw plain errors of many kinds on bytes that are not an update.
		return refused('malformed');
	} finally {
		scratch.destroy();
	}
}

/** A merged state is integrated in another order than its parts were: it must read the same, and at its price. */
function readsAs(state: Uint8Array, fields: Fields): boolean {
	const again = newPage();
	Y.applyUpdate(again, state);
	const read = fieldsOf(again);
	again.destroy();
	return canonical(read) === canonical(fields);
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
