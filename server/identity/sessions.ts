import { createHash } from 'node:crypto';
import type { Instant } from '#shared/domain/time.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { tutorStays } from '#shared/domain/entering.ts';
import { livingSince } from '#shared/domain/session-life.ts';
import { localTime } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import type { Bus, Clock, Random } from '#server/ports.ts';
import { staffInSession } from '#server/store/staff.ts';
import { readerOf, type SessionReader } from '#server/store/school-store.ts';
import {
	addSession,
	endSession,
	passNotifications,
	touchSession,
	type NewSession
} from '#server/store/session-store.ts';
import type { OfStaff } from './known-browser.ts';

/** Use is written down once an hour: an exchange is not made to wait for it each time. */
const TOUCH_EVERY = 3600_000;

/** `<school>.<secret>`: the school names the tenant before anything is known of the person. */
export type Token = string;

const TOKEN = /^([a-z0-9-]{1,40})\.([\w-]{43})$/;

/** What a browser says of itself when it comes. */
export type Coming = Pick<NewSession, 'browser' | 'device'>;

/** A session without a word about the browser where nothing is known of it. */
export function openSession(
	database: Database,
	ports: { readonly clock: Clock; readonly random: Random },
	school: string,
	person: PersonId,
	coming: Coming = { browser: '', device: '' }
): Promise<Token> {
	return database.withSchool(school, (tx) =>
		beginSession(tx, ports.random, { school, person, now: ports.clock.now(), ...coming })
	);
}

/** Within the transaction of whatever lets this person in. */
export async function beginSession(tx: Tx, random: Random, session: NewSession): Promise<Token> {
	const secret = Buffer.from(random.bytes(32)).toString('base64url');
	await addSession(tx, hash(secret), session);
	return `${session.school}.${secret}`;
}

/**
 * Who this token speaks for, or undefined when it is forged, ended or too old; ID1: or of a tutor and nobody else, whose
 * placements ended long ago.
 */
export async function readerBehind(
	database: Database,
	token: Token | undefined,
	now: Instant
): Promise<SessionReader | undefined> {
	const [, school, secret] = TOKEN.exec(token ?? '') ?? [];
	if (!school || !secret) return undefined;
	return database.withSchool(school, async (tx) => {
		const reader = await readerOf(tx, hash(secret), now);
		if (!reader || isOver(reader, now)) return undefined;
		if (now - reader.usedAt > TOUCH_EVERY) await touchSession(tx, hash(secret), now);
		return reader;
	});
}

/** What the database knows this session by; undefined: no token at all. */
export function sessionHash(token: Token | undefined): Uint8Array | undefined {
	const [, , secret] = TOKEN.exec(token ?? '') ?? [];
	return secret === undefined ? undefined : hash(secret);
}

/** Whom of the staff it has just let in. */
export async function staffBehind(database: Database, token: Token): Promise<OfStaff | undefined> {
	const [, school, secret] = TOKEN.exec(token) ?? [];
	if (!school || !secret) return undefined;
	const person = await database.withSchool(school, (tx) => staffInSession(tx, hash(secret)));
	return person === undefined ? undefined : { school, person };
}

/** Ends it, and the notifications of the browser that held it. */
export async function closeSession(database: Database, bus: Bus, token: Token): Promise<void> {
	const [, school, secret] = TOKEN.exec(token) ?? [];
	if (!school || !secret) return;
	const person = await database.withSchool(school, (tx) => endSession(tx, hash(secret)));
	if (person !== undefined) tellEnded(bus, school, person);
}

/**
 * ID8: a browser holds one session: the one before ends. Whoever only came in again is not made deaf by it: the notifications
 * of this browser pass to the new one.
 */
export async function replaceSession(
	database: Database,
	bus: Bus,
	before: Token,
	token: Token
): Promise<void> {
	const [, school] = TOKEN.exec(before) ?? [];
	const [from, to] = [sessionHash(before), sessionHash(token)];
	if (!school || !from || !to) return;
	const person = await database.withSchool(school, async (tx) => {
		await passNotifications(tx, from, to);
		return endSession(tx, from);
	});
	if (person !== undefined) tellEnded(bus, school, person);
}

/** ID8: after the commit that ended it: what it had open closes, and its screen says so. */
export function tellEnded(bus: Bus, school: string, person: PersonId): void {
	bus.publish({ school, placement: '', topics: ['session'], author: person, device: '' });
}

/** Replaced, one may still say that a child was missing (PE1): that holds no role and ends nothing. */
function isOver(
	{ person, school, tutorUntil, usedAt, begunAt }: SessionReader,
	now: Instant
): boolean {
	const { usedSince, begunSince } = livingSince(person.roles, now, school.timeZone);
	if (usedAt < usedSince || begunAt < begunSince) return true;
	const onlyTutor = person.roles.length > 0 && person.roles.every((role) => role === 'tutor');
	return onlyTutor && !tutorStays(tutorUntil, localTime(now, school.timeZone).day);
}

/** The secret has 256 random bits: a plain hash is enough, and never the secret itself is stored. */
function hash(secret: string): Uint8Array {
	return createHash('sha256').update(secret).digest();
}
