import { addDays, isDay, type Day } from './time.ts';

/** Zones of the school calendar (rules 1.25); `own`: an académie that has a calendar of its own, Corsica and overseas. */
export const ZONES = ['A', 'B', 'C', 'own'] as const;
export type Zone = (typeof ZONES)[number];

/** Where public holidays are not only those of all of France (rules 10.4, 10.5). */
export const PLACES = [
	'france',
	'alsace-moselle',
	'guadeloupe',
	'guyane',
	'martinique',
	'mayotte',
	'reunion'
] as const;
export type Place = (typeof PLACES)[number];

/** `bridge`: days that the national calendar closes, like the Friday after Ascension. */
export const HOLIDAYS = ['autumn', 'christmas', 'winter', 'spring', 'bridge'] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/** When students of a collège, and of seconde, are sent out. */
export const WINDOWS = ['college', 'seconde'] as const;
export type WindowOf = (typeof WINDOWS)[number];

/** Both days included. */
export interface Period {
	readonly from: Day;
	readonly to: Day;
}

/** The year in which it begins: `2026` is 2026-2027. */
export type SchoolYear = string;

/** What is absent is not known, and nothing is compared with it. */
export type YearDates = Readonly<Partial<Record<Holiday | WindowOf, Period>>>;

/** What a school's placements are compared with. */
export interface SchoolDates {
	readonly place: Place;
	readonly years: Readonly<Record<SchoolYear, YearDates>>;
}

/** Nothing is known: nothing is compared. */
export const NO_DATES: SchoolDates = { place: 'france', years: {} };

/** The school year of a day, which begins with September. */
export function schoolYearOf(day: Day): SchoolYear {
	const year = Number(day.slice(0, 4));
	return String(day.slice(5) >= '09-01' ? year : year - 1);
}

/** The school year of this day, and the next one. */
export function yearsFrom(today: Day): SchoolYear[] {
	const year = schoolYearOf(today);
	return [year, String(Number(year) + 1)];
}

/** CA2: from the end of the autumn holidays to the beginning of the spring ones (rules 1.5, 1.24). */
export function collegeWindow({ autumn, spring }: YearDates): Period | undefined {
	return autumn && spring && { from: addDays(autumn.to, 1), to: addDays(spring.from, -1) };
}

/** Why these are no dates of this school year; undefined: they are, or both are empty. */
export function wrongPeriod(
	year: SchoolYear,
	{ from, to }: Period
): 'half' | 'order' | 'year' | undefined {
	if (from === '' && to === '') return undefined;
	if (!isDay(from) || !isDay(to)) return 'half';
	if (to < from) return 'order';
	return schoolYearOf(from) === year && schoolYearOf(to) === year ? undefined : 'year';
}

export function isSamePeriod(one: Period | undefined, other: Period | undefined): boolean {
	return one?.from === other?.from && one?.to === other?.to;
}

export function isIn(day: Day, period: Period | undefined): boolean {
	return period !== undefined && period.from <= day && day <= period.to;
}
