import { nextMidnight } from '#shared/domain/substitution.ts';
import { localDay } from '#shared/domain/time.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { senderOf } from '#server/store/roster-store.ts';
import { lookAgainFor, standingTerms } from '#server/store/substitution-store.ts';
import type { Intake } from '#server/sync/push.ts';

/**
 * SU5, SU6: a midnight at which somebody begins to stand in, or does no more. What they may read follows from the day by
 * itself; here their open devices are poked, and the ladders look again for whoever answers now.
 */
export async function turnOver(
	{ database, ports }: Pick<Intake, 'database' | 'ports'>,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const now = ports.clock.now();
	const substitute = await database.withSchool(school, async (tx) => {
		const job = await heldJob(tx, jobId, claim);
		const sender = await senderOf(tx);
		const terms = job && (await standingTerms(tx, job.about.substitution ?? ''));
		if (!terms || !sender) {
			await finishJob(tx, jobId, claim);
			return undefined;
		}
		await lookAgainFor(tx, terms.absent, now);
		await finishJob(tx, jobId, claim, nextMidnight(terms, localDay(now, sender.timeZone)));
		return terms.substitute;
	});
	if (substitute === undefined) return;
	const about = { school, placement: '', author: substitute, device: '' };
	ports.bus.publish({ ...about, topics: ['rights'] });
}
