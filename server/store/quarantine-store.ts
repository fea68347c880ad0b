import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { isUuidV7, type PersonId, type PlacementId } from '#shared/domain/ids.ts';
import { isPageName } from '#shared/domain/journal.ts';
import type { Instant } from '#shared/domain/time.ts';
import { cleanText } from '#shared/notebook/splice.ts';
import { json, type Tx } from '#server/db/database.ts';
import type { Erased } from '#server/ports.ts';
import { GONE_ALL, goneFact, gonePage } from './placement-store.ts';

/** Bytes of refused content kept for one person; beyond, refusals are counted without their content. */
const MOST_KEPT = 5 * 1024 * 1024;
/** Refusals listed for one person; those beyond are one number, in the size of a last row. */
const MOST_ROWS = 1000;
const REST = Buffer.from('the rest');
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
	const [kept] = await tx.all<{ bytes: number; rows: number }>(sql`
		select coalesce(sum(size) filter (where content is not null), 0) as bytes, count(*) as rows
		from quarantine where person_id = ${person}`);
	if ((kept?.rows ?? 0) >= MOST_ROWS) {
		await tx.all(sql`
			insert into quarantine as q
				(school_id, person_id, hash, placement_id, section, item, code, content, size, refused_at)
			values (${school}, ${person}, ${REST}, '', '', '', 'too-large', null, 1, ${now})
			on conflict (school_id, person_id, hash) do update set size = q.size + 1`);
		return;
	}
	const room = (kept?.bytes ?? 0) + content.length <= MOST_KEPT;
	await tx.all(sql`
		insert into quarantine
			(school_id, person_id, hash, placement_id, section, item, code, content, size, refused_at)
		select ${school}, ${person}, ${hash}, ${storable(placement)}, ${storable(section)},
			${storable(item)}, ${code}, ${room ? content : null}, ${content.length}::int, ${now}::bigint
		where not exists (select 1 from gone where placement_id = ${storable(placement)}
			and item in (${GONE_ALL}, ${storable(goneFact(item))}, ${storable(gonePage(person, item))}))
		on conflict do nothing`);
	await tx.all(sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at)
		values (${school}, 'purge', 'purge', '', '{}', ${now + QUARANTINE_LIFE})
		on conflict do nothing`);
}

/** An erasure of this placement that is under way is over, or begins only after this transaction. */
export async function holdErasures(tx: Tx, placement: PlacementId): Promise<void> {
	await tx.all(sql`select 1 from placement where placement_id = ${storable(placement)} for share`);
}

/**
 * SY45: copies of what was erased, under whatever notebook; and of what its authors sent until then under no
 * name by which it could be told from that.
 */
export async function dropErased(
	tx: Tx,
	placement: PlacementId,
	{ facts, pages, authors }: Omit<Erased, 'school' | 'placement'>
): Promise<void> {
	await tx.all(sql`
		delete from quarantine where item in (select jsonb_array_elements_text(${json(facts)}::text::jsonb))
			or (placement_id = ${placement} and (person_id, item) in (
				select x.author, x.page
				from jsonb_to_recordset(${json(pages)}::text::jsonb) as x(author text, page text)))`);
	const rows = await tx.all<{
		person: PersonId;
		hash: Uint8Array;
		item: string;
		known: boolean;
	}>(sql`
		select q.person_id as person, q.hash, q.item, p.placement_id is not null as known
		from quarantine q
		join jsonb_to_recordset(${json(authors)}::text::jsonb) as x(id text, until bigint)
			on x.id = q.person_id and q.refused_at <= x.until
		left join placement p using (school_id, placement_id)
		where q.hash <> ${REST}`);
	for (const { person, hash, item, known } of rows) {
		if (known && (isUuidV7(item) || isPageName(item))) continue;
		await tx.all(sql`delete from quarantine where person_id = ${person} and hash = ${hash}`);
	}
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

/** Forgets what is past its 30 days. @returns when the next is due, if anything is left */
export async function purgeQuarantine(tx: Tx, now: Instant): Promise<Instant | undefined> {
	await tx.all(sql`delete from quarantine where refused_at <= ${now - QUARANTINE_LIFE}`);
	const [row] = await tx.all<{ oldest: number | null }>(
		sql`select min(refused_at) as oldest from quarantine`
	);
	return row?.oldest ? row.oldest + QUARANTINE_LIFE : undefined;
}
