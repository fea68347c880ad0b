import type { Card } from './card.ts';
import { isType, type Fact, type FactOf } from './facts.ts';
import type { Fields, PageName } from './journal.ts';
import { retractedIds, verdictOf, type Verdict } from './presence.ts';
import { daysOf } from './today.ts';
import { dayOf, isDay, type Day, type Instant } from './time.ts';

/** A page as its readers hold it. */
export interface SettledText {
	readonly page: PageName;
	readonly settledAt: Instant;
	readonly fields: Fields;
}

/** One day of a placement, as its readers see it. */
export interface TimelineDay<Held extends Fact = Fact> {
	readonly day: Day;
	readonly verdicts: readonly Verdict[];
	readonly text?: SettledText;
	/** The student said that the day is finished. */
	readonly done: boolean;
	/** The last one said, 1 to 5. */
	readonly mood?: number;
	readonly comments: readonly (Held & FactOf<'comment'>)[];
	/** What staff wrote down of this day: words relayed to them, absences known in advance. */
	readonly noted: readonly (Held & FactOf<'check' | 'known'>)[];
}

/** Days before today, and today once it is written: how many there are, and how many hold a page. */
export function daysWritten(
	card: Pick<Card, 'halfDays'>,
	texts: readonly SettledText[],
	today: Day
): { readonly written: number; readonly past: number } {
	const written = new Set(
		texts.map(({ page }) => page).filter((page) => isDay(page) && page <= today)
	);
	const past = new Set([...daysOf(card.halfDays).filter((day) => day < today), ...written]);
	return { written: written.size, past: past.size };
}

/** The days up to today, later ones and days off that somebody wrote about; newest first. */
export function timelineOf<Held extends Fact>(
	card: Pick<Card, 'halfDays'>,
	facts: readonly Held[],
	texts: readonly SettledText[],
	today: Day
): TimelineDay<Held>[] {
	const retracted = retractedIds(facts);
	const standing = facts.filter((fact) => !retracted.has(fact.id));
	const written = texts.map(({ page }) => page).filter(isDay);
	return [...new Set([...daysOf(card.halfDays), ...written])]
		.sort()
		.map((day) => timelineDay(day, card, standing, texts))
		.filter((one) => one.day <= today || isSpokenOf(one))
		.reverse();
}

/** RT6: the days on which words of the journal stand, and nothing of presence, which is kept no more. */
export function journalDays<Held extends Fact>(
	days: readonly TimelineDay<Held>[]
): TimelineDay<Held>[] {
	return days
		.filter(
			({ text, done, mood, comments }) => text || done || mood !== undefined || comments.length > 0
		)
		.map((day) => ({ ...day, verdicts: [], noted: [] }));
}

function timelineDay<Held extends Fact>(
	day: Day,
	card: Pick<Card, 'halfDays'>,
	facts: readonly Held[],
	texts: readonly SettledText[]
): TimelineDay<Held> {
	const text = texts.find((one) => one.page === day);
	const mood = facts.findLast((fact) => isType(fact, 'mood') && fact.body.day === day);
	return {
		day,
		verdicts: card.halfDays
			.filter((halfDay) => dayOf(halfDay.key) === day)
			.map((halfDay) => verdictOf(halfDay.key, facts)),
		done: facts.some((fact) => isType(fact, 'done') && fact.body.day === day),
		comments: commentsOn(day, facts),
		noted: facts.filter((fact) => isNoted(fact, day)),
		...(text ? { text } : {}),
		...(mood && isType(mood, 'mood') ? { mood: mood.body.level } : {})
	};
}

/** The comments of a day that still stand, in the order received. */
export function commentsOn<Held extends Fact>(
	day: Day,
	facts: readonly Held[]
): (Held & FactOf<'comment'>)[] {
	const retracted = retractedIds(facts);
	return facts.filter(
		(fact): fact is Held & FactOf<'comment'> =>
			isType(fact, 'comment') && fact.body.day === day && !retracted.has(fact.id)
	);
}

function isNoted<Held extends Fact>(
	fact: Held,
	day: Day
): fact is Held & FactOf<'check' | 'known'> {
	return (
		((isType(fact, 'check') && fact.body.relayed !== undefined) || isType(fact, 'known')) &&
		fact.body.halfDays.some((halfDay) => dayOf(halfDay) === day)
	);
}

function isSpokenOf({ text, comments, verdicts, noted }: TimelineDay): boolean {
	return (
		text !== undefined ||
		comments.length > 0 ||
		noted.length > 0 ||
		verdicts.some((verdict) => verdict.tutor.length > 0 || verdict.student.length > 0)
	);
}
