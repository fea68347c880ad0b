import type { Card } from './card.ts';
import { isIn } from './pause.ts';
import { dayOf, localTime, type Day, type HalfDayKey, type Instant } from './time.ts';

/** Where a day is cut in two, on the school's clock. */
const AFTERNOON = '13:00';

/** The half-day under way at the school, whether or not anybody is expected in it. */
export function halfDayAt(now: Instant, timeZone: string): HalfDayKey {
	const { day, clock } = localTime(now, timeZone);
	return `${day}/${clock < AFTERNOON ? 'am' : 'pm'}`;
}

/** The days of a placement, in order. */
export function daysOf(halfDays: Card['halfDays']): Day[] {
	return [...new Set(halfDays.map((halfDay) => dayOf(halfDay.key)))].sort();
}

/** A calendar, and what is known of its workplaces. */
export type Calendar = Pick<Card, 'halfDays'> & Partial<Pick<Card, 'agreements'>>;

/** The last day; of a workplace that was paused the agreement's own, since days may come back until then (PC2). */
export function lastDayIn({ halfDays, agreements = [] }: Calendar): Day | undefined {
	const paused = agreements.flatMap(({ pause, to }) => (pause ? [to] : []));
	return [...daysOf(halfDays), ...paused].sort().at(-1);
}

/** PC2: a workplace has paused on this day, or on a half of it. */
export function isPausedOn({ agreements = [] }: Calendar, day: Day): boolean {
	return agreements.some(
		({ pause, from, to }) =>
			pause &&
			from <= day &&
			day <= to &&
			[`${day}/am`, `${day}/pm`].some((key) => isIn(pause, key))
	);
}

/** What is expected on a day: its half-days in order, and the agreement of the first. */
export function expectedOn(
	card: Pick<Card, 'halfDays' | 'agreements'>,
	day: Day
): {
	readonly halfDays: Card['halfDays'];
	readonly agreement: Card['agreements'][number] | undefined;
} {
	const halfDays = card.halfDays
		.filter((halfDay) => dayOf(halfDay.key) === day)
		.toSorted((a, b) => (a.key < b.key ? -1 : 1));
	return {
		halfDays,
		agreement: card.agreements.find((agreement) => agreement.id === halfDays[0]?.agreement)
	};
}

/** The half-days whose hours are over, in order. */
export function overAt(
	halfDays: Card['halfDays'],
	now: Instant,
	timeZone: string
): Card['halfDays'] {
	return until(halfDays, now, timeZone, ({ to }) => to);
}

/** The half-days that have begun, in order. */
export function begunAt(
	halfDays: Card['halfDays'],
	now: Instant,
	timeZone: string
): Card['halfDays'] {
	return until(halfDays, now, timeZone, ({ from }) => from);
}

function until(
	halfDays: Card['halfDays'],
	now: Instant,
	timeZone: string,
	hour: (halfDay: Card['halfDays'][number]) => string
): Card['halfDays'] {
	const { day, clock } = localTime(now, timeZone);
	return halfDays
		.filter((one) => dayOf(one.key) < day || (dayOf(one.key) === day && hour(one) <= clock))
		.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
