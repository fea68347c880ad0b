import type { Pause } from './pause.ts';
import { addDays, dayOf, type HalfDayKey } from './time.ts';

/** The pause that runs in this half-day or comes after it. */
export function pauseFrom(
	pauses: readonly Pause[] | undefined,
	halfDay: HalfDayKey
): Pause | undefined {
	return pauses?.find(({ to }) => to === undefined || to >= halfDay);
}

export function halfDayBefore(halfDay: HalfDayKey): HalfDayKey {
	const day = dayOf(halfDay);
	return halfDay.endsWith('/pm') ? `${day}/am` : `${addDays(day, -1)}/pm`;
}
