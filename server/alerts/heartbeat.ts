import { sql } from 'drizzle-orm';
import type { Tx } from '#server/db/database.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import type { Intake } from '#server/sync/push.ts';
import type { Instant } from '#shared/domain/time.ts';
import { healthOf, isAlive } from './health.ts';

const JOB = 'heartbeat';

/** WA5: a beat follows from a run of the watch, as a job in a lane of its own: whoever hangs there holds back nothing. */
export async function planBeat(tx: Tx, school: string, now: Instant): Promise<void> {
	await tx.all(sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at)
		values (${school}, ${JOB}, 'heartbeat', '', '{}', ${now}) on conflict do nothing`);
}

/** WA5: silence is what rings outside, so nothing is said while anything is dead. A beat that fails is not repeated. */
export async function beat(
	{ database, ports }: Pick<Intake, 'database' | 'ports'>,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const held = await database.withSchool(school, (tx) => heldJob(tx, jobId, claim));
	if (!held) return;
	if (ports.ways.heartbeat && isAlive(await healthOf({ database, ports }))) {
		const sent = await ports.ways.heartbeat.send();
		if (sent.outcome !== 'sent') {
			ports.log.error('heartbeat', new Error(sent.code), { code: sent.code });
		}
	}
	await database.withSchool(school, (tx) => finishJob(tx, jobId, claim));
}
