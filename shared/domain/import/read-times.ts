import { weekdayOf, type Day } from '#shared/domain/time.ts';
import { SLOTS, type Timetable } from '#shared/domain/timetable.ts';
import type { Cells } from './cells.ts';
import { daysFrom, readDay, readDays } from './dates.ts';
import type { Field } from './fields.ts';
import { onDays, readHours, readSpan, type DayHours } from './hours.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];

/** IM11: hours day by day where columns have them, else the same every day from Monday to Friday. */
export function timetableOf(cells: Cells): Timetable | undefined {
	const whole = cells.read<DayHours>('placement.hours', readHours, {});
	const morning = cells.read<DayHours['am']>('placement.morning', readSpan, undefined);
	const afternoon = cells.read<DayHours['pm']>('placement.afternoon', readSpan, undefined);
	const every: DayHours = {
		...whole,
		...(morning ? { am: morning } : {}),
		...(afternoon ? { pm: afternoon } : {})
	};
	let timetable = onDays(WEEKDAYS, every);
	for (const day of [1, 2, 3, 4, 5, 6]) {
		const hours = cells.read<DayHours>(`placement.day${day}` as Field, readHours, {});
		timetable = { ...timetable, ...onDays([day], hours) };
	}
	for (const slot of SLOTS) {
		const field = `placement.day${slot.replace('/', '')}` as Field;
		const span = cells.read<DayHours['am']>(field, readSpan, undefined);
		if (span) timetable = { ...timetable, [slot]: span };
	}
	return Object.keys(timetable).length > 0 ? timetable : undefined;
}

/** The days that the row names; of two ends, those on which the timetable has hours. */
export function daysOf(cells: Cells, timetable: Timetable): readonly Day[] {
	const dates = cells.read<readonly Day[]>('placement.dates', readDays, []);
	if (dates.length > 0) return dates;
	const from = cells.read('placement.from', readDay, '');
	const to = cells.read('placement.to', readDay, from);
	const wrong = cells.problems.some((problem) =>
		/^placement\.(?:from|to|dates)$/.test(problem.field)
	);
	if (from === '' || to === '') {
		const field = cells.firstOf(['placement.dates', 'placement.from']);
		if (!wrong) cells.problem('required', from === '' ? field : 'placement.to');
		return [];
	}
	const span = daysFrom(from, to);
	if (!span.ok) {
		cells.problem(span.code, 'placement.to');
		return [];
	}
	const worked = new Set(SLOTS.filter((slot) => timetable[slot]).map((slot) => Number(slot[0])));
	const days = span.value.filter((day) => worked.has(weekdayOf(day)));
	if (days.length === 0) cells.problem('no-half-day', 'placement.from');
	return days;
}
