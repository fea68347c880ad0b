import type { CardAlert, Card } from './card.ts';
import type { Fact } from './facts.ts';
import type { AlertKind } from './ground.ts';
import { verdictOf } from './presence.ts';
import { dayOf, type HalfDayKey, type Instant } from './time.ts';
import { begunAt } from './today.ts';

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

/** Nobody has spoken of this half-day, whether or not somebody looks for them meanwhile: a word may end that. */
export function isUnspoken(
	card: Pick<Card, 'halfDays' | 'alerts'>,
	facts: readonly Fact[],
	halfDay: HalfDayKey
): boolean {
	const alerts = card.alerts.filter((alert) => !isUnheard(alert));
	return isWithoutNews({ ...card, alerts }, facts, halfDay);
}

/** SI2: an alert may be opened for them: they are without news in the half-day under way, and it has begun. */
export function maySearch(
	card: Pick<Card, 'halfDays' | 'alerts'>,
	facts: readonly Fact[],
	halfDay: HalfDayKey,
	now: Instant,
	timeZone: string
): boolean {
	const begun = begunAt(card.halfDays, now, timeZone).some(({ key }) => key === halfDay);
	return begun && isWithoutNews(card, facts, halfDay);
}

/** AL23: it says that nobody has spoken, never that somebody is absent. */
export function isUnheard({ marks }: Pick<CardAlert, 'marks'>): boolean {
	return marks.includes('unheard');
}

/** What it is called: a search is no absence. */
export function labelOf(alert: Pick<CardAlert, 'kind' | 'marks'>): AlertKind | 'unheard' {
	return isUnheard(alert) ? 'unheard' : alert.kind;
}

/** SI3: the search for them on these half-days' day that a word would end. */
export function searchOn(
	{ alerts }: Pick<Card, 'alerts'>,
	halfDays: readonly HalfDayKey[]
): CardAlert | undefined {
	return alerts.find(
		(alert) =>
			isUnheard(alert) &&
			!alert.marks.includes('known') &&
			isOpen(alert) &&
			alert.state !== 'to-reassure' &&
			halfDays.some((key) => dayOf(key) === alert.day)
	);
}

const FINISHED: readonly CardAlert['state'][] = ['closed', 'retracted'];

/** Something is left for somebody to do. */
export function isOpen(alert: Pick<CardAlert, 'state'>): boolean {
	return !FINISHED.includes(alert.state);
}
