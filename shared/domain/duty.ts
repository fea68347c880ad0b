import { isDayOff } from './days-off.ts';
import type { Period } from './school-dates.ts';
import { addDays, instantOf, localTime, weekdayOf, type Day, type Instant } from './time.ts';

const OPENS = '08:00';
const CLOSES = '18:00';
const CLOSES_ON_SATURDAY = '12:00';

/** When somebody at the school reads again. */
export interface NextReading {
	readonly day: Day;
	/** On the school's clock, `08:00`. */
	readonly clock: string;
}

/**
 * DU1, DU9: when a call for help is read; undefined: now.
 * @param closed when the school is closed beside days off
 */
export function nextReading(
	now: Instant,
	timeZone: string,
	closed: readonly Period[] = []
): NextReading | undefined {
	const { day, clock } = localTime(now, timeZone);
	const isClosed = (one: Day): boolean => closed.some(({ from, to }) => from <= one && one <= to);
	if (clock >= OPENS && clock < closingOf(day) && !isClosed(day)) return undefined;
	let next = clock < OPENS && !isDayOff(day) ? day : nextSchoolDay(day);
	while (isClosed(next)) next = nextSchoolDay(next);
	return { day: next, clock: OPENS };
}

/** DU1: the instant itself within duty hours, else the next opening. */
function onDutyFrom(instant: Instant, timeZone: string): Instant {
	const next = nextReading(instant, timeZone);
	return next ? instantOf(next.day, next.clock, timeZone) : instant;
}

/** The opening of the first school day after the one of this instant. */
export function nextMorning(instant: Instant, timeZone: string): Instant {
	return instantOf(nextSchoolDay(localTime(instant, timeZone).day), OPENS, timeZone);
}

/** DU2: when so many minutes of duty hours have gone by since then. */
export function afterDutyMinutes(since: Instant, minutes: number, timeZone: string): Instant {
	let [at, left] = [onDutyFrom(since, timeZone), minutes * 60_000];
	for (;;) {
		const { day } = localTime(at, timeZone);
		const room = instantOf(day, closingOf(day), timeZone) - at;
		if (left < room || left === 0) return at + left;
		left -= room;
		at = nextMorning(at, timeZone);
	}
}

function nextSchoolDay(day: Day): Day {
	let next = addDays(day, 1);
	while (isDayOff(next)) next = addDays(next, 1);
	return next;
}

/** At the hour of opening: the school is closed that day. */
function closingOf(day: Day): string {
	if (isDayOff(day)) return OPENS;
	return weekdayOf(day) === 6 ? CLOSES_ON_SATURDAY : CLOSES;
}
