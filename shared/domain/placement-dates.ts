import { isDayOff, isLocalHoliday } from './days-off.ts';
import type { Level } from './level.ts';
import { findings, type Finding } from './placement-checks.ts';
import {
	HOLIDAYS,
	isIn,
	schoolYearOf,
	type Period,
	type SchoolDates,
	type YearDates
} from './school-dates.ts';
import { addDays, weekdayOf, type Day } from './time.ts';

/** Days of a séquence in 4e and 3e (rules 1.3). */
const COLLEGE_DAYS = 5;

/**
 * IM12, CA6: the days of one student against public holidays and the school's own calendar. What is not known of a school year
 * is not compared: a year without a window has no day outside it.
 * @param days sorted
 */
export function checkDates(days: readonly Day[], level: Level, dates: SchoolDates): Finding[] {
	const yearOf = (day: Day): YearDates => dates.years[schoolYearOf(day)] ?? {};
	const isFree = (day: Day): boolean => HOLIDAYS.some((name) => isIn(day, yearOf(day)[name]));
	const isOutside = (day: Day): boolean => {
		const window = windowFor(level, yearOf(day));
		return window !== undefined && !isIn(day, window) && !isFree(day);
	};
	return findings([
		['sunday', days.filter((day) => weekdayOf(day) === 0)],
		['public-holiday', days.filter((day) => weekdayOf(day) !== 0 && isDayOff(day))],
		['local-holiday', days.filter((day) => !isDayOff(day) && isLocalHoliday(day, dates.place))],
		['school-holidays', days.filter(isFree)],
		['outside-window', days.filter(isOutside)]
	]);
}

/**
 * CA7: how long a séquence lasts: five days in 4e and 3e (rules 1.3), each working day of the two weeks in seconde, at one
 * workplace or two (rules 1.6, 1.10).
 * @param days of all agreements of one placement, sorted; none: there is nothing to count yet
 */
export function checkLength(days: readonly Day[], level: Level, dates: SchoolDates): Finding[] {
	const [first] = days;
	if (first === undefined) return [];
	const window = windowFor(level, dates.years[schoolYearOf(first)] ?? {});
	const covers = window !== undefined && days.some((day) => isIn(day, window));
	return findings([
		['not-five-days', isCollege(level) && days.length !== COLLEGE_DAYS ? days : []],
		[
			'window-not-covered',
			level === '2de' && covers ? workingDays(window).filter((day) => !days.includes(day)) : []
		]
	]);
}

function windowFor(level: Level, year: YearDates): Period | undefined {
	if (isCollege(level)) return year.college;
	return level === '2de' ? year.seconde : undefined;
}

function isCollege(level: Level): boolean {
	return level === '4e' || level === '3e';
}

/** Monday to Friday, public holidays left out. */
function workingDays({ from, to }: Period): Day[] {
	const days: Day[] = [];
	for (let day = from; day <= to; day = addDays(day, 1)) {
		if (weekdayOf(day) !== 6 && !isDayOff(day)) days.push(day);
	}
	return days;
}
