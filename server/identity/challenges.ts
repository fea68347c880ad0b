import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '#shared/domain/time.ts';
import type { Random } from '#server/ports.ts';

/** How long somebody may take to find their finger. */
const LIFE = 5 * 60_000;
const NONCE = 16;
const HEAD = 8 + NONCE;

/**
 * A question that only its own purpose may answer, and that says itself when it was asked: nothing is written down for
 * whoever asks and never comes.
 * @param purpose what it is for, and whose
 */
export function newChallenge(
	key: Uint8Array,
	random: Random,
	purpose: string,
	now: Instant
): Uint8Array<ArrayBuffer> {
	const head = Buffer.alloc(HEAD);
	head.writeBigUInt64BE(BigInt(now));
	head.set(random.bytes(NONCE), 8);
	return new Uint8Array([...head, ...sealOf(key, purpose, head)]);
}

/** When it was asked; undefined: never by us, for something else, or too long ago. @param challenge base64url */
export function askedAt(
	key: Uint8Array,
	purpose: string,
	challenge: string,
	now: Instant
): Instant | undefined {
	const bytes = Buffer.from(challenge, 'base64url');
	const [head, seal] = [bytes.subarray(0, HEAD), bytes.subarray(HEAD)];
	const own = sealOf(key, purpose, head);
	if (seal.length !== own.length || !timingSafeEqual(seal, own)) return undefined;
	const asked = Number(head.readBigUInt64BE());
	return now - asked < LIFE ? asked : undefined;
}

function sealOf(key: Uint8Array, purpose: string, head: Uint8Array): Buffer {
	return createHmac('sha256', key)
		.update(JSON.stringify(['challenge', purpose]))
		.update(head)
		.digest();
}
