import type { Card, CardAlert } from './card.ts';
import type { Fact } from './facts.ts';
import { isSearching, isUnheard, isWithoutNews } from './silence.ts';
import { dayOf, type HalfDayKey } from './time.ts';

/** Nobody has spoken of this half-day, whether or not somebody looks for them meanwhile: a word may end that. */
export function isUnspoken(
	card: Pick<Card, 'halfDays' | 'alerts'>,
	facts: readonly Fact[],
	halfDay: HalfDayKey
): boolean {
	const alerts = card.alerts.filter((alert) => !isUnheard(alert));
	return isWithoutNews({ ...card, alerts }, facts, halfDay);
}

/** SI3: the search for them on these half-days' day, which a word would end. */
export function searchOn(
	{ alerts }: Pick<Card, 'alerts'>,
	halfDays: readonly HalfDayKey[]
): CardAlert | undefined {
	return alerts.find(
		(alert) => isSearching(alert) && halfDays.some((key) => dayOf(key) === alert.day)
	);
}
