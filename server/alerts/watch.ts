import { sql } from 'drizzle-orm';
import { nextTry } from '#shared/domain/watch.ts';
import { watchLetter } from '#shared/text/messages.ts';
import { json } from '#server/db/database.ts';
import type { Sent } from '#server/ports.ts';
import { isFirstSchool } from '#server/store/chain-store.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { senderOf } from '#server/store/roster-store.ts';
import { beginTry, forgetParts, noteTry, tryAgainAt } from '#server/store/watch-store.ts';
import type { Intake } from '#server/sync/push.ts';
import { planBeat } from './heartbeat.ts';

/** A job of a way's lane that is a try, not a message. */
export function isTry({ jobId }: Pick<Claimed, 'jobId'>): boolean {
	return jobId.startsWith('watch/');
}

type Work = Pick<Intake, 'database' | 'ports'>;
type Way = 'email' | 'sms';

/**
 * WA2: the chain tries itself. That this runs is what the worker is judged by; each way that the school gave an
 * address for gets a job in the way's own lane, and is judged by how that ends.
 */
export async function watch(
	{ database, ports }: Work,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const now = ports.clock.now();
	const beats =
		ports.ways.heartbeat !== undefined &&
		(await database.withKeeper((tx) => isFirstSchool(tx, school)));
	await database.withSchool(school, async (tx) => {
		if (!(await heldJob(tx, jobId, claim))) return;
		const sender = await senderOf(tx);
		if (!sender) return;
		const to = sender.settings.watch ?? {};
		const ways = (['email', 'sms'] as const).filter((way) => to[way] !== undefined);
		await noteTry(tx, school, 'worker', undefined, now);
		await forgetParts(tx, ['worker', 'push', ...ways]);
		await tx.all(sql`
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			select ${school}::text, 'watch/' || x.way, x.way, '', jsonb_build_object('watch', x.address), ${now}::bigint
			from jsonb_to_recordset(${json(ways.map((way) => ({ way, address: to[way] })))}::text::jsonb)
				as x(way text, address text)
			on conflict do nothing`);
		if (beats) await planBeat(tx, school, now);
		await finishJob(tx, jobId, claim, nextTry(now, sender.timeZone));
	});
}

/** WA2: one try of a way, to the school's own address; it never waits for another. */
export async function tryWay(
	{ database, ports }: Work,
	{ school, jobId, kind }: Claimed,
	claim: string
): Promise<void> {
	const way = kind as Way;
	const begun = await database.withSchool(school, async (tx) => {
		const job = await heldJob(tx, jobId, claim);
		const sender = await senderOf(tx);
		if (job?.about.watch === undefined || !sender) return undefined;
		await beginTry(tx, school, way, ports.clock.now());
		return { to: job.about.watch, sender };
	});
	if (!begun) return;
	const key = `watch|${school}|${way}|${ports.clock.now()}`;
	const letter = { key, to: begun.to, ...watchLetter(begun.sender) };
	const sent: Sent = (await ports.ways[way]?.send(letter)) ?? { outcome: 'dead', code: 'no-way' };
	await database.withSchool(school, async (tx) => {
		const code = sent.outcome === 'sent' ? undefined : sent.code;
		const now = ports.clock.now();
		await noteTry(tx, school, way, code, now);
		if (code !== undefined) await tryAgainAt(tx, nextTry(now, begun.sender.timeZone, true));
		await finishJob(tx, jobId, claim);
	});
}
