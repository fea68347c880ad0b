import type { Card } from './card.ts';
import type { Phase } from './phases.ts';
import { daysOf, lastDayIn, type Calendar } from './today.ts';
import type { Day } from './time.ts';

/** Of a placement without a day yet: before. */
export function phaseOf(card: Calendar, today: Day): Phase {
	const [first] = daysOf(card.halfDays);
	const last = lastDayIn(card);
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
export function currentOf<Held extends { readonly card: Calendar | null }>(
	placements: readonly Held[],
	today: Day
): Held | undefined {
	const read = placements.flatMap((held) => {
		if (!held.card) return [];
		const [first = '9999'] = daysOf(held.card.halfDays);
		return [{ held, first, last: lastDayIn(held.card) ?? '9999' }];
	});
	const open = read
		.filter(({ last }) => last >= today)
		.sort((a, b) => (a.first < b.first ? -1 : 1));
	const ended = read.sort((a, b) => (a.last < b.last ? -1 : 1)).at(-1);
	return (open[0] ?? ended)?.held ?? placements.at(-1);
}
