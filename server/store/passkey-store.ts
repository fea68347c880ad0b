import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import { IS_STAFF } from './staff.ts';

/** Far more than somebody has devices. */
const MOST = 20;

export interface NewPasskey {
	readonly school: string;
	readonly person: PersonId;
	readonly id: string;
	readonly publicKey: Uint8Array;
	readonly counter: number;
	readonly device: string;
	readonly challengedAt: Instant;
}

/** The same again changes nothing. @returns false: there are too many already */
export async function addPasskey(tx: Tx, passkey: NewPasskey, now: Instant): Promise<boolean> {
	const { school, person, id, publicKey, counter, device, challengedAt } = passkey;
	const rows = await tx.all(sql`
		insert into passkey (school_id, credential_id, person_id, public_key, counter, device, created_at, challenged_at)
		select ${school}, ${id}, ${person}, ${publicKey}, ${counter}, ${device}, ${now}, ${challengedAt}
		where (select count(*) from passkey where person_id = ${person}) < ${MOST}
		on conflict do nothing returning 1`);
	return rows.length > 0;
}

export interface OwnPasskey {
	readonly id: string;
	readonly device: string;
	readonly createdAt: Instant;
	readonly usedAt: Instant | null;
}

export async function passkeysOf(tx: Tx, person: PersonId): Promise<OwnPasskey[]> {
	return tx.all<OwnPasskey>(sql`
		select credential_id as id, device, created_at as "createdAt", used_at as "usedAt"
		from passkey where person_id = ${person} order by created_at, credential_id`);
}

export async function removePasskey(tx: Tx, person: PersonId, id: string): Promise<void> {
	await tx.all(sql`delete from passkey where person_id = ${person} and credential_id = ${id}`);
}

export async function removePasskeys(tx: Tx, person: PersonId): Promise<void> {
	await tx.all(sql`delete from passkey where person_id = ${person}`);
}

/** A passkey of somebody who works for the school today. */
export async function passkeyNamed(
	tx: Tx,
	id: string
): Promise<{ person: PersonId; publicKey: Uint8Array; counter: number } | undefined> {
	const [row] = await tx.all<{ person: PersonId; publicKey: Uint8Array; counter: number }>(sql`
		select k.person_id as person, k.public_key as "publicKey", k.counter
		from passkey k join person n using (school_id, person_id)
		where k.credential_id = ${id} and ${IS_STAFF}`);
	return row;
}

/** Used with an answer to a question asked then. @returns false: that question, or a later one, was answered before */
export async function usePasskey(
	tx: Tx,
	id: string,
	{ counter, askedAt, now }: { counter: number; askedAt: Instant; now: Instant }
): Promise<boolean> {
	const rows = await tx.all(sql`
		update passkey set counter = ${counter}, challenged_at = ${askedAt}, used_at = ${now}
		where credential_id = ${id} and challenged_at < ${askedAt} returning 1`);
	return rows.length > 0;
}
