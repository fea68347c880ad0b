import { isDayOff } from './days-off.ts';
import { addDays, instantOf, localTime, type Instant } from './time.ts';

const HOURS_48 = 48 * 3_600_000;

/**
 * AL20: until when an accident under the regime of accidents at work is to be declared: 48 hours after the school was told,
 * Sundays and public holidays not counted (rules 4.21).
 */
export function workAccidentDeadline(toldAt: Instant, timeZone: string): Instant {
	let { day } = localTime(toldAt, timeZone);
	let [at, left] = [toldAt, HOURS_48];
	for (;;) {
		const next = addDays(day, 1);
		const midnight = instantOf(next, '00:00', timeZone);
		if (!isDayOff(day)) {
			if (left <= midnight - at) return at + left;
			left -= midnight - at;
		}
		[day, at] = [next, midnight];
	}
}
