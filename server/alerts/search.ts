import { createHash } from 'node:crypto';
import { uuidV7, type FactId, type PlacementId } from '#shared/domain/ids.ts';
import type { HalfDayKey } from '#shared/domain/time.ts';
import { lookFor, type Look } from '#shared/domain/look-for.ts';
import { serverKey } from '#server/identity/server-identity.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { load } from '#server/store/placement-store.ts';
import { senderOf } from '#server/store/roster-store.ts';
import { readerNamed } from '#server/store/school-store.ts';
import { push, type Intake } from '#server/sync/push.ts';

/**
 * SI5: a placement « à suivre » is looked at, and who is without news is looked for in the name of whoever asked for it, by
 * the same `push` as from their device. Done again, by whoever, it does nothing more: the fact's id follows from the
 * half-day.
 */
export async function search(
	intake: Intake,
	{ school, jobId }: Claimed,
	claim: string
): Promise<void> {
	const { database, ports } = intake;
	const found = await database.withSchool(school, async (tx) => {
		const job = await heldJob(tx, jobId, claim);
		if (!job) return undefined;
		const { placement } = job;
		const loaded = await load(tx, placement, '', { facts: [], pages: [] });
		const sender = await senderOf(tx);
		const now = ports.clock.now();
		const look: Look = loaded && sender ? lookFor(loaded.placement, loaded.facts, sender, now) : {};
		const reader = look.open && (await readerNamed(tx, look.open.ordered.author, now));
		return { placement, look, reader };
	});
	if (!found) return;
	const { placement, look, reader } = found;
	if (look.open) {
		if (!reader) throw new Error('nobody is called like the author of a mark');
		const { halfDay, at, ordered } = look.open;
		const id = factOf(school, placement, halfDay);
		const body = { type: 'unheard', at, halfDays: [halfDay], ordered: ordered.id };
		const key = await serverKey(database);
		const bringer = { ...reader, device: 'server', key, via: 'order' as const };
		const { facts } = await push(intake, bringer, placement, {
			facts: [{ id, placement, section: 'presence', body }],
			pages: []
		});
		const [answer] = facts;
		// Too many races: the job comes back to it.
		if (!answer) throw new Error('not received');
		ports.log.info('search', { school, status: answer.status });
	}
	await database.withSchool(school, (tx) => finishJob(tx, jobId, claim, look.next));
}

/** Never twice for the same half-day, whoever asked for it. */
function factOf(school: string, placement: PlacementId, halfDay: HalfDayKey): FactId {
	const hash = createHash('sha256')
		.update(JSON.stringify(['unheard', school, placement, halfDay]))
		.digest();
	return uuidV7(hash.readUIntBE(10, 6), hash.subarray(0, 10));
}
