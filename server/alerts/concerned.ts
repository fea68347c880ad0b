import { afterDutyMinutes, nextMorning } from '#shared/domain/duty.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { localTime, type Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { hasUnopened } from '#server/store/assigned-store.ts';
import type { Moved } from '#server/store/import-placements.ts';
import {
	remindersOf,
	TO_REFERENT,
	writeReminders,
	type Asked,
	type By,
	type Step
} from '#server/store/reminder-store.ts';
import { senderOf, type Sender } from '#server/store/roster-store.ts';

/**
 * PC10: within the transaction that changed placements, whoever they concern is written to.
 * @param by whose change it is: they know
 */
export async function tellConcerned(
	tx: Tx,
	{ clock, ways }: Pick<Ports, 'clock' | 'ways'>,
	by: PersonId,
	{ begun }: Pick<Moved, 'begun'>
): Promise<void> {
	const sender = await senderOf(tx);
	if (!sender) return;
	const toStaff = { sms: false, email: ways.email !== undefined, push: ways.push !== undefined };
	const referents = begun.filter(({ role, person }) => role === 'referent' && person !== by);
	await tellOnceADay(tx, sender, TO_REFERENT, referents, toStaff, clock.now());
}

/** PC10: a message that has not left is still wanted, unless they have opened all of them meanwhile. */
export function isStillUnseen(
	tx: Tx,
	{ timeZone }: Sender,
	referent: PersonId,
	now: Instant
): Promise<boolean> {
	return hasUnopened(tx, referent, localTime(now, timeZone).day);
}

/** In the hours of the school. What comes when the day's message has left waits for the next morning's. */
async function tellOnceADay(
	tx: Tx,
	{ timeZone }: Sender,
	step: Step,
	asked: readonly Asked[],
	by: By,
	now: Instant
): Promise<void> {
	const dueAt = afterDutyMinutes(now, 0, timeZone);
	const morning = nextMorning(dueAt, timeZone);
	const { day } = localTime(dueAt, timeZone);
	const written = await remindersOf(tx, step, day);
	const told = new Set(written.filter(({ state }) => state !== 'due').map(({ person }) => person));
	const first = onePerPerson(asked.filter(({ person }) => !told.has(person)));
	await writeReminders(tx, step, first, by, { day, now, dueAt });
	const again = onePerPerson(asked.filter(({ person }) => told.has(person)));
	const next = { day: localTime(morning, timeZone).day, now, dueAt: morning };
	await writeReminders(tx, step, again, by, next);
}

function onePerPerson(asked: readonly Asked[]): Asked[] {
	const byPerson = new Map(asked.map(({ person, placement }) => [person, { person, placement }]));
	return [...byPerson.values()];
}
