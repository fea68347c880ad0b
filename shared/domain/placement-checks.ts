import { addDays, dayOf, mondayOf, type Day } from './time.ts';
import { minutesOf, type TimedHalfDay } from './timetable.ts';

/** Where a text says that presence must not be (rules 2.19); a warning, since the school decides. */
export type CheckCode =
	| 'day-too-long'
	| 'week-too-long'
	| 'no-break'
	| 'too-early'
	| 'too-late'
	| 'short-rest'
	| 'no-two-free-days'
	| 'two-places'
	| DateCode;

/** Of days, whatever is expected on them (`placement-dates.ts`). */
export type DateCode =
	| 'sunday'
	| 'public-holiday'
	| 'local-holiday'
	| 'school-holidays'
	| 'outside-window'
	| 'not-five-days'
	| 'window-not-covered';

export interface Finding {
	readonly code: CheckCode;
	/** Of a week: its Monday. */
	readonly days: readonly Day[];
}

const MOST_DAY = 7 * 60;
const MOST_WEEK = 35 * 60;
const LEAST_REST = 14 * 60;
const BREAK_FROM = 4.5 * 60;
const LEAST_BREAK = 30;

/**
 * IM12: what the convention of the circular of 21 November 2025 asks of the presence of one student in all their
 * agreements together: 7 h a day and 35 h a week, a break of 30 min from 4 h 30, 6 h to 20 h, 14 h of rest, two free days
 * in a row, and one place at a time.
 * @param halfDays expected ones, of every agreement
 */
export function checkPresence(halfDays: readonly TimedHalfDay[]): Finding[] {
	const byDay = grouped(halfDays, ({ key }) => dayOf(key));
	const worked = [...byDay.keys()].sort();
	const daysWhere = (is: (expected: readonly TimedHalfDay[], day: Day) => boolean): Day[] =>
		worked.filter((day) => is(byDay.get(day) ?? [], day));
	const weeks = grouped(worked, mondayOf);
	const weeksWhere = (is: (days: readonly Day[]) => boolean): Day[] =>
		[...weeks].filter(([, all]) => is(all)).map(([monday]) => monday);
	const presence = (day: Day): number => presenceOf(byDay.get(day) ?? []);
	return findings([
		['day-too-long', daysWhere((expected) => presenceOf(expected) > MOST_DAY)],
		['week-too-long', weeksWhere((all) => sum(all.map(presence)) > MOST_WEEK)],
		['no-break', daysWhere(hasNoBreak)],
		['too-early', daysWhere((expected) => expected.some(({ from }) => from < '06:00'))],
		['too-late', daysWhere((expected) => expected.some(({ to }) => to > '20:00'))],
		['short-rest', daysWhere((_, day) => isShortRest(byDay, day))],
		['no-two-free-days', weeksWhere((all) => !hasTwoFreeDays(new Set(worked), all))],
		['two-places', daysWhere(hasOverlap)]
	]);
}

/** Those of which there is a day. */
export function findings(looked: readonly (readonly [CheckCode, readonly Day[]])[]): Finding[] {
	return looked.filter(([, days]) => days.length > 0).map(([code, days]) => ({ code, days }));
}

function presenceOf(expected: readonly TimedHalfDay[]): number {
	return sum(expected.map(({ from, to }) => minutesOf(to) - minutesOf(from)));
}

/** Presence that reaches 4 h 30 without half an hour between two of its parts. */
function hasNoBreak(expected: readonly TimedHalfDay[]): boolean {
	if (presenceOf(expected) < BREAK_FROM) return false;
	const sorted = byTime(expected);
	return !sorted.some(({ to }, index) => {
		const next = sorted[index + 1];
		return next !== undefined && minutesOf(next.from) - minutesOf(to) >= LEAST_BREAK;
	});
}

function hasOverlap(expected: readonly TimedHalfDay[]): boolean {
	const sorted = byTime(expected);
	return sorted.some(({ to }, index) => (sorted[index + 1]?.from ?? to) < to);
}

function isShortRest(byDay: ReadonlyMap<Day, readonly TimedHalfDay[]>, day: Day): boolean {
	const before = byTime(byDay.get(addDays(day, -1)) ?? []).at(-1);
	const [first] = byTime(byDay.get(day) ?? []);
	if (!before || !first) return false;
	return 24 * 60 - minutesOf(before.to) + minutesOf(first.from) < LEAST_REST;
}

/** Two days in a row, the first of them in this week. */
function hasTwoFreeDays(worked: ReadonlySet<Day>, week: readonly Day[]): boolean {
	const [first = ''] = week;
	const monday = mondayOf(first);
	return [0, 1, 2, 3, 4, 5, 6].some(
		(after) => !worked.has(addDays(monday, after)) && !worked.has(addDays(monday, after + 1))
	);
}

function byTime(expected: readonly TimedHalfDay[]): TimedHalfDay[] {
	return [...expected].sort((one, other) => (one.from < other.from ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => Day): Map<Day, Item[]> {
	const groups = new Map<Day, Item[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item)) ?? [];
		groups.set(keyOf(item), group);
		group.push(item);
	}
	return groups;
}
