import type { Card } from './card.ts';
import type { Fact } from './facts.ts';
import { isUnspoken } from './search-on.ts';
import { addDays, dayOf, mondayOf, weekdayOf, type Day, type HalfDayKey } from './time.ts';
import { daysOf, isPausedOn, lastDayIn, type Calendar } from './today.ts';

/** Where a placement stands on a day, for the half-days that this reader is shown. */
export type Stage =
	| { readonly state: 'before'; readonly first: Day }
	| { readonly state: 'expected' }
	| { readonly state: 'off'; readonly next: Day }
	/** PC2: `next` absent: nobody knows when it goes on. */
	| { readonly state: 'paused'; readonly next: Day | undefined }
	| { readonly state: 'over'; readonly last: Day }
	/** No half-day at all. */
	| { readonly state: 'unknown' };

export function stageOn(card: Calendar, day: Day): Stage {
	const days = daysOf(card.halfDays);
	const [first] = days;
	const last = lastDayIn(card);
	if (last === undefined) return { state: 'unknown' };
	if (days.includes(day)) return { state: 'expected' };
	const next = days.find((one) => one > day);
	if (isPausedOn(card, day)) return { state: 'paused', next };
	if (next === undefined) return day > last ? { state: 'over', last } : { state: 'paused', next };
	return next === first ? { state: 'before', first } : { state: 'off', next };
}

/** The last day before this one on which somebody was expected: « hier », or the Friday before. */
export function dayBefore(cards: readonly Calendar[], day: Day): Day | undefined {
	return cards
		.flatMap(({ halfDays }) => daysOf(halfDays))
		.filter((one) => one < day)
		.sort()
		.at(-1);
}

/** The last day of the run of half-days known absent that begins with this one; undefined: it is not known. */
export function knownUntil({ halfDays }: Calendar, from: HalfDayKey): Day | undefined {
	const ahead = halfDays
		.filter(({ key }) => key >= from)
		.toSorted((a, b) => (a.key < b.key ? -1 : 1));
	if (ahead[0]?.key !== from) return undefined;
	const end = ahead.findIndex(({ known }) => !known);
	const last = (end === -1 ? ahead : ahead.slice(0, end)).at(-1);
	return last && dayOf(last.key);
}

/**
 * PR7: the half-days of this week, up to the one under way, of which nobody has said anything: what
 * « toute la semaine » confirms. Never one to come, nor one that an alert or a known absence speaks of: that somebody looks
 * for them (AL23) is no word of anybody's.
 */
export function silentThisWeek(
	card: Pick<Card, 'halfDays' | 'alerts'>,
	facts: readonly Fact[],
	current: HalfDayKey
): HalfDayKey[] {
	return thisWeek(card, current).filter((key) => isUnspoken(card, facts, key));
}

/** The expected half-days of this week, up to the one under way. */
export function thisWeek({ halfDays }: Calendar, current: HalfDayKey): HalfDayKey[] {
	const monday = mondayOf(dayOf(current));
	return halfDays
		.map(({ key }) => key)
		.filter((key) => dayOf(key) >= monday && key <= current)
		.sort();
}

const THURSDAY = 4;

/** When confirming a week is worth a button: towards its end, or after two days without a word. */
export function offersWeek(silent: readonly HalfDayKey[], current: HalfDayKey): boolean {
	const today = dayOf(current);
	const past = new Set(silent.map(dayOf).filter((day) => day < today));
	return past.size >= 2 || (past.size >= 1 && weekdayOf(today) >= THURSDAY);
}

const FRIDAY = 5;

/**
 * PL1: « Comment ça se passe ? » is asked from the Friday of the first week, for a week, and no longer once
 * the last day has come: the appraisal then asks more.
 */
export function asksFirstWeek(card: Calendar, today: Day): boolean {
	const first = daysOf(card.halfDays)[0];
	if (first === undefined || hasLastDayCome(card, today)) return false;
	const friday = addDays(mondayOf(first), FRIDAY - 1);
	return today >= friday && today < addDays(friday, 7);
}

/** PL2: the appraisal and the attestation are offered from the last day on. */
export function hasLastDayCome(card: Calendar, today: Day): boolean {
	const last = lastDayIn(card);
	return last !== undefined && today >= last;
}
