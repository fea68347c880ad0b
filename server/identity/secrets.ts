import { createHash, createHmac } from 'node:crypto';
import { activationCode, readActivationCode } from '#shared/domain/entering.ts';

/** `<school>.<secret>`: what a page that enters sends. */
const GIVEN = /^([a-z0-9-]{1,40})\.([\w -]{1,60})$/;

/** The secret of one message's link: the same at each attempt, since it follows from the server's own key. 192 bits. */
export function linkSecret(key: Uint8Array, school: string, delivery: string): string {
	return longSecret(key, `link|${school}|${delivery}`);
}

/** Of a tutor's own link: the same in every message until it is revoked. */
export function tutorSecret(
	key: Uint8Array,
	school: string,
	tutor: string,
	serial: number
): string {
	return longSecret(key, JSON.stringify(['tutor', school, tutor, serial]));
}

/** Of a sheet: printed twice, it bears the same code until it is spent or replaced. */
export function sheetCode(
	key: Uint8Array,
	school: string,
	student: string,
	serial: number
): string {
	const about = JSON.stringify(['sheet', school, student, serial]);
	return activationCode(createHmac('sha256', key).update(about).digest());
}

export interface Given {
	/** Of no school, where it says none. */
	readonly school: string;
	readonly hash: Uint8Array;
}

/** What somebody entered with, as the rows know it; whatever cannot be one is looked for all the same. */
export function readGiven(key: Uint8Array, given: string): Given {
	const [, school = 'none', secret = ''] = GIVEN.exec(given) ?? [];
	return { school, hash: secretHash(key, readActivationCode(secret) ?? secret) };
}

/**
 * What is stored in the place of a secret. A code is short enough to be found from a plain hash in days: without the
 * server's key, from this one it is not.
 */
export function secretHash(key: Uint8Array, secret: string): Uint8Array {
	return readActivationCode(secret) === secret
		? createHmac('sha256', key).update(`code|${secret}`).digest()
		: createHash('sha256').update(secret).digest();
}

function longSecret(key: Uint8Array, about: string): string {
	return createHmac('sha256', key).update(about).digest('base64url').slice(0, 32);
}
