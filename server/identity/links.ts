import { sql } from 'drizzle-orm';
import { opens, opensOnce } from '#shared/domain/entering.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { linkBehind, markOpened, type FoundLink } from '#server/store/link-store.ts';
import { endSessionsOfLink } from '#server/store/session-store.ts';
import { readGiven, secretHash } from './secrets.ts';
import { beginSession, type Coming, type Token } from './sessions.ts';

/** A family may answer long after: the placement's own end closes the notebook, not the page that explains it. */
const LINK_LIFE = 30 * 24 * 3600_000;

/** CH12: the link of a message begins to live when its message leaves. */
export async function addLink(
	tx: Tx,
	key: Uint8Array,
	secret: string,
	about: { readonly person: PersonId; readonly placement: string; readonly alert: string },
	now: Instant
): Promise<void> {
	await tx.all(sql`
		insert into link (school_id, secret_hash, person_id, placement_id, alert_id, made_at, ends_at)
		select school_id, ${secretHash(key, secret)}, ${about.person}, placement_id, ${about.alert}, ${now},
			${now + LINK_LIFE}
		from placement where placement_id = ${about.placement}
		on conflict do nothing`);
}

/**
 * What a link opens, unspent: undefined for a forged, dead, spent, revoked or foreign one alike, in the same time, since
 * each is one look.
 * @param given `<school>.<secret>`
 */
export async function lookAtLink(
	database: Database,
	key: Uint8Array,
	given: string,
	browser: string,
	now: Instant
): Promise<FoundLink | undefined> {
	const { school, hash } = readGiven(key, given);
	const link = await database.withSchool(school, (tx) => linkBehind(tx, hash));
	return link && opens(link, browser, { now, timeZone: link.school.timeZone }) ? link : undefined;
}

/** ID3: enters with a link. Whatever does not open is refused after one look, as in `lookAtLink`. */
export async function followLink(
	database: Database,
	{ clock, random }: Pick<Ports, 'clock' | 'random'>,
	key: Uint8Array,
	given: string,
	coming: Coming
): Promise<Token | undefined> {
	const { school, hash } = readGiven(key, given);
	return database.withSchool(school, async (tx) => {
		const now = clock.now();
		const link = await linkBehind(tx, hash);
		if (!link || !opens(link, coming.browser, { now, timeZone: link.school.timeZone })) {
			return undefined;
		}
		const once = opensOnce(link.kind);
		const opened = await markOpened(tx, hash, { browser: coming.browser, once, now });
		if (!opened) return undefined;
		// The answer to the first time was lost: what it opened is in nobody's hands.
		if (once) await endSessionsOfLink(tx, hash);
		const linkHash = once ? { linkHash: hash } : {};
		return beginSession(tx, random, { school, person: link.person, now, ...coming, ...linkHash });
	});
}
