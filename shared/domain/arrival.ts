import type { CardAlert } from './card.ts';
import { isType, type Fact, type FactOf } from './facts.ts';
import { retractedIds, standingChecks } from './presence.ts';
import { localTime } from './time.ts';

/** Who said that a child told absent is there, and at what time of the school's clock. */
export interface Arrival {
	readonly by: 'student' | 'tutor';
	readonly clock: string;
}

/** The last voice that says a student is there on that alert's day; undefined: nobody said when. */
export function arrivalOf(
	{ day }: Pick<CardAlert, 'day'>,
	facts: readonly Fact[],
	timeZone: string
): Arrival | undefined {
	const retracted = retractedIds(facts);
	const arrived = facts.findLast(
		(fact): fact is FactOf<'arrived'> =>
			isType(fact, 'arrived') && fact.body.halfDay.startsWith(day) && !retracted.has(fact.id)
	);
	if (arrived) {
		const { time, at } = arrived.body;
		return { by: 'student', clock: time ?? localTime(at, timeZone).clock };
	}
	const check = standingChecks(facts).findLast(
		({ fact: { body }, halfDays }) =>
			(body.status === 'present' || body.status === 'late') &&
			halfDays.some((key) => key.startsWith(day))
	);
	return check && { by: 'tutor', clock: localTime(check.fact.body.at, timeZone).clock };
}
