import { sql } from 'drizzle-orm';
import type { KeptLink, LinkKind } from '#shared/domain/entering.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import { lastDayAs } from './last-day.ts';
import { IS_STAFF } from './staff.ts';

/** A link, whose it is, and what its page says before it is followed. */
export interface FoundLink extends KeptLink {
	readonly person: PersonId;
	/** First name and initial. */
	readonly shortName: string;
	readonly school: { readonly name: string; readonly phone: string; readonly timeZone: string };
}

/**
 * Whatever the secret was, one look. Who works for the school comes as the staff do: paper and messages are passed on. ID12: a
 * code of the staff opens for nobody else.
 */
export async function linkBehind(tx: Tx, hash: Uint8Array): Promise<FoundLink | undefined> {
	const of = { school: sql`k.school_id`, person: sql`k.person_id` };
	const [row] = await tx.all<FoundLink>(sql`
		select k.kind, k.revoked, k.ends_at as "endsAt", k.opened_at as "openedAt", k.opened_by as "openedBy",
			k.person_id as person, n.short_name as "shortName",
			jsonb_build_object('name', c.name, 'phone', c.phone, 'timeZone', c.time_zone) as school,
			${lastDayAs('student', of)} as "studentUntil", ${lastDayAs('tutor', of)} as "tutorUntil"
		from link k
			join person n on n.school_id = k.school_id and n.person_id = k.person_id
			join school c on c.school_id = k.school_id
		where k.secret_hash = ${hash} and (k.kind = 'staff') = ${IS_STAFF}`);
	return row;
}

/**
 * ID3: opened, by the first of those who come at the same moment where it opens once.
 * @returns whether it is this browser's
 */
export async function markOpened(
	tx: Tx,
	hash: Uint8Array,
	{ browser, once, now }: { browser: string; once: boolean; now: Instant }
): Promise<boolean> {
	const rows = await tx.all(sql`
		update link set opened_at = coalesce(opened_at, ${now}), opened_by = coalesce(opened_by, ${browser})
		where secret_hash = ${hash} and not revoked and (not ${once} or opened_at is null or opened_by = ${browser})
		returning 1`);
	return rows.length > 0;
}

/** How a person's own link or code is kept; the same again changes nothing. */
export async function addOwnLink(
	tx: Tx,
	school: string,
	hash: Uint8Array,
	about: {
		readonly kind: LinkKind;
		readonly person: PersonId;
		readonly serial: number;
		readonly endsAt?: Instant;
	},
	now: Instant
): Promise<void> {
	await tx.all(sql`
		insert into link (school_id, secret_hash, kind, person_id, placement_id, serial, made_at, ends_at)
		values (${school}, ${hash}, ${about.kind}, ${about.person}, '', ${about.serial}, ${now}, ${about.endsAt ?? null})
		on conflict do nothing`);
}

/** The last of its kind that was made for this person; undefined: none yet. */
export async function lastOwnLink(
	tx: Tx,
	person: PersonId,
	kind: LinkKind
): Promise<{ serial: number; usable: boolean } | undefined> {
	const [row] = await tx.all<{ serial: number; usable: boolean }>(sql`
		select serial, not revoked and (opened_at is null or kind = 'tutor') as usable from link
		where person_id = ${person} and kind = ${kind} order by serial desc limit 1`);
	return row;
}

/** Those of these kinds open for nobody any more. */
export async function revokeOwnLinks(
	tx: Tx,
	person: PersonId,
	kinds: readonly LinkKind[]
): Promise<void> {
	await tx.all(sql`
		update link set revoked = true
		where person_id = ${person} and kind in (select jsonb_array_elements_text(${JSON.stringify(kinds)}::text::jsonb))`);
}

/** ID5, ID12: whatever code to type at once this person had. */
export async function dropCodes(tx: Tx, person: PersonId, kind: 'device' | 'staff'): Promise<void> {
	await tx.all(sql`delete from link where person_id = ${person} and kind = ${kind}`);
}
