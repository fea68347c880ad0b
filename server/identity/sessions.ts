import { createHash } from 'node:crypto';
import type { Instant } from '#shared/domain/time.ts';
import type { Database } from '#server/db/database.ts';
import type { Clock, Random } from '#server/ports.ts';
import { removeOfSession } from '#server/store/push-store.ts';
import {
	addSession,
	endSession,
	readerOf,
	touchSession,
	type Reader
} from '#server/store/school-store.ts';

/** A session lives this long after its last use (design §7). */
export const SESSION_LIFE = 30 * 24 * 3600_000;
/** Use is written down once an hour: an exchange is not made to wait for it each time. */
const TOUCH_EVERY = 3600_000;

/** `<school>.<secret>`: the school names the tenant before anything is known of the person. */
export type Token = string;

const TOKEN = /^([a-z0-9-]{1,40})\.([\w-]{43})$/;

export async function openSession(
	database: Database,
	ports: { readonly clock: Clock; readonly random: Random },
	school: string,
	person: string
): Promise<Token> {
	const secret = Buffer.from(ports.random.bytes(32)).toString('base64url');
	await database.withSchool(school, (tx) =>
		addSession(tx, school, hash(secret), person, ports.clock.now())
	);
	return `${school}.${secret}`;
}

/** Who this token speaks for, or undefined when it is forged, ended or too old. */
export async function readerBehind(
	database: Database,
	token: Token | undefined,
	now: Instant
): Promise<Reader | undefined> {
	const [, school, secret] = TOKEN.exec(token ?? '') ?? [];
	if (!school || !secret) return undefined;
	return database.withSchool(school, async (tx) => {
		const reader = await readerOf(tx, hash(secret), now);
		if (!reader || now - reader.usedAt > SESSION_LIFE) return undefined;
		if (now - reader.usedAt > TOUCH_EVERY) await touchSession(tx, hash(secret), now);
		return reader;
	});
}

/** What the database knows this session by; undefined: no token at all. */
export function sessionHash(token: Token | undefined): Uint8Array | undefined {
	const [, , secret] = TOKEN.exec(token ?? '') ?? [];
	return secret === undefined ? undefined : hash(secret);
}

/** Ends it, and the notifications of the browser that held it. */
export async function closeSession(database: Database, token: Token): Promise<void> {
	const [, school, secret] = TOKEN.exec(token) ?? [];
	if (!school || !secret) return;
	await database.withSchool(school, async (tx) => {
		await endSession(tx, hash(secret));
		await removeOfSession(tx, hash(secret));
	});
}

/** The secret has 256 random bits: a plain hash is enough, and never the secret itself is stored. */
function hash(secret: string): Uint8Array {
	return createHash('sha256').update(secret).digest();
}
