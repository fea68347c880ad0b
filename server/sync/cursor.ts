import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Card } from '#shared/domain/card.ts';
import type { Rights } from '#shared/domain/permission.ts';
import { canonical, toPlain } from '#shared/domain/plain.ts';

/** Where a reader stands in a placement, and what they were shown of its card. */
export interface Cursor {
	readonly counter: number;
	/** Four bytes that change when the reader's rights do: the placement then comes whole. */
	readonly rights: string;
	/** Six bytes of the card as this reader last got it; 'none' stands for no card. */
	readonly card: string;
}

const MAC_BYTES = 9;

/**
 * Cursors are opaque and signed: a device can forge none, so a signed one from ahead of the counter
 * means that the server went back in time.
 */
export function writeCursor(
	cursor: Cursor,
	placement: string,
	epoch: string,
	key: Uint8Array
): string {
	const text = `${cursor.counter.toString(36)}.${cursor.rights}.${cursor.card}`;
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
	const [counter, rights, card, mac] = parts;
	if (parts.length !== 4 || !counter || !rights || !card || !mac) return undefined;
	const expected = signature(`${counter}.${rights}.${card}`, placement, epoch, key);
	const given = Buffer.from(mac, 'base64url');
	if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
	return { counter: Number.parseInt(counter, 36), rights, card };
}

function signature(text: string, placement: string, epoch: string, key: Uint8Array): Buffer {
	return createHmac('sha256', key)
		.update(`${epoch}/${placement}/${text}`)
		.digest()
		.subarray(0, MAC_BYTES);
}

export function rightsMark(rights: Rights): string {
	return mark([[...rights.roles].sort(), [...rights.agreements].sort()], 4);
}

export function cardMark(card: Card | undefined): string {
	return card ? mark(card, 6) : 'none';
}

function mark(value: unknown, bytes: number): string {
	const plain = toPlain(value);
	if (plain === undefined) throw new Error('a cursor can only mark plain values');
	return createHash('sha256')
		.update(canonical(plain))
		.digest()
		.subarray(0, bytes)
		.toString('base64url');
}
