import { addDays, dayOf, type HalfDayKey } from './time.ts';

/** PC2: half-days, the first and the last among them, in which nobody is expected; `to` absent: until further notice. */
export interface Pause {
	readonly from: HalfDayKey;
	readonly to?: HalfDayKey;
}

export function isIn({ from, to }: Pause, halfDay: HalfDayKey): boolean {
	return from <= halfDay && (to === undefined || halfDay <= to);
}

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
