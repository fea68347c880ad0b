import { isIn } from './pause.ts';
import type { Agreement, HalfDay } from './placement.ts';
import { dayOf, type Day } from './time.ts';
import { halfDaysOn, type Timetable } from './timetable.ts';

/** IM11, PC2, PC3: when an agreement expects its student: on its days, from its first to its last, but for its pauses. */
export function expectedBy(
	{ id, from, to, pauses = [] }: Pick<Agreement, 'id' | 'from' | 'to' | 'pauses'>,
	{ days, timetable }: { readonly days: readonly Day[]; readonly timetable: Timetable }
): HalfDay[] {
	return halfDaysOn(days, timetable)
		.filter(({ key }) => from <= dayOf(key) && dayOf(key) <= to)
		.filter(({ key }) => !pauses.some((pause) => isIn(pause, key)))
		.map((one) => ({ ...one, agreement: id }));
}
