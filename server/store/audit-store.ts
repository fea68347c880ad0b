import { sql } from 'drizzle-orm';
import type { AuditPage, AuditProof, AuditWord, JournalReaders } from '#shared/domain/audit.ts';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import { ChainCheck, sealOf, UNSEALED, type Sealed } from './audit-chain.ts';

const BATCH = 5_000;

/**
 * AU1: written down in the transaction of what it is about, or neither is. Whoever comes next waits for its end: a chain has
 * one end.
 */
export async function writeDown(
	tx: Tx,
	school: string,
	at: Instant,
	words: readonly AuditWord[]
): Promise<void> {
	if (words.length === 0) return;
	await tx.all(sql`select pg_advisory_xact_lock(hashtextextended(${`${school}/audit`}, 7))`);
	const [last] = await tx.all<{ nth: number; seal: Uint8Array }>(
		sql`select nth, seal from audit_entry order by nth desc limit 1`
	);
	let seal = last?.seal ?? UNSEALED;
	const rows = words.map((word, index) => {
		const entry = { ...word, nth: (last?.nth ?? 0) + index + 1, at };
		seal = sealOf(school, entry, seal);
		return { ...entry, seal: Buffer.from(seal).toString('hex') };
	});
	await tx.all(sql`
		insert into audit_entry (school_id, nth, at, action, actor_id, placement_id, subject_id, seal)
		select ${school}::text, x.nth, x.at, x.action, x.actor, x.placement, x.subject, decode(x.seal, 'hex')
		from jsonb_to_recordset(${json(rows)}::text::jsonb) as x(nth bigint, at bigint, action text, actor text,
			placement text, subject text, seal text)`);
}

/**
 * AU1: words of these students' journals are about to go to somebody. Once a day each: what a device asks for all day long
 * says no more than its first answer.
 * @param since the first instant of the school's day
 */
export async function writeDownReading(
	tx: Tx,
	school: string,
	at: Instant,
	reader: PersonId,
	placements: readonly { readonly placement: PlacementId; readonly student: PersonId }[],
	since: Instant
): Promise<void> {
	if (placements.length === 0) return;
	const ids = placements.map(({ placement }) => placement);
	const known = await tx.all<{ placement: PlacementId }>(sql`
		select distinct placement_id as placement from audit_entry
		where actor_id = ${reader} and action = 'journal' and at >= ${since}
			and placement_id in (select jsonb_array_elements_text(${json(ids)}::text::jsonb))`);
	const written = new Set(known.map(({ placement }) => placement));
	await writeDown(
		tx,
		school,
		at,
		placements
			.filter(({ placement }) => !written.has(placement))
			.map(({ placement, student }) => ({
				...{ action: 'journal' as const, actor: reader },
				...{ placement, subject: student }
			}))
	);
}

/** AU3: the latest before that one, with names as they are today. */
export async function auditBefore(
	tx: Tx,
	before: number | undefined,
	most: number
): Promise<AuditPage> {
	const rows = await tx.all<AuditPage['entries'][number]>(sql`
		select e.nth, e.at, e.action, coalesce(a.name, '') as by, coalesce(s.name, '') as about
		from audit_entry e
		left join person a on a.school_id = e.school_id and a.person_id = e.actor_id
		left join person s on s.school_id = e.school_id and s.person_id = e.subject_id
		where ${before ?? null}::bigint is null or e.nth < ${before ?? null}::bigint
		order by e.nth desc limit ${most + 1}`);
	return { entries: rows.slice(0, most), more: rows.length > most };
}

/** AU3: to whom a student's journal went, the latest first. */
export async function readersOf(tx: Tx, student: PersonId): Promise<JournalReaders> {
	const readers = await tx.all<JournalReaders['readers'][number]>(sql`
		select p.name, min(e.at) as first, max(e.at) as last
		from audit_entry e join person p on p.school_id = e.school_id and p.person_id = e.actor_id
		where e.action = 'journal' and e.subject_id = ${student}
		group by p.person_id, p.name order by max(e.at) desc, p.name`);
	return { readers };
}

/** AU2: the whole chain of one school, read again in batches. */
export async function verifyChain(tx: Tx, school: string): Promise<AuditProof> {
	const check = new ChainCheck(school);
	for (let after = 0; ;) {
		const rows = await tx.all<Sealed>(sql`
			select nth, at, action, actor_id as actor, placement_id as placement, subject_id as subject, seal
			from audit_entry where school_id = ${school} and nth > ${after} order by nth limit ${BATCH}`);
		check.take(rows);
		const last = rows.at(-1);
		if (!last) return check.proof;
		after = last.nth;
	}
}
