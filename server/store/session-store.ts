import { sql, type SQL } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Living } from '#shared/domain/session-life.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';

/** A session as it begins. */
export interface NewSession {
	readonly school: string;
	readonly person: PersonId;
	readonly now: Instant;
	/** The name that the browser gave itself; '': it gave none. */
	readonly browser: string;
	/** What it is: `firefox/android`. */
	readonly device: string;
	/** The code that enrolled it. */
	readonly linkHash?: Uint8Array;
}

/** Kept with the browser, if it is a student's: whoever else comes in it later is known to come after them. */
export async function addSession(
	tx: Tx,
	tokenHash: Uint8Array,
	{ school, person, now, browser, device, linkHash }: NewSession
): Promise<void> {
	await tx.all(sql`
		with held as (
			insert into student_browser (school_id, browser, student_id, at)
			select distinct m.school_id, ${browser}::text, m.person_id, ${now}::bigint from member m
			where m.person_id = ${person} and m.role = 'student' and ${browser}::text <> ''
			on conflict do nothing
		)
		insert into session (school_id, token_hash, person_id, created_at, used_at, browser, device, link_hash)
		values (${school}, ${tokenHash}, ${person}, ${now}, ${now}, ${browser}, ${device}, ${linkHash ?? null})`);
}

export async function touchSession(tx: Tx, tokenHash: Uint8Array, now: Instant): Promise<void> {
	await tx.all(sql`update session set used_at = ${now} where token_hash = ${tokenHash}`);
}

/** From one session to another of the same person; of anybody else's they go with the session. */
export async function passNotifications(tx: Tx, from: Uint8Array, to: Uint8Array): Promise<void> {
	await tx.all(sql`
		update push_subscription set session_hash = ${to}
		where session_hash = ${from} and person_id = (select person_id from session where token_hash = ${to})`);
}

/** @returns whose it was; undefined: it had ended */
export async function endSession(tx: Tx, tokenHash: Uint8Array): Promise<PersonId | undefined> {
	const [person] = await end(tx, sql`token_hash = ${tokenHash}`);
	return person;
}

export async function endSessionsOfLink(tx: Tx, linkHash: Uint8Array): Promise<void> {
	await end(tx, sql`link_hash = ${linkHash}`);
}

/** All of a person's. @param but the one that stays */
export async function endSessionsOf(tx: Tx, person: PersonId, but?: Uint8Array): Promise<void> {
	await end(tx, sql`person_id = ${person} and token_hash is distinct from ${but ?? null}::bytea`);
}

/** One of a person's own, by the id that their list gives it. */
export async function endOwnSession(tx: Tx, person: PersonId, id: string): Promise<void> {
	await end(tx, sql`person_id = ${person} and encode(token_hash, 'hex') = ${id}`);
}

/** Sessions, and the notifications of the browsers that held them. */
async function end(tx: Tx, which: ReturnType<typeof sql>): Promise<PersonId[]> {
	const ended = await tx.all<{ person: PersonId }>(sql`
		with ended as (
			delete from session where ${which} returning token_hash, person_id
		), unheard as (
			delete from push_subscription where session_hash in (select token_hash from ended)
		)
		select person_id as person from ended`);
	return ended.map(({ person }) => person);
}

/** ID8: whether a session `s` lives. */
export function isLiving({ usedSince, begunSince }: Living): SQL {
	return sql`(s.used_at >= ${usedSince} and s.created_at >= ${begunSince})`;
}

/** A person's living sessions, the last used first. */
export async function sessionsOf(
	tx: Tx,
	person: PersonId,
	living: Living
): Promise<{ id: string; device: string; createdAt: Instant; usedAt: Instant }[]> {
	return tx.all(sql`
		select encode(token_hash, 'hex') as id, device, created_at as "createdAt", used_at as "usedAt"
		from session s where person_id = ${person} and ${isLiving(living)}
		order by used_at desc, created_at desc`);
}
