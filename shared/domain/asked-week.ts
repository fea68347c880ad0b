import { addDays, mondayOf, type Day } from './time.ts';
import { daysOf, type Calendar } from './today.ts';

const MONDAY_TO_FRIDAY = 4;
const FRIDAY_TO_SUNDAY = 2;

/** The Friday of the week of a day. */
export function fridayOf(day: Day): Day {
	return addDays(mondayOf(day), MONDAY_TO_FRIDAY);
}

/** The Sunday of the week of a day. */
export function sundayOf(day: Day): Day {
	return addDays(fridayOf(day), FRIDAY_TO_SUNDAY);
}

/**
 * GW1: the day from which a student is asked how this week goes, until its Sunday: the Friday, else the last day before it.
 * @returns undefined: nothing is asked today
 */
export function askedSince({ halfDays }: Pick<Calendar, 'halfDays'>, today: Day): Day | undefined {
	const friday = fridayOf(today);
	const days = daysOf(halfDays).filter((day) => day >= mondayOf(today) && day <= sundayOf(today));
	const since = days.findLast((day) => day <= friday) ?? days[0];
	return since !== undefined && since <= today ? since : undefined;
}
