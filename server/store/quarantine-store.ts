import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import { cleanText } from '#shared/notebook/splice.ts';
import { json, type Tx } from '#server/db/database.ts';

/** Bytes of refused content kept for one person; beyond, refusals are counted without their content. */
const MOST_KEPT = 5 * 1024 * 1024;
/** What was refused is kept this long. */
const QUARANTINE_LIFE = 30 * 24 * 3600_000;

export interface Refused {
	readonly placement: PlacementId;
	/** A section, or `page`. */
	readonly section: string;
	/** A fact's id, or a page's name. */
	readonly item: string;
	readonly code: string;
	readonly content: Uint8Array;
}

/** Keeps what was refused, once per person and content: the same refusal again changes nothing. */
export async function quarantine(
	tx: Tx,
	school: string,
	person: PersonId,
	refused: Refused,
	now: Instant
): Promise<void> {
	const { placement, section, item, code, content } = refused;
	const hash = createHash('sha256')
		.update(JSON.stringify([placement, section, item]))
		.update(content)
		.digest();
	await tx.all(sql`
		with kept as (
			select coalesce(sum(size) filter (where content is not null), 0) as bytes
			from quarantine where person_id = ${person}
		)
		insert into quarantine
			(school_id, person_id, hash, placement_id, section, item, code, content, size, refused_at)
		select ${school}, ${person}, ${hash}, ${storable(placement)}, ${storable(section)},
			${storable(item)}, ${code},
			case when kept.bytes + ${content.length}::int <= ${MOST_KEPT}::int then ${content}::bytea end,
			${content.length}::int, ${now}
		from kept
		on conflict do nothing`);
	await tx.all(sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at)
		values (${school}, 'purge', 'purge', '', '{}', ${now + QUARANTINE_LIFE})
		on conflict do nothing`);
}

/** Names of refused things are as hostile as their content. */
function storable(text: string): string {
	return cleanText(text.slice(0, 80));
}

/** A refusal as its author or the head may list it. */
export interface ListedRefusal {
	readonly person: PersonId;
	readonly name: string;
	readonly placement: PlacementId;
	readonly section: string;
	readonly item: string;
	readonly code: string;
	readonly refusedAt: Instant;
	readonly size: number;
	readonly content: Uint8Array | null;
}

/** Whose refusals are listed: one's own always, and those of these sections, of everybody. */
export interface RefusalScope {
	readonly person: PersonId;
	readonly sections: readonly string[];
}

/** Newest first, the last 200. */
export async function listRefusals(
	tx: Tx,
	{ person, sections }: RefusalScope
): Promise<ListedRefusal[]> {
	return tx.all<ListedRefusal>(sql`
		select q.person_id as person, coalesce(p.name, '') as name, q.placement_id as placement, q.section,
			q.item, q.code, q.refused_at as "refusedAt", q.size, q.content
		from quarantine q left join person p using (school_id, person_id)
		where q.person_id = ${person}
			or q.section in (select jsonb_array_elements_text(${json(sections)}::text::jsonb))
		order by q.refused_at desc, q.item limit 200`);
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
		)
		select 1 from added union all select 1 from kept where same`);
	return rows.length > 0;
}

/** Forgets what is past its 30 days. @returns when the next is due, if anything is left */
export async function purgeQuarantine(tx: Tx, now: Instant): Promise<Instant | undefined> {
	await tx.all(sql`delete from quarantine where refused_at <= ${now - QUARANTINE_LIFE}`);
	const [row] = await tx.all<{ oldest: number | null }>(
		sql`select min(refused_at) as oldest from quarantine`
	);
	return row?.oldest ? row.oldest + QUARANTINE_LIFE : undefined;
}
