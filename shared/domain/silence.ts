import type { CardAlert, Card } from './card.ts';
import type { Fact } from './facts.ts';
import { verdictOf } from './presence.ts';
import { dayOf, type HalfDayKey } from './time.ts';

/** Somebody has spoken of this half-day; a morning voice covers the afternoon. */
export function hasVoice(halfDay: HalfDayKey, facts: readonly Fact[]): boolean {
	const heard = [halfDay, `${dayOf(halfDay)}/am`].map((key) => verdictOf(key, facts));
	return heard.some((verdict) => verdict.tutor.length > 0 || verdict.student.length > 0);
}

/**
 * « Sans nouvelles »: expected in this half-day, no voice, no alert of that day, nothing the school
 * already knows. A list, not an alert: silence is not absence.
 */
export function isWithoutNews(
	card: Pick<Card, 'halfDays' | 'alerts'>,
	facts: readonly Fact[],
	halfDay: HalfDayKey
): boolean {
	const expected = card.halfDays.find((one) => one.key === halfDay);
	if (!expected || expected.known) return false;
	if (card.alerts.some((alert) => alert.day === dayOf(halfDay))) return false;
	return !hasVoice(halfDay, facts);
}

const FINISHED: readonly CardAlert['state'][] = ['closed', 'retracted'];

/** Something is left for somebody to do. */
export function isOpen(alert: Pick<CardAlert, 'state'>): boolean {
	return !FINISHED.includes(alert.state);
}
