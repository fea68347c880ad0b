import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Fields, PageName } from '#shared/domain/journal.ts';
import { canonical, toPlain } from '#shared/domain/plain.ts';
import type { Instant } from '#shared/domain/time.ts';

/** Whose items these are, and the key that signed for them: it stands in every backup. */
export interface Signing {
	readonly school: string;
	readonly placement: string;
	readonly person: string;
	readonly key: Uint8Array;
}

export type Received =
	| { readonly fact: string; readonly section: string; readonly body: unknown }
	| { readonly page: PageName; readonly fields: Fields };

const MAC_BYTES = 12;

/**
 * SY24: what a device can hand back to a school that was restored to before, as `<instant>.<mac>`. It speaks of
 * the fact's content, or of the page's texts as they then were.
 */
export function writeReceipt(item: Received, receivedAt: Instant, signing: Signing): string {
	const instant = receivedAt.toString(36);
	return `${instant}.${macOf(item, instant, signing).toString('base64url')}`;
}

/** When this school first had the item; undefined: not our receipt, or not of this content. */
export function readReceipt(
	receipt: unknown,
	item: Received,
	signing: Signing,
	now: Instant
): Instant | undefined {
	if (typeof receipt !== 'string') return undefined;
	const [, instant, mac] = /^([0-9a-z]{1,11})\.([\w-]{16})$/.exec(receipt) ?? [];
	if (!instant || !mac) return undefined;
	if (!timingSafeEqual(Buffer.from(mac, 'base64url'), macOf(item, instant, signing)))
		return undefined;
	// A server whose clock was ahead signed for an hour that has yet to come.
	return Math.min(Number.parseInt(instant, 36), now);
}

function macOf(item: Received, instant: string, signing: Signing): Buffer {
	const { school, placement, person, key } = signing;
	const what =
		'fact' in item
			? ['fact', item.fact, item.section, digest(item.body)]
			: ['page', item.page, '', digest(item.fields)];
	return createHmac('sha256', key)
		.update(canonical(['receipt', school, placement, person, ...what, instant]))
		.digest()
		.subarray(0, MAC_BYTES);
}

function digest(content: unknown): string {
	return createHash('sha256')
		.update(canonical(toPlain(content) ?? null))
		.digest('base64url');
}
