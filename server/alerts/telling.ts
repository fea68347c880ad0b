import { alertsOf } from '#shared/domain/alert.ts';
import { circleOf } from '#shared/domain/audience.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import { ladderOf } from '#shared/domain/ladder.ts';
import type { Role } from '#shared/domain/people.ts';
import { calendarOf } from '#shared/domain/placement.ts';
import type { Roster } from '#shared/domain/roster.ts';
import { authorOf, tellingOf, type Message } from '#shared/domain/telling.ts';
import type { Instant } from '#shared/domain/time.ts';
import { waitingOf } from '#shared/domain/waiting.ts';
import type { Tx } from '#server/db/database.ts';
import { addDeliveries, writtenOf } from '#server/store/delivery-store.ts';
import { load, type Loaded } from '#server/store/placement-store.ts';
import { rosterAt, senderOf, type Sender } from '#server/store/roster-store.ts';

/**
 * Within the transaction that raised an alert or changed what one waits for: whoever is told at once stands on the card
 * together with it, so that an exchange that is repeated finds nothing new. What else is due is the job's.
 */
export async function tellAtOnce(tx: Tx, placement: PlacementId, now: Instant): Promise<void> {
	const sight = await look(tx, placement, now);
	const due = sight?.due.filter(({ atOnce }) => atOnce) ?? [];
	if (!sight || due.length === 0) return;
	await addDeliveries(tx, placement, { counter: sight.loaded.counter, due, now, within: true });
}

/** What the ladders of a placement say now. */
export async function look(
	tx: Tx,
	placement: PlacementId,
	now: Instant
): Promise<({ loaded: Loaded } & Sayings) | undefined> {
	const loaded = await load(tx, placement, '', { facts: [], pages: [] });
	const sender = await senderOf(tx);
	if (!loaded || !sender) return undefined;
	const roster = await rosterAt(tx, loaded.members, now, sender.timeZone);
	const written = await writtenOf(tx, placement);
	return { loaded, ...sayings(loaded, sender, roster, written, now) };
}

interface Sayings {
	readonly due: readonly Message[];
	readonly next?: Instant;
	readonly roles: readonly Role[];
}

function sayings(
	loaded: Loaded,
	sender: Sender,
	roster: Roster,
	written: ReadonlySet<string>,
	now: Instant
): Sayings {
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
			sender.settings.ladders?.[alert.kind] ?? ladderOf(alert),
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
