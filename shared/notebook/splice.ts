import type * as Y from 'yjs';

export interface Splice {
	readonly index: number;
	readonly remove: number;
	readonly insert: string;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What no store may hold: U+0000 and halves of surrogate pairs, which a keyboard can leave behind. */
export function cleanText(text: string): string {
	return text.replaceAll('\u0000', '').replace(LONE_SURROGATE, '');
}

/**
 * The one splice that turns `before` into `after`, never cutting a surrogate pair.
 * @param caret where the caret stands in `after`: which of two equal letters was typed
 */
export function spliceBetween(
	before: string,
	after: string,
	caret = after.length
): Splice | undefined {
	if (before === after) return undefined;
	const most = Math.min(before.length, after.length);
	const tailMost = Math.min(most, Math.max(0, after.length - caret));
	let tail = 0;
	while (tail < tailMost && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	let head = 0;
	while (head < most - tail && before[head] === after[head]) head++;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	if (splits(before, head) || splits(after, head)) head--;
	if (splits(before, before.length - tail) || splits(after, after.length - tail)) tail--;
	return {
		index: head,
		remove: before.length - tail - head,
		insert: after.slice(head, after.length - tail)
	};
}

/** Applies what changed in a text box as one Yjs transaction. False: nothing had changed. */
export function applyTyped(
	doc: Y.Doc,
	field: string,
	typed: string,
	caret: number | undefined,
	origin: unknown
): boolean {
	const text = doc.getText(field);
	const splice = spliceBetween(text.toString(), cleanText(typed), caret);
	if (!splice) return false;
	doc.transact(() => {
		if (splice.remove > 0) text.delete(splice.index, splice.remove);
		if (splice.insert !== '') text.insert(splice.index, splice.insert);
	}, origin);
	return true;
}

/** Where a caret stands after somebody else's change of the same text. */
export function movedCaret(before: string, after: string, caret: number): number {
	const splice = spliceBetween(before, after);
	if (!splice || caret <= splice.index) return caret;
	if (caret <= splice.index + splice.remove) return splice.index + splice.insert.length;
	return caret + splice.insert.length - splice.remove;
}

function splits(text: string, index: number): boolean {
	const unit = text.charCodeAt(index);
	const previous = text.charCodeAt(index - 1);
	return unit >= 0xdc00 && unit <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff;
}
