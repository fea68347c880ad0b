import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '#shared/domain/time.ts';

/** What this server gave somebody to bring back, and when. */
interface Sealed {
	readonly at: Instant;
	readonly value: unknown;
}

/** Words that only this server writes, for somebody else to keep: nothing is written down for whoever never comes back. */
export function seal(key: Uint8Array, purpose: string, value: unknown, now: Instant): string {
	const sealed: Sealed = { at: now, value };
	const words = Buffer.from(JSON.stringify(sealed)).toString('base64url');
	return `${words}.${markOf(key, purpose, words).toString('base64url')}`;
}

/** @param life in milliseconds; undefined: not ours, for another purpose, or too old */
export function unseal(
	key: Uint8Array,
	purpose: string,
	sealed: string,
	{ now, life }: { readonly now: Instant; readonly life: number }
): Sealed | undefined {
	const [words = '', mark = ''] = sealed.split('.');
	const [given, own] = [Buffer.from(mark, 'base64url'), markOf(key, purpose, words)];
	if (given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
	const opened = JSON.parse(Buffer.from(words, 'base64url').toString()) as Sealed;
	return now - opened.at < life ? opened : undefined;
}

function markOf(key: Uint8Array, purpose: string, words: string): Buffer {
	return createHmac('sha256', key)
		.update(JSON.stringify(['seal', purpose, words]))
		.digest();
}
