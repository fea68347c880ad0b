import { alertsOf } from '#shared/domain/alert.ts';
import { circleOf } from '#shared/domain/audience.ts';
import { LADDERS } from '#shared/domain/ladder.ts';
import type { Role } from '#shared/domain/people.ts';
import { calendarOf } from '#shared/domain/placement.ts';
import { authorOf, tellingOf, type Message, type Roster } from '#shared/domain/telling.ts';
import type { Instant } from '#shared/domain/time.ts';
import { halfDayAt } from '#shared/domain/today.ts';
import { waitingOf } from '#shared/domain/waiting.ts';
import { addDeliveries, writtenOf } from '#server/store/delivery-store.ts';
import { finishJob, heldJob, type Claimed } from '#server/store/job-store.ts';
import { load, type Loaded } from '#server/store/placement-store.ts';
import { rosterOf, senderOf, type Sender } from '#server/store/roster-store.ts';
import type { Intake } from '#server/sync/push.ts';

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
		const loaded = await load(tx, placement, '', { facts: [], pages: [] });
		const sender = await senderOf(tx);
		if (!loaded || !sender) {
			await finishJob(tx, jobId, claim);
			return undefined;
		}
		const roster = await rosterOf(tx, placement, halfDayAt(now, sender.timeZone));
		const written = await writtenOf(tx, placement);
		const { due, next, roles } = sayings(loaded, sender, roster, written, now);
		const won = due.length === 0 || (await addDeliveries(tx, placement, loaded.counter, due, now));
		await finishJob(tx, jobId, claim, won ? next : now);
		return won && due.some(({ atOnce }) => !atOnce) ? { placement, roles } : undefined;
	});
	if (!told) return;
	ports.bus.publish({ school, ...told, topics: [], author: '', device: '' });
}

function sayings(
	loaded: Loaded,
	sender: Sender,
	roster: Roster,
	written: ReadonlySet<string>,
	now: Instant
): { due: Message[]; next?: Instant; roles: Role[] } {
	const { facts, raised } = loaded;
	const calendar = calendarOf(loaded.placement, sender);
	const due: Message[] = [];
	const nexts: Instant[] = [];
	const roles = new Set<Role>();
	for (const alert of alertsOf(facts, raised, calendar)) {
		const waiting = waitingOf(alert, facts, calendar);
		if (!waiting) continue;
		const circle = circleOf(alert.id, facts);
		const author = authorOf(waiting, facts);
		const telling = tellingOf(
			{
				alert,
				waiting,
				circle,
				roster,
				...(author === undefined ? {} : { author }),
				timeZone: sender.timeZone
			},
			sender.settings.ladders?.[alert.kind] ?? LADDERS[alert.kind],
			written,
			now
		);
		due.push(...telling.due);
		if (telling.next !== undefined) nexts.push(telling.next);
		if (telling.due.length > 0) for (const role of circle) roles.add(role);
	}
	const next = Math.min(...nexts);
	return { due, ...(Number.isFinite(next) ? { next } : {}), roles: [...roles] };
}
