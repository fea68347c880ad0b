import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import { TRIAL_EVERY, type LetterWay } from '#shared/domain/trial.ts';
import type { Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import type { JobAbout } from '#server/db/schema/chain.ts';

export type AskedTrial = NonNullable<JobAbout['trial']>;

const PREFIX = 'trial/';

/** A job of a way's lane that somebody asked for to try it. */
export function isTrial({ jobId }: { readonly jobId: string }): boolean {
	return jobId.startsWith(PREFIX);
}

/** WA6: the job is its own memory, so that every server counts the same trials. @returns false: too soon */
export async function askTrial(
	tx: Tx,
	school: string,
	person: PersonId,
	way: LetterWay,
	now: Instant
): Promise<boolean> {
	const about: JobAbout = { trial: { person, askedAt: now } };
	const asked = await tx.all(sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at, outside_since)
		values (${school}, ${nameOf(person, way)}, ${way}, '', ${json(about)}::text::jsonb, ${now}, ${now})
		on conflict (school_id, job_id) do update set about = excluded.about, due_at = excluded.due_at,
			outside_since = excluded.outside_since, claim = null, claimed_until = null
		where (job.about->'trial'->>'askedAt')::bigint <= ${now - TRIAL_EVERY[way]}::bigint
		returning job_id`);
	return asked.length > 0;
}

/** The last trial of a person by this way, as long as it is remembered. */
export async function trialOf(
	tx: Tx,
	person: PersonId,
	way: LetterWay
): Promise<AskedTrial | undefined> {
	const [row] = await tx.all<{ trial: AskedTrial }>(sql`
		select about->'trial' as trial from job where job_id = ${nameOf(person, way)}`);
	return row?.trial;
}

/** How it went stays to be read until the same may be tried again; then the job is due once more, and goes. */
export async function endTrial(
	tx: Tx,
	jobId: string,
	claim: string,
	{ askedAt, ...trial }: AskedTrial,
	way: LetterWay
): Promise<void> {
	const about: JobAbout = { trial: { ...trial, askedAt } };
	await tx.all(sql`
		update job set about = ${json(about)}::text::jsonb, due_at = ${askedAt + TRIAL_EVERY[way]},
			claim = null, claimed_until = null
		where job_id = ${jobId} and claim = ${claim}`);
}

function nameOf(person: PersonId, way: LetterWay): string {
	return `${PREFIX}${way}/${person}`;
}
