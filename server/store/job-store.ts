import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import type { JobAbout, JobKind } from '#server/db/schema/chain.ts';

/** A due job that this worker alone holds, until its claim expires. */
export interface Claimed {
	readonly school: string;
	readonly jobId: string;
	readonly kind: JobKind;
}

/** A worker that dies holding a job leaves it to the others after this. */
const CLAIM_LIFE = 60_000;

/** SY22: what would reach people outside and is older than the epoch waits for a person's tap. */
export const NOT_HELD = sql`(outside_since is null or released
	or outside_since >= coalesce((select epoch_at from server), 0))`;

const isFree = (now: Instant): SQL => sql`due_at <= ${now}
	and (claimed_until is null or claimed_until <= ${now}) and ${NOT_HELD}`;

/** The kinds of which a job is due that nobody has claimed. */
export async function dueKinds(tx: Tx, now: Instant): Promise<ReadonlySet<JobKind>> {
	const rows = await tx.all<{ kind: JobKind }>(sql`
		select distinct kind from job where ${isFree(now)}`);
	return new Set(rows.map(({ kind }) => kind));
}

/** Takes up to `most` due jobs of these kinds, of any school, that nobody has claimed; other workers skip them. */
export async function claimDue(
	tx: Tx,
	claim: string,
	now: Instant,
	kinds: readonly JobKind[],
	most: number
): Promise<Claimed[]> {
	return tx.all<Claimed>(sql`
		update job set claim = ${claim}, claimed_until = ${now + CLAIM_LIFE}
		where (school_id, job_id) in (
			select school_id, job_id from job
			where ${isFree(now)} and kind in (select jsonb_array_elements_text(${json(kinds)}::text::jsonb))
			order by due_at limit ${most} for update skip locked
		)
		returning school_id as school, job_id as "jobId", kind`);
}

export interface HeldJob {
	readonly placement: string;
	readonly about: JobAbout;
}

/** The job, while the claim is still ours: what changed since may have moved it. */
export async function heldJob(tx: Tx, jobId: string, claim: string): Promise<HeldJob | undefined> {
	const [row] = await tx.all<HeldJob>(sql`
		select placement_id as placement, about from job where job_id = ${jobId} and claim = ${claim}`);
	return row;
}

/** Done: the job goes, or waits for its next due date. */
export async function finishJob(
	tx: Tx,
	jobId: string,
	claim: string,
	next?: Instant
): Promise<void> {
	await (next === undefined
		? tx.all(sql`delete from job where job_id = ${jobId} and claim = ${claim}`)
		: tx.all(sql`update job set due_at = ${next}, claim = null, claimed_until = null
				where job_id = ${jobId} and claim = ${claim}`));
}

/** A person's tap: these may reach people again, although the school was restored since. */
export async function releaseHeld(tx: Tx, jobIds: readonly string[]): Promise<void> {
	await tx.all(sql`update job set released = true
		where job_id in (select jsonb_array_elements_text(${json(jobIds)}::text::jsonb))`);
}
