import { sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { inEverySchool } from '#server/db/every-school.ts';
import type { Clock } from '#server/ports.ts';

/**
 * At every start: each placement where something was ever raised, or that was ever « à suivre », is looked at once. What an
 * older version, a restore or a demonstration left without its job is not forgotten; where nothing waits, the job ends at once.
 */
export async function startLadders(database: Database, clock: Clock): Promise<void> {
	await inEverySchool(database, async (tx) => {
		await tx.all(sql`
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			select distinct school_id, 'ladder/' || placement_id, 'ladder', placement_id, '{}'::jsonb, ${clock.now()}::bigint
			from alert
			on conflict do nothing`);
		await tx.all(sql`
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			select distinct school_id, 'search/' || placement_id, 'search', placement_id, '{}'::jsonb, ${clock.now()}::bigint
			from fact where body->>'type' = 'watched'
			on conflict do nothing`);
	});
}
