import { localTime, type Day, type Instant } from '#shared/domain/time.ts';
import { SCHOOL } from './school.ts';

export const MINUTE = 60_000;

/** When the school's clock shows this hour on this day. */
export function instantAt(day: Day, clock: string): Instant {
	const asIfUtc = Date.parse(`${day}T${clock}:00Z`);
	const shown = localTime(asIfUtc, SCHOOL.timeZone);
	return asIfUtc - (Date.parse(`${shown.day}T${shown.clock}:00Z`) - asIfUtc);
}

export function clockAt(instant: Instant): string {
	return localTime(instant, SCHOOL.timeZone).clock;
}
