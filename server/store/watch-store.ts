import { sql } from 'drizzle-orm';
import type { Part, Watched } from '#shared/domain/watch.ts';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Database, type Tx } from '#server/db/database.ts';
import { inEverySchool } from '#server/db/every-school.ts';
import type { Clock } from '#server/ports.ts';

/** WA2: at every start, each school's watch is there; its worker is judged from now on. */
export async function startWatches(database: Database, clock: Clock): Promise<void> {
	const now = clock.now();
	await inEverySchool(database, async (tx) => {
		await tx.all(sql`
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			select school_id, 'watch', 'watch', '', '{}', ${now}::bigint from school
			on conflict do nothing`);
		await tx.all(sql`
			insert into watch (school_id, channel, since, tried_at)
			select school_id, 'worker', ${now}::bigint, ${now}::bigint from school
			on conflict do nothing`);
	});
}

export async function watchedOf(tx: Tx): Promise<Watched[]> {
	return tx.all<Watched>(sql`
		select channel as part, through_at as "throughAt", code is not null as failing, since
		from watch order by channel`);
}

/** Judged from its first try on, though whoever tries may die in it. */
export async function beginTry(tx: Tx, school: string, part: Part, now: Instant): Promise<void> {
	await tx.all(sql`
		insert into watch (school_id, channel, since, tried_at, code)
		values (${school}, ${part}, ${now}, ${now}, 'no-answer') on conflict do nothing`);
}

/** One part was tried. @param code why it did not go through */
export async function noteTry(
	tx: Tx,
	school: string,
	part: Part,
	code: string | undefined,
	now: Instant
): Promise<void> {
	const through = code === undefined ? now : null;
	await tx.all(sql`
		insert into watch (school_id, channel, through_at, since, tried_at, code)
		values (${school}, ${part}, ${through}::bigint, ${now}, ${now}, ${code ?? null})
		on conflict (school_id, channel) do update set tried_at = excluded.tried_at, code = excluded.code,
			through_at = coalesce(excluded.through_at, watch.through_at),
			since = case when (watch.code is null) = (excluded.code is null) then watch.since else excluded.since end`);
}

/** WA1: what failed is tried again sooner. */
export async function tryAgainAt(tx: Tx, at: Instant): Promise<void> {
	await tx.all(sql`update job set due_at = least(due_at, ${at}::bigint) where job_id = 'watch'`);
}

/** What is tried no more is judged no more. */
export async function forgetParts(tx: Tx, kept: readonly Part[]): Promise<void> {
	await tx.all(sql`
		delete from watch where channel not in (select jsonb_array_elements_text(${json(kept)}::text::jsonb))`);
}
