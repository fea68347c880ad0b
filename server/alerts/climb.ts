import { addDeliveries } from '#server/store/delivery-store.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import type { Intake } from '#server/sync/push.ts';
import { look } from './telling.ts';

/**
 * Looks at every alert of a placement, writes the messages that the ladder asks for, and leaves the job due when it
 * will ask again. One transaction: what commits meanwhile makes the job due anew, since it takes the claim away.
 */
export async function climb(
	{ database, ports }: Pick<Intake, 'database' | 'ports'>,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const now = ports.clock.now();
	const told = await database.withSchool(school, async (tx) => {
		const job = await heldJob(tx, jobId, claim);
		if (!job) return undefined;
		const { placement } = job;
		const sight = await look(tx, placement, now);
		if (!sight) {
			await finishJob(tx, jobId, claim);
			return undefined;
		}
		const { loaded, due, next, roles } = sight;
		const counter = loaded.counter;
		const won = due.length === 0 || (await addDeliveries(tx, placement, { counter, due, now }));
		await finishJob(tx, jobId, claim, won ? next : now);
		return won && due.length > 0 ? { placement, roles } : undefined;
	});
	if (!told) return;
	ports.bus.publish({ school, ...told, topics: [], author: '', device: '' });
}
