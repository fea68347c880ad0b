import { localTime } from '#shared/domain/time.ts';
import type { Ports } from '#server/ports.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { senderOf } from '#server/store/roster-store.ts';
import { purgeSms } from '#server/store/sms-store.ts';
import type { Intake } from '#server/sync/push.ts';
import { takeUpSms } from './read-sms.ts';

/** SM5: a message that whoever received it had no time to read; or, without one, the old ones. */
export async function smsJob(
	intake: Intake,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const { database, ports } = intake;
	const job = await database.withSchool(school, (tx) => heldJob(tx, jobId, claim));
	if (!job) return;
	if (job.about.message !== undefined) {
		await takeUpSms(intake, school, job.about.message);
		await database.withSchool(school, (tx) => finishJob(tx, jobId, claim));
		return;
	}
	const now = ports.clock.now();
	const changed = await database.withSchool(school, async (tx) => {
		const sender = await senderOf(tx);
		const { day } = localTime(now, sender?.timeZone ?? 'UTC');
		const purged = await purgeSms(tx, day, now);
		await finishJob(tx, jobId, claim, purged.next);
		return purged.changed;
	});
	tellCards(ports, school, changed);
}

/** SM6: those whose cards have, or have lost, the number of the school. */
export function tellCards(
	{ bus }: Pick<Ports, 'bus'>,
	school: string,
	placements: readonly string[]
): void {
	for (const placement of placements) {
		bus.publish({ school, placement, topics: ['card'], author: '', device: '' });
	}
}
