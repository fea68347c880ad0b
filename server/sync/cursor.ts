import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Card } from '#shared/domain/card.ts';
import type { Rights } from '#shared/domain/permission.ts';

/** Where a reader stands in a placement, and what they were shown of its card. */
export interface Cursor {
	readonly counter: number;
	/** What that commit was called: another history that counts as far has another word for it. */
	readonly mark: string;
	/** Four bytes that change when the reader's rights do: the placement then comes whole. */
	readonly rights: string;
	/** Six bytes of the card as this reader last got it; 'none' stands for no card. */
	readonly card: string;
}

const MAC_BYTES = 9;
/** Of a commit that nobody marked: rows put in all at once have one mark, that of their last counter. */
const NO_MARK = 'none';

/**
 * Cursors are opaque and signed: a device can forge none, so a signed one from ahead of the counter, or with
 * another mark than its commit has, means that the server went back in time.
 */
export function writeCursor(
	cursor: Cursor,
	placement: string,
	epoch: string,
	key: Uint8Array
): string {
	const text = `${cursor.counter.toString(36)}.${cursor.mark}.${cursor.rights}.${cursor.card}`;
	return `${text}.${signature(text, placement, epoch, key).toString('base64url')}`;
}

/** undefined: not ours, of another epoch or of another placement. */
export function readCursor(
	written: string | undefined,
	placement: string,
	epoch: string,
	key: Uint8Array
): Cursor | undefined {
	const parts = (written ?? '').split('.');
	const [counter, mark, rights, card, mac] = parts;
	if (parts.length !== 5 || !counter || !mark || !rights || !card || !mac) return undefined;
	const expected = signature(parts.slice(0, 4).join('.'), placement, epoch, key);
	const given = Buffer.from(mac, 'base64url');
	if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
	return { counter: Number.parseInt(counter, 36), mark, rights, card };
}

/**
 * SY16, SY19: a device saw a commit that this database does not have.
 * @param here `seenMark` is of the commit with the cursor's counter, in this database
 */
export function isOfAnotherHistory(
	cursor: Cursor,
	here: { readonly counter: number; readonly seenMark: string | null }
): boolean {
	// Before its first commit a placement has no history.
	if (cursor.counter === 0) return false;
	return cursor.counter > here.counter || cursor.mark !== markText(here.seenMark);
}

export function markText(mark: string | null | undefined): string {
	return mark ?? NO_MARK;
}

function signature(text: string, placement: string, epoch: string, key: Uint8Array): Buffer {
	return createHmac('sha256', key)
		.update(`${epoch}/${placement}/${text}`)
		.digest()
		.subarray(0, MAC_BYTES);
}

export function rightsMark(rights: Rights): string {
	const { roles, agreements, since } = rights;
	return digest([[...roles].sort(), [...agreements].sort(), ...(since ? [since] : [])], 4);
}

export function cardMark(card: Card | undefined): string {
	return card ? digest(card, 6) : 'none';
}

/** Made by one hand, a value has its members in one order: another order only sends again what is the same. */
function digest(value: unknown, bytes: number): string {
	return createHash('sha256')
		.update(JSON.stringify(value))
		.digest()
		.subarray(0, bytes)
		.toString('base64url');
}
