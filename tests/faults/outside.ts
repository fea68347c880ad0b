import { sql } from 'drizzle-orm';
import { runDueJobs } from '#server/alerts/worker.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { DEMO_SCHOOL } from '#server/demo/cast.ts';

/* Stand-ins for messages to people outside: a job that is gone was sent. `purge` harms nobody. */

/** @param since what it follows from; null: nothing outside, to see that the worker looks at all */
export async function promise(
	database: Database,
	id: string,
	since: number | null,
	dueAt: number
): Promise<void> {
	await database.withSchool(DEMO_SCHOOL, (tx) =>
		tx.all(sql`insert into job (school_id, job_id, kind, placement_id, about, due_at, outside_since)
			values (${DEMO_SCHOOL}, ${id}, 'purge', '', '{}', ${dueAt}, ${since})`)
	);
}

export async function makeDue(database: Database, id: string, now: number): Promise<void> {
	await database.withSchool(DEMO_SCHOOL, (tx) =>
		tx.all(sql`update job set due_at = ${now} where job_id = ${id}`)
	);
}

/** Whether it is still to be sent. */
export async function isWaiting(database: Database, id: string): Promise<boolean> {
	const rows = await database.withSchool(DEMO_SCHOOL, (tx) =>
		tx.all(sql`select 1 from job where job_id = ${id}`)
	);
	return rows.length > 0;
}

/** Due jobs are done, by this worker or by the server's. */
export async function send(database: Database, ports: Ports, id: string): Promise<boolean> {
	await runDueJobs(database, ports);
	return !(await isWaiting(database, id));
}
