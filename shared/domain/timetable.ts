import type { Agreement } from './placement.ts';
import { isDayOff } from './days-off.ts';
import { weekdayOf, type Day, type HalfDayKey } from './time.ts';

/** Of one half-day, on the school's clock: `08:30`. */
export interface Span {
	readonly from: string;
	readonly to: string;
}

/** A morning or afternoon of the agreement's grid: `1/am` is Monday morning. There is no Sunday (rules 2.8). */
export type Slot = `${1 | 2 | 3 | 4 | 5 | 6}/${'am' | 'pm'}`;
export type Timetable = Readonly<Partial<Record<Slot, Span>>>;

export const SLOTS = [1, 2, 3, 4, 5, 6].flatMap((day) => [`${day}/am`, `${day}/pm`]) as Slot[];

export interface TimedHalfDay extends Span {
	readonly key: HalfDayKey;
}

/** IM11: what an agreement expects: each filled half-day of the grid on each of its days, public holidays left out. */
export function halfDaysOn(days: readonly Day[], timetable: Timetable): TimedHalfDay[] {
	return days
		.filter((day) => !isDayOff(day))
		.flatMap((day) =>
			(['am', 'pm'] as const).flatMap((half) => {
				const span = timetable[`${weekdayOf(day)}/${half}` as Slot];
				return span ? [{ key: `${day}/${half}`, from: span.from, to: span.to }] : [];
			})
		);
}

/** The first and the last day of a set of days, as an agreement shows them. */
export function spanOf(days: readonly Day[]): Pick<Agreement, 'from' | 'to'> | undefined {
	const sorted = [...days].sort();
	const [from] = sorted;
	const to = sorted.at(-1);
	return from === undefined || to === undefined ? undefined : { from, to };
}

export function minutesOf(clock: string): number {
	return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
