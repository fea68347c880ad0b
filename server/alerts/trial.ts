import type { LetterWay } from '#shared/domain/trial.ts';
import { trialLetter, trialSms } from '#shared/text/messages.ts';
import type { Sent } from '#server/ports.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { reachOf, senderOf } from '#server/store/roster-store.ts';
import { endTrial } from '#server/store/trial-store.ts';
import type { Intake } from '#server/sync/push.ts';

/**
 * WA6: what somebody sends to themselves goes the way of every message: a job, the lane, the way. It is tried once, and
 * what came of it is said at once. The address is read when it leaves, and written nowhere.
 */
export async function runTrial(
	{ database, ports }: Pick<Intake, 'database' | 'ports'>,
	{ school, jobId, kind }: Claimed,
	claim: string
): Promise<void> {
	const way = kind as LetterWay;
	const begun = await database.withSchool(school, async (tx) => {
		const trial = (await heldJob(tx, jobId, claim))?.about.trial;
		const sender = await senderOf(tx);
		if (!trial || !sender || trial.ended) {
			await finishJob(tx, jobId, claim);
			return undefined;
		}
		return { trial, sender, to: (await reachOf(tx, trial.person))[way] };
	});
	if (!begun) return;
	const { trial, sender, to } = begun;
	const key = `trial|${school}|${trial.person}|${way}|${trial.askedAt}`;
	const words = way === 'email' ? trialLetter(sender) : { subject: '', text: trialSms(sender) };
	const sent: Sent =
		to === null
			? { outcome: 'dead', code: 'no-address' }
			: ((await ports.ways[way]?.send({ key, to, ...words })) ?? {
					outcome: 'dead',
					code: 'no-way'
				});
	const at = ports.clock.now();
	const ended =
		sent.outcome === 'sent'
			? ({ state: 'sent', at } as const)
			: {
					state: sent.outcome === 'unknown' ? ('unknown' as const) : ('failed' as const),
					code: sent.code,
					at
				};
	await database.withSchool(school, (tx) => endTrial(tx, jobId, claim, { ...trial, ended }, way));
}
