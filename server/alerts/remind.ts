import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import { tutorsToRemind } from '#shared/domain/reminding.ts';
import { localTime, type Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { load } from '#server/store/placement-store.ts';
import {
	placementsOfTutor,
	TO_TUTOR,
	writeReminders,
	type Asked,
	type Reminder
} from '#server/store/reminder-store.ts';
import { senderOf, type Sender } from '#server/store/roster-store.ts';

/** Placements that are read in one transaction: others come between. */
const AT_ONCE = 20;

/**
 * SI1: on a person's tap, the tutors of those of these placements that are still without news.
 * @returns whom no way leads to
 */
export async function remind(
	database: Database,
	{ clock, ways }: Pick<Ports, 'clock' | 'ways'>,
	school: string,
	placements: readonly PlacementId[]
): Promise<PersonId[]> {
	const unreachable = new Set<PersonId>();
	for (let from = 0; from < placements.length; from += AT_ONCE) {
		const some = placements.slice(from, from + AT_ONCE);
		const left = await database.withSchool(school, async (tx) => {
			const now = clock.now();
			const sender = await senderOf(tx);
			if (!sender) return [];
			const asked = new Map<PersonId, Asked>();
			for (const placement of some) {
				for (const tutor of await silentTutors(tx, sender, placement, now)) {
					if (!asked.has(tutor)) asked.set(tutor, { person: tutor, placement });
				}
			}
			const set = { sms: ways.sms !== undefined, email: ways.email !== undefined };
			const when = { day: dayAt(now, sender), now };
			return writeReminders(tx, TO_TUTOR, [...asked.values()], set, when);
		});
		for (const tutor of left) unreachable.add(tutor);
	}
	return [...unreachable];
}

/** A reminder that was written and has not left is still asked for: that day, while somebody of theirs is without news. */
export async function isStillSilent(
	tx: Tx,
	sender: Sender,
	{ tutor, day }: { readonly tutor: PersonId; readonly day: string },
	now: Instant
): Promise<boolean> {
	if (dayAt(now, sender) !== day) return false;
	for (const placement of await placementsOfTutor(tx, tutor)) {
		if ((await silentTutors(tx, sender, placement, now)).includes(tutor)) return true;
	}
	return false;
}

async function silentTutors(
	tx: Tx,
	sender: Sender,
	placement: PlacementId,
	now: Instant
): Promise<PersonId[]> {
	const loaded = await load(tx, placement, '', { facts: [], pages: [] });
	return loaded ? tutorsToRemind(loaded, sender, now) : [];
}

function dayAt(now: Instant, { timeZone }: Sender): string {
	return localTime(now, timeZone).day;
}

/** The states of a message as its readers need them. */
export function stateOf({ state }: Reminder): 'waits' | 'sent' | 'failed' | 'not-needed' {
	if (state === 'sent' || state === 'failed') return state;
	return state === 'dropped' ? 'not-needed' : 'waits';
}
