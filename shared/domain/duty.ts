import { isDayOff } from './days-off.ts';
import { addDays, localTime, weekdayOf, type Day, type Instant } from './time.ts';

const OPENS = '08:00';
const CLOSES = '18:00';
const CLOSES_ON_SATURDAY = '12:00';

/** When somebody at the school reads again. */
export interface NextReading {
	readonly day: Day;
	/** On the school's clock, `08:00`. */
	readonly clock: string;
}

/** DU1: when a call for help is read; undefined: now. */
export function nextReading(now: Instant, timeZone: string): NextReading | undefined {
	const { day, clock } = localTime(now, timeZone);
	if (clock >= OPENS && clock < closingOf(day)) return undefined;
	let next = clock < OPENS ? day : addDays(day, 1);
	while (isDayOff(next)) next = addDays(next, 1);
	return { day: next, clock: OPENS };
}

/** At the hour of opening: the school is closed that day. */
function closingOf(day: Day): string {
	if (isDayOff(day)) return OPENS;
	return weekdayOf(day) === 6 ? CLOSES_ON_SATURDAY : CLOSES;
}
