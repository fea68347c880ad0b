import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Living } from '#shared/domain/session-life.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import type { Notice } from '#server/ports.ts';
import { isLiving } from './session-store.ts';

export type Subscription = Notice['subscription'];

/** Browsers that one person's notifications go to; one more, and the oldest is forgotten. */
export const MOST_BROWSERS = 10;

/** A browser speaks for one person: what it was told before goes to whoever subscribes last. */
export async function addSubscription(
	tx: Tx,
	school: string,
	person: PersonId,
	{ endpoint, p256dh, auth }: Subscription,
	session: Uint8Array,
	now: Instant
): Promise<void> {
	await tx.all(sql`
		insert into push_subscription as s
			(school_id, endpoint, person_id, p256dh, auth, session_hash, created_at)
		values (${school}, ${endpoint}, ${person}, ${p256dh}, ${auth}, ${session}, ${now})
		on conflict (school_id, endpoint) do update set person_id = excluded.person_id,
			p256dh = excluded.p256dh, auth = excluded.auth, session_hash = excluded.session_hash,
			created_at = excluded.created_at`);
	await tx.all(sql`
		delete from push_subscription where person_id = ${person} and endpoint in (
			select endpoint from push_subscription where person_id = ${person}
			order by created_at desc, endpoint = ${endpoint} desc, endpoint offset ${MOST_BROWSERS})`);
}

/** @param living a session that is over hears of nothing */
export function subscriptionsOf(tx: Tx, person: PersonId, living: Living): Promise<Subscription[]> {
	return tx.all<Subscription>(sql`
		select p.endpoint, p.p256dh, p.auth from push_subscription p
		join session s on s.school_id = p.school_id and s.token_hash = p.session_hash
		where p.person_id = ${person} and ${isLiving(living)}
		order by p.created_at desc, p.endpoint`);
}

/** @param person without one: the push service says that it is gone */
export async function removeSubscription(
	tx: Tx,
	endpoint: string,
	person?: PersonId
): Promise<void> {
	await tx.all(sql`delete from push_subscription where endpoint = ${endpoint}
		and person_id = coalesce(${person ?? null}::text, person_id)`);
}
