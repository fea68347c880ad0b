import { instantOf, localTime, type Day, type Instant } from '#shared/domain/time.ts';
import { SCHOOL } from './school.ts';

export const MINUTE = 60_000;

/** When the school's clock shows this hour on this day. */
export function instantAt(day: Day, clock: string): Instant {
	return instantOf(day, clock, SCHOOL.timeZone);
}

export function clockAt(instant: Instant): string {
	return localTime(instant, SCHOOL.timeZone).clock;
}
