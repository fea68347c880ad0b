import type { CardAlert, Card } from './card.ts';
import type { Fact } from './facts.ts';
import type { AlertKind } from './ground.ts';
import { verdictOf } from './presence.ts';
import { dayOf, type HalfDayKey } from './time.ts';

/** Somebody has spoken of this half-day; a morning voice covers the afternoon. */
export function hasVoice(halfDay: HalfDayKey, facts: readonly Fact[]): boolean {
	const heard = [halfDay, `${dayOf(halfDay)}/am`].map((key) => verdictOf(key, facts));
	return heard.some((verdict) => verdict.tutor.length > 0 || verdict.student.length > 0);
}

/**
 * PR6, « Sans nouvelles »: expected in this half-day, no voice, no alert of that day that stands, nothing the school
 * already knows. A list, not an alert: silence is not absence.
 */
export function isWithoutNews(
	card: Pick<Card, 'halfDays' | 'alerts'>,
	facts: readonly Fact[],
	halfDay: HalfDayKey
): boolean {
	const expected = card.halfDays.find((one) => one.key === halfDay);
	if (!expected || expected.known) return false;
	const alerted = card.alerts.some(
		({ day, state }) => day === dayOf(halfDay) && state !== 'retracted'
	);
	return !alerted && !hasVoice(halfDay, facts);
}

/** AL23: it says that nobody has spoken, never that somebody is absent. */
export function isUnheard({ marks }: Pick<CardAlert, 'marks'>): boolean {
	return marks.includes('unheard');
}

/** What it is called: a search is no absence. */
export function labelOf(alert: Pick<CardAlert, 'kind' | 'marks'>): AlertKind | 'unheard' {
	return isUnheard(alert) ? 'unheard' : alert.kind;
}

/** AL25: somebody looks for them now, and nobody knows where they are. */
export function isSearching(alert: Pick<CardAlert, 'marks' | 'state'>): boolean {
	const over = !isOpen(alert) || alert.state === 'to-reassure' || alert.marks.includes('known');
	return isUnheard(alert) && !over;
}

const FINISHED: readonly CardAlert['state'][] = ['closed', 'retracted'];

/** Something is left for somebody to do. */
export function isOpen(alert: Pick<CardAlert, 'state'>): boolean {
	return !FINISHED.includes(alert.state);
}
