import type { Card } from './card.ts';
import { localHolidays } from './days-off.ts';
import { datesIn, placeOf, summerOf, zoneOf } from './known-dates.ts';
import type { Rights } from './permission.ts';
import type { School } from './placement.ts';
import { HOLIDAYS, yearsFrom, type Period } from './school-dates.ts';
import type { Day } from './time.ts';

/** DU9: a card that says to the student, and to nobody else, when the school is closed. */
export function withClosed(
	card: Card | undefined,
	{ roles }: Pick<Rights, 'roles'>,
	school: Pick<School, 'id' | 'calendar'>,
	today: Day
): Card | undefined {
	const closed = card && roles.includes('student') ? closedFrom(today, school) : [];
	return card && closed.length > 0 ? { ...card, school: { ...card.school, closed } } : card;
}

/** DU9: days without class that are not over, of this school year and the next, where they are known; in order. */
export function closedFrom(
	today: Day,
	{ id, calendar }: Pick<School, 'id' | 'calendar'>
): Period[] {
	const settings = calendar ? { calendar } : {};
	const years = yearsFrom(today);
	const holidays = years.flatMap((year) => {
		const dates = datesIn(year, settings, id);
		return [...HOLIDAYS.map((name) => dates[name]), summerOf(year, zoneOf(settings, id))];
	});
	const place = placeOf(settings, id);
	const local = [...years, String(Number(years.at(-1)) + 1)]
		.flatMap((year) => localHolidays(year, place))
		.map((day) => ({ from: day, to: day }));
	return [...holidays, ...local]
		.flatMap((period) => (period && period.to >= today ? [period] : []))
		.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
