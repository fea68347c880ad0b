import type { PersonId } from './ids.ts';
import type { Role } from './people.ts';
import { addDays, daysBetween, startOf, type Day, type Instant, type LocalDay } from './time.ts';

/** SU1: what a head decides: who stands in for whom, from the first day to the last. */
export interface Terms {
	readonly absent: PersonId;
	readonly substitute: PersonId;
	readonly from: Day;
	readonly to: Day;
	/** They read the journal, and have all that the référent has. */
	readonly journal: boolean;
}

/** `ended`: before its last day; `taken-back`: before its first. */
export type SubstitutionState = 'standing' | 'ended' | 'taken-back';

interface Named {
	readonly id: PersonId;
	readonly name: string;
}

/** SU7: one word of a head about it: none is ever changed. */
export interface Decided extends Pick<Terms, 'from' | 'to' | 'journal'> {
	readonly by: string;
	readonly at: Instant;
	readonly state: SubstitutionState;
	readonly substitute: Named;
}

/** As its last word has it. */
export interface Substitution extends Pick<Terms, 'from' | 'to' | 'journal'> {
	readonly id: string;
	/** How many words there are: a change names the one that it looked at. */
	readonly nth: number;
	readonly state: SubstitutionState;
	readonly absent: Named;
	readonly substitute: Named;
	/** Oldest first. */
	readonly decided: readonly Decided[];
}

/** Substitutions of a school, as its head reads them. */
export interface SubstitutionBook {
	/** The school's. */
	readonly today: Day;
	/** Who may stand in, by name. */
	readonly people: readonly (Named & {
		readonly roles: readonly string[];
		/** Référents of whose students they are référent, too. */
		readonly besides: readonly PersonId[];
	})[];
	/** Who may be replaced, by name. */
	readonly referents: readonly (Named & { readonly students: number })[];
	readonly substitutions: readonly Substitution[];
}

/** SU7: what a head asks about one: these terms, or its end; of the word that they looked at, 0 for none. */
export type SubstitutionAsked = { readonly id: string; readonly nth: number } & (
	{ readonly what: 'terms'; readonly terms: Terms } | { readonly what: 'end' }
);

/** SU1: who decides and reads these. */
export const SUBSTITUTION_ROLES: readonly Role[] = ['head'];

/** Days of one substitution: a school year, and as far ahead may its first day be. */
const MOST_DAYS = 366;

export type Run = 'running' | 'coming' | 'past';

export function runOf(
	{ state, from, to }: Pick<Substitution, 'state' | 'from' | 'to'>,
	today: Day
): Run {
	if (state !== 'standing' || to < today) return 'past';
	return from > today ? 'coming' : 'running';
}

/** What stands in the way of a decision: something that a form asks for, or something else that is decided already. */
export type TermsRefusal = TermsMistake | TermsConflict;
export type TermsMistake =
	'nobody' | 'same-person' | 'no-day' | 'past' | 'backwards' | 'too-long' | 'too-far' | 'begun';
export const TERMS_CONFLICTS = [
	'already-replaced',
	'already-referent',
	'substitute-away',
	'stands-in'
] as const;
export type TermsConflict = (typeof TERMS_CONFLICTS)[number];

/**
 * SU1: why this may not be decided; undefined: it may.
 * @param before what it changes; undefined: nothing, it is new
 */
export function refusalOf(
	terms: Terms,
	before: Substitution | undefined,
	book: SubstitutionBook
): TermsRefusal | undefined {
	return mistakeIn(terms, before, book) ?? conflictOf(terms, before, book);
}

function mistakeIn(
	{ absent, substitute, from, to }: Terms,
	before: Substitution | undefined,
	{ today, people, referents }: SubstitutionBook
): TermsMistake | undefined {
	const knowsAbsent = before ? before.absent.id === absent : has(referents, absent);
	if (!knowsAbsent || !has(people, substitute)) return 'nobody';
	if (absent === substitute) return 'same-person';
	if (from === '' || to === '') return 'no-day';
	const begun = before && runOf(before, today) === 'running';
	// Who held it until today is history: another person, or another first day, is another substitution.
	if (begun && (before.from !== from || before.substitute.id !== substitute)) return 'begun';
	if ((!begun && from < today) || to < today) return 'past';
	if (to < from) return 'backwards';
	if (daysBetween(from, to) >= MOST_DAYS) return 'too-long';
	return daysBetween(today, from) > MOST_DAYS ? 'too-far' : undefined;
}

function conflictOf(
	{ absent, substitute, from, to }: Terms,
	before: Substitution | undefined,
	{ today, people, substitutions }: SubstitutionBook
): TermsConflict | undefined {
	const others = substitutions.filter(
		(one) =>
			one.id !== before?.id && runOf(one, today) !== 'past' && one.from <= to && from <= one.to
	);
	if (others.some((one) => one.absent.id === absent)) return 'already-replaced';
	if (others.some((one) => one.absent.id === substitute)) return 'substitute-away';
	if (others.some((one) => one.substitute.id === absent)) return 'stands-in';
	const besides = people.find(({ id }) => id === substitute)?.besides ?? [];
	return before?.substitute.id !== substitute && besides.includes(absent)
		? 'already-referent'
		: undefined;
}

function has(those: readonly Named[], person: PersonId): boolean {
	return those.some(({ id }) => id === person);
}

export function termsOf({ absent, substitute, from, to, journal }: Substitution): Terms {
	return { absent: absent.id, substitute: substitute.id, from, to, journal };
}

export function sameTerms(one: Terms, other: Terms): boolean {
	return (
		one.absent === other.absent &&
		one.substitute === other.substitute &&
		one.from === other.from &&
		one.to === other.to &&
		one.journal === other.journal
	);
}

/** SU3: the last word about one that a head ends: nothing of it is held any more, not even on the day of that word. */
export function endOf(
	one: Substitution,
	today: Day
): Terms & { readonly state: SubstitutionState } {
	return runOf(one, today) === 'coming'
		? { ...termsOf(one), state: 'taken-back' }
		: { ...termsOf(one), to: addDays(today, -1), state: 'ended' };
}

/** SU5: the next midnight at which somebody gains or loses what they hold; undefined: there is none to come. */
export function nextMidnight(
	{ from, to }: Pick<Terms, 'from' | 'to'>,
	{ day, timeZone }: LocalDay
): Instant | undefined {
	const next = [from, addDays(to, 1)].find((one) => one > day);
	return next === undefined ? undefined : startOf({ day: next, timeZone });
}
