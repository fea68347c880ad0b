import type { Place } from './school-dates.ts';
import { addDays, weekdayOf, type Day } from './time.ts';

/** Days of the year that never move. */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Days after Easter Sunday: Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];

/** A public holiday of the whole of France (Code du travail, L3133-1). */
function isPublicHoliday(day: Day): boolean {
	if (FIXED.includes(day.slice(5))) return true;
	const easter = easterOf(Number(day.slice(0, 4)));
	return AFTER_EASTER.some((count) => addDays(easter, count) === day);
}

/** A day on which nobody works at a school: Sunday, or a public holiday. */
export function isDayOff(day: Day): boolean {
	return weekdayOf(day) === 0 || isPublicHoliday(day);
}

/** The abolition of slavery, by where it is kept (rules 10.5). */
const ABOLITION: Readonly<Partial<Record<Place, string>>> = {
	mayotte: '04-27',
	martinique: '05-22',
	guadeloupe: '05-27',
	guyane: '06-10',
	reunion: '12-20'
};

/** CA5: a public holiday of this place alone: Good Friday and 26 December (L3134-13), or the day of abolition (rules 10.4, 10.5). */
export function isLocalHoliday(day: Day, place: Place): boolean {
	return localHolidays(day.slice(0, 4), place).includes(day);
}

/** CA5: those of a calendar year, `2027`. */
export function localHolidays(year: string, place: Place): Day[] {
	if (place === 'alsace-moselle') return [addDays(easterOf(Number(year)), -2), `${year}-12-26`];
	const abolition = ABOLITION[place];
	return abolition === undefined ? [] : [`${year}-${abolition}`];
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const month = Math.floor((h + l - 7 * m + 114) / 31);
	const date = ((h + l - 7 * m + 114) % 31) + 1;
	return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
