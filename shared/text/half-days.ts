import { dayOf, type HalfDayKey } from '#shared/domain/time.ts';
import { dateText, dayText, partOf } from './time.ts';
import { NB } from './typography.ts';

/** « mardi 15 juin, matin », « mardi 15 juin, toute la journée », « 14 juin – 16 juin, 5 demi-journées ». */
export function halfDaysText(keys: readonly HalfDayKey[]): string {
	const sorted = keys.toSorted();
	const [first] = sorted;
	const last = sorted.at(-1);
	if (first === undefined || last === undefined) return '';
	if (first === last) return `${dayText(dayOf(first))}, ${partOf(first)}`;
	if (dayOf(first) === dayOf(last)) return `${dayText(dayOf(first))}, toute la journée`;
	return `${dateText(dayOf(first))} – ${dateText(dayOf(last))}, ${keys.length}${NB}demi-journées`;
}
