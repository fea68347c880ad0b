import { createHash, createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';

/** A family may answer long after: the placement's own end closes the notebook, not the page that explains it. */
const LINK_LIFE = 30 * 24 * 3600_000;

/** `<school>.<secret>`: what the page of a link sends; 192 bits, of which only the hash is stored. */
const SECRET = /^([a-z0-9-]{1,40})\.([\w-]{32})$/;

/** The secret of one message's link: the same at each attempt, since it follows from the server's own key. */
export function linkSecret(key: Uint8Array, school: string, delivery: string): string {
	return createHmac('sha256', key)
		.update(`link|${school}|${delivery}`)
		.digest('base64url')
		.slice(0, 32);
}

/** ID4: a link begins to live when its message leaves. */
export async function addLink(
	tx: Tx,
	secret: string,
	about: { readonly person: PersonId; readonly placement: string; readonly alert: string },
	now: Instant
): Promise<void> {
	await tx.all(sql`
		insert into link (school_id, secret_hash, person_id, placement_id, alert_id, made_at, ends_at)
		select school_id, ${hash(secret)}, ${about.person}, placement_id, ${about.alert}, ${now}, ${now + LINK_LIFE}
		from placement where placement_id = ${about.placement}
		on conflict do nothing`);
}

/**
 * Whose link this is; undefined for a forged, dead, revoked or foreign one alike, in the same time: each is one look.
 * @param given `<school>.<secret>`
 */
export async function behindLink(
	database: Database,
	given: string,
	now: Instant
): Promise<{ readonly school: string; readonly person: PersonId } | undefined> {
	const [, school = 'none', secret = ''] = SECRET.exec(given) ?? [];
	const [row] = await database.withSchool(school, (tx) =>
		tx.all<{ person: PersonId }>(sql`
			select person_id as person from link
			where secret_hash = ${hash(secret)} and not revoked and ends_at > ${now}`)
	);
	return row && { school, person: row.person };
}

function hash(secret: string): Uint8Array {
	return createHash('sha256').update(secret).digest();
}
