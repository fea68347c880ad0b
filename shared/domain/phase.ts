import type { Card } from './card.ts';
import { daysOf } from './today.ts';
import type { Day } from './time.ts';

/** Where a placement stands for its student. */
export type Phase = 'before' | 'during' | 'after';

/** Of a placement without a day yet: before. */
export function phaseOf(card: Pick<Card, 'halfDays'>, today: Day): Phase {
	const days = daysOf(card.halfDays);
	const [first] = days;
	const last = days.at(-1);
	if (first === undefined || last === undefined || today < first) return 'before';
	return today > last ? 'after' : 'during';
}

/** The first day of the placement after `day`. */
export function nextDayAfter(card: Pick<Card, 'halfDays'>, day: Day): Day | undefined {
	return daysOf(card.halfDays).find((one) => one > day);
}

/**
 * Which of several placements is today's: the one under way, else the next to begin, else the last that
 * ended; one that may no longer be read only when there is no other.
 */
export function currentOf<Held extends { readonly card: Pick<Card, 'halfDays'> | null }>(
	placements: readonly Held[],
	today: Day
): Held | undefined {
	const read = placements.flatMap((held) => {
		const days = held.card ? daysOf(held.card.halfDays) : undefined;
		return days ? [{ held, first: days[0] ?? '9999', last: days.at(-1) ?? '9999' }] : [];
	});
	const open = read
		.filter(({ last }) => last >= today)
		.sort((a, b) => (a.first < b.first ? -1 : 1));
	const ended = read.sort((a, b) => (a.last < b.last ? -1 : 1)).at(-1);
	return (open[0] ?? ended)?.held ?? placements.at(-1);
}
