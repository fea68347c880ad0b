import type { HalfDayKey } from './time.ts';

/** PC2: half-days, the first and the last among them, in which nobody is expected; `to` absent: until further notice. */
export interface Pause {
	readonly from: HalfDayKey;
	readonly to?: HalfDayKey;
}

export function isIn({ from, to }: Pause, halfDay: HalfDayKey): boolean {
	return from <= halfDay && (to === undefined || halfDay <= to);
}
