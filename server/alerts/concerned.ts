import { afterDutyMinutes, nextMorning } from '#shared/domain/duty.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { localTime, type Day, type Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import {
	concernedBy,
	hasUnopened,
	isStillConcerned,
	standInsFor,
	type Concerned
} from '#server/store/concerned-store.ts';
import type { Moved } from '#server/store/import-placements.ts';
import {
	remindersOf,
	TO_MOVED,
	TO_REFERENT,
	writeReminders,
	type Asked,
	type By,
	type Step
} from '#server/store/reminder-store.ts';
import { senderOf, type Sender } from '#server/store/roster-store.ts';
import { waysOf } from './opening.ts';

/**
 * PC10, PC12, SU8: within the transaction that changed placements, whoever that concerns is written to.
 * @param by whose change it is: they know
 */
export async function tellConcerned(
	tx: Tx,
	{ clock, ways }: Pick<Ports, 'clock' | 'ways'>,
	by: PersonId,
	{ begun, changed }: Pick<Moved, 'begun' | 'changed'>
): Promise<void> {
	const sender = await senderOf(tx);
	if (!sender) return;
	const toStaff = { sms: false, email: ways.email !== undefined, push: ways.push !== undefined };
	const tell = (step: Step, asked: readonly Asked[], through: By): Promise<void> => {
		const others = asked.filter(({ person }) => person !== by);
		return tellOnceADay(tx, sender, step, others, through, clock.now());
	};
	const { day } = localTime(afterDutyMinutes(clock.now(), 0, sender.timeZone), sender.timeZone);
	const referents = begun.filter(({ role }) => role === 'referent');
	const standIns = referents.length > 0 ? await standInsFor(tx, referents, day) : [];
	await tell(TO_REFERENT, [...referents, ...standIns], toStaff);
	const concerned = await toldOfChange(tx, { begun: [...begun, ...standIns], changed }, day);
	for (const role of ['referent', 'tutor', 'student'] as const) {
		const asked = concerned.filter((one) => one.role === role);
		await tell(TO_MOVED[role], asked, role === 'referent' ? toStaff : waysOf(ways));
	}
}

/** PC12: whoever begins there has nothing to compare with. */
async function toldOfChange(
	tx: Tx,
	{ begun, changed }: { readonly begun: readonly Asked[]; readonly changed: Moved['changed'] },
	day: Day
): Promise<readonly Concerned[]> {
	const moved = new Map(changed.map(({ placement, agreements }) => [placement, agreements]));
	if (moved.size === 0) return [];
	const all = await concernedBy(tx, [...moved.keys()], day);
	return all.filter(
		({ placement, person, role, agreement }) =>
			!begun.some((part) => part.placement === placement && part.person === person) &&
			(role !== 'tutor' || moved.get(placement)?.includes(agreement))
	);
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

/** PC12: unless they have to do with no placement any more. */
export function isStillTold(
	tx: Tx,
	{ timeZone }: Sender,
	person: PersonId,
	now: Instant
): Promise<boolean> {
	return isStillConcerned(tx, person, localTime(now, timeZone).day);
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
	if (asked.length === 0) return;
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
