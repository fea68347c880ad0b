import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';

/** Bytes of raw bodies kept for one person. */
const MOST_KEPT = 5 * 1024 * 1024;
/** Their device still holds them, and sends them again once it is updated: these are for one that was lost first. */
const INBOX_LIFE = 90 * 24 * 3600_000;

/** A body as it came, in a protocol that was not spoken then. */
export interface RawBody {
	readonly person: PersonId;
	readonly hash: Uint8Array;
	readonly protocol: string;
	readonly body: Uint8Array;
}

/** A body in another protocol, raw. False: this person's share is full, and it was not kept. */
export async function keepRaw(
	tx: Tx,
	school: string,
	person: PersonId,
	protocol: string,
	body: Uint8Array,
	now: Instant
): Promise<boolean> {
	const hash = createHash('sha256').update(body).digest();
	const rows = await tx.all(sql`
		with kept as (
			select coalesce(sum(length(body)), 0) as bytes, coalesce(bool_or(hash = ${hash}), false) as same
			from inbox where person_id = ${person}
		), added as (
			insert into inbox (school_id, person_id, hash, protocol, body, received_at)
			select ${school}, ${person}, ${hash}, ${protocol}, ${body}, ${now}
			from kept where not same and bytes + ${body.length}::int <= ${MOST_KEPT}::int
			returning 1
		), jobs as (
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			select ${school}, 'inbox', 'inbox', '', '{}', ${now} from added
			on conflict (school_id, job_id) do update set due_at = least(job.due_at, excluded.due_at)
		)
		select 1 from added union all select 1 from kept where same`);
	return rows.length > 0;
}

/**
 * The oldest bodies in one of these protocols.
 * @param skipped how many of the oldest were looked at already, and stayed
 */
export async function rawBodies(
	tx: Tx,
	protocols: readonly string[],
	most: number,
	skipped: number
): Promise<RawBody[]> {
	return tx.all<RawBody>(sql`
		select person_id as person, hash, protocol, body from inbox
		where protocol = any(string_to_array(${protocols.join(',')}, ','))
		order by received_at, person_id, hash limit ${most} offset ${skipped}`);
}

/** All that is kept of each of these people, up to an instant of theirs. */
export async function rawBodiesOf(
	tx: Tx,
	people: readonly { readonly id: PersonId; readonly until: Instant }[]
): Promise<(RawBody & { readonly receivedAt: Instant })[]> {
	return tx.all(sql`
		select person_id as person, hash, protocol, body, received_at as "receivedAt" from inbox
		where exists (
			select 1 from jsonb_to_recordset(${json(people)}::text::jsonb) as x(id text, until bigint)
			where x.id = person_id and received_at <= x.until)`);
}

/** What is left of a body takes its place, as old as it was. */
export async function replaceRaw(
	tx: Tx,
	school: string,
	raw: RawBody & { readonly receivedAt: Instant },
	protocol: string,
	body: Uint8Array
): Promise<void> {
	await dropRaw(tx, raw);
	const hash = createHash('sha256').update(body).digest();
	await tx.all(sql`
		insert into inbox (school_id, person_id, hash, protocol, body, received_at)
		values (${school}, ${raw.person}, ${hash}, ${protocol}, ${body}, ${raw.receivedAt})
		on conflict do nothing`);
}

export async function dropRaw(tx: Tx, { person, hash }: RawBody): Promise<void> {
	await tx.all(sql`delete from inbox where person_id = ${person} and hash = ${hash}`);
}

/** Forgets what is past its time. @returns whether anything is left */
export async function purgeInbox(tx: Tx, now: Instant): Promise<boolean> {
	await tx.all(sql`delete from inbox where received_at <= ${now - INBOX_LIFE}`);
	return (await tx.all(sql`select 1 from inbox limit 1`)).length > 0;
}
