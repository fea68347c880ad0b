import { isDayOff } from './days-off.ts';
import type { PersonId } from './ids.ts';
import type { Role } from './people.ts';
import { addDays, dayOf, mondayOf, weekdayOf, type Day, type HalfDayKey } from './time.ts';

/** Who answers in a half-day, and on which telephone if it is not the school's. */
export interface Turn {
	readonly people: readonly PersonId[];
	readonly phone?: string;
}

/** A half-day that somebody is placed in, or on duty in. */
export interface DutyHalfDay extends Turn {
	readonly key: HalfDayKey;
	/** Students expected somewhere. */
	readonly placed: number;
}

/** Duty of a school, as its staff read it. */
export interface DutyRoster {
	/** The school's. */
	readonly today: Day;
	/** Who may be on duty, by name. */
	readonly people: readonly {
		readonly id: PersonId;
		readonly name: string;
		readonly roles: readonly string[];
	}[];
	/** In order, from the Monday of last week on. */
	readonly halfDays: readonly DutyHalfDay[];
}

/** DU4: what stood there when it was looked at, and what shall stand there. */
export interface DutyChange {
	readonly halfDay: HalfDayKey;
	readonly before: Turn;
	readonly after: Turn;
}

/** DU3: roles that may be on duty: those that see what is told of a missing child and may act on it. */
export const ON_DUTY_ROLES: readonly Role[] = ['cpe', 'desk', 'head'];
/** DU3: roles that read who is on duty. */
export const DUTY_READERS: readonly Role[] = ['cpe', 'desk', 'head', 'referent'];
/** DU3: roles that say who is on duty. */
export const DUTY_WRITERS: readonly Role[] = ['cpe', 'head'];

/** Half-days of one request: a week, Saturday and Sunday too. */
export const MOST_CHANGES = 14;
/** People on duty in one half-day. */
export const MOST_ON_DUTY = 20;
/** Days ahead for which duty may be said: half a year. */
const DAYS_AHEAD = 182;

/** Digits in pairs, with or without a country's code: nothing but a number that can be dialled. */
const PHONE = /^\+?\d(?:[ .-]?\d){2,14}$/;

export function isDutyPhone(text: string): boolean {
	return PHONE.test(text);
}

/** DU4: from today on; who was on duty yesterday is history. */
export function mayChangeDuty(halfDay: HalfDayKey, today: Day): boolean {
	const day = dayOf(halfDay);
	return day >= today && day <= addDays(today, DAYS_AHEAD);
}

/** The first day that a roster shows: last week, which is copied from. */
export function firstShown(today: Day): Day {
	return addDays(mondayOf(today), -7);
}

/** The last one. */
export function lastShown(today: Day): Day {
	return addDays(today, DAYS_AHEAD);
}

/** Whether the same people answer on the same telephone, in whatever order they were named. */
export function sameTurn(one: Turn, other: Turn): boolean {
	return (
		(one.phone ?? '') === (other.phone ?? '') &&
		[...one.people].sort().join('|') === [...other.people].sort().join('|')
	);
}

/** DU3: half-days to come, or of today, in which students are placed and nobody is on duty. */
export function uncoveredOf({ halfDays, today }: DutyRoster): DutyHalfDay[] {
	return halfDays.filter((one) => dayOf(one.key) >= today && isUncovered(one));
}

export function isUncovered({ placed, people }: DutyHalfDay): boolean {
	return placed > 0 && people.length === 0;
}

/** A day of a week as the page shows it. */
export interface DutyDay {
	readonly day: Day;
	readonly halfDays: readonly DutyHalfDay[];
}

/** School days of a week, and whatever other day somebody is placed or on duty in. */
export function weekOf(roster: DutyRoster, monday: Day): DutyDay[] {
	const byKey = new Map(roster.halfDays.map((one) => [one.key, one]));
	return [0, 1, 2, 3, 4, 5, 6].flatMap((count) => {
		const day = addDays(monday, count);
		const keys = [`${day}/am`, `${day}/pm`];
		const used = keys.some((key) => byKey.has(key));
		if (!used && (isDayOff(day) || weekdayOf(day) === 6)) return [];
		return {
			day,
			halfDays: keys.map((key) => byKey.get(key) ?? { key, placed: 0, people: [] })
		};
	});
}

/** DU5: puts somebody wherever a week needs somebody and has nobody. */
export function fillWeek(roster: DutyRoster, monday: Day, turn: Turn): DutyChange[] {
	return emptyOf(roster, monday).map(({ key }) => ({
		halfDay: key,
		before: { people: [] },
		after: turn
	}));
}

/** DU5: what stood in the same half-day a week before, wherever this week needs somebody and has nobody. */
export function copyWeek(roster: DutyRoster, monday: Day): DutyChange[] {
	const byKey = new Map(roster.halfDays.map((one) => [one.key, one]));
	const able = new Set(roster.people.map(({ id }) => id));
	return emptyOf(roster, monday).flatMap(({ key }): DutyChange[] => {
		const model = byKey.get(addDays(dayOf(key), -7) + key.slice(10));
		const people = model?.people.filter((id) => able.has(id)) ?? [];
		if (people.length === 0) return [];
		const phone = model?.phone === undefined ? {} : { phone: model.phone };
		return [{ halfDay: key, before: { people: [] }, after: { people, ...phone } }];
	});
}

function emptyOf(roster: DutyRoster, monday: Day): DutyHalfDay[] {
	const sunday = addDays(monday, 6);
	return uncoveredOf(roster).filter(({ key }) => dayOf(key) >= monday && dayOf(key) <= sunday);
}
