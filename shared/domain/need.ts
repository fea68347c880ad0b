import type { Card, CardAlert } from './card.ts';
import { isType, type Fact } from './facts.ts';
import type { PersonId, PlacementId } from './ids.ts';
import { lastDayOf } from './placement.ts';
import { retractedIds, verdictOf, type Verdict } from './presence.ts';
import { readsJournal } from './replacements.ts';
import { hasVoice, isOpen, isWithoutNews } from './silence.ts';
import { daysWritten, type SettledText } from './timeline.ts';
import { expectedOn, overAt } from './today.ts';
import { watchedOf } from './watched.ts';
import {
	addDays,
	dayOf,
	isDay,
	localTime,
	type Day,
	type HalfDayKey,
	type Instant
} from './time.ts';

/** TI1: one reason to call, which can be said in words. */
export type Need =
	| { readonly why: 'help' | 'alert'; readonly alert: CardAlert }
	/** The workplace asked for a call. */
	| { readonly why: 'asked'; readonly by: PersonId; readonly at: Instant }
	/** GW2: the student would like one. */
	| { readonly why: 'wished'; readonly at: Instant }
	/** Nobody spoke of the last half-days, in order. */
	| { readonly why: 'silent'; readonly halfDays: readonly HalfDayKey[] }
	/** `since` absent: this phone was never heard. */
	| { readonly why: 'quiet'; readonly since?: Instant; readonly days: readonly Day[] };

/** A student of a référent, as a row: what is known, and how old it is. */
export interface StudentRow {
	readonly placement: PlacementId;
	readonly student: Card['student'];
	/** Of today, else of the last agreement that began. */
	readonly host: string;
	readonly today: readonly Verdict[];
	/** The journal of this placement is this reader's to read; else nothing is known of what was written. */
	readonly reads: boolean;
	readonly written: number;
	/** Days that could have been written: those before today, and today once it is. */
	readonly past: number;
	readonly lastContact?: Instant;
	readonly openAlerts: readonly CardAlert[];
	/** « À suivre » (SI4). */
	readonly watched: boolean;
	/** The most pressing first; empty: nobody needs to call. */
	readonly needs: readonly Need[];
}

export interface Followed {
	readonly card: Card;
	readonly facts: readonly Fact[];
	readonly texts: readonly SettledText[];
	readonly contacts: Readonly<Record<PersonId, Instant>>;
}

/** The reader and their present. */
export interface Reading {
	readonly me: PersonId;
	readonly now: Instant;
	readonly timeZone: string;
}

export function studentRow(followed: Followed, reading: Reading): StudentRow {
	const { card, facts, texts, contacts } = followed;
	const { day } = localTime(reading.now, reading.timeZone);
	const expected = expectedOn(card, day);
	const agreement =
		expected.agreement ?? card.agreements.findLast((one) => one.from <= day) ?? card.agreements[0];
	const lastContact = contacts[card.student.id];
	return {
		placement: card.id,
		student: card.student,
		host: agreement?.host.name ?? '',
		today: expected.halfDays.map((halfDay) => verdictOf(halfDay.key, facts)),
		reads: readsJournal(card, reading.me, day),
		...daysWritten(card, texts, day),
		openAlerts: card.alerts.filter(isOpen),
		watched: watchedOf(facts) !== undefined,
		needs: needsOf(followed, reading),
		...(lastContact === undefined ? {} : { lastContact })
	};
}

/** Silence asks for a call during the placement and this many days after. */
const ASKED_AFTER_END = 7;
const SILENT_HALF_DAYS = 2;
const QUIET_AFTER = 24 * 3600_000;

/** TI1: why this student needs a call today, the most pressing first. Never a score, and nothing of a mood. */
export function needsOf(followed: Followed, reading: Reading): Need[] {
	const { card, facts } = followed;
	const open = card.alerts.filter(isOpen);
	const { day } = localTime(reading.now, reading.timeZone);
	const asking = asksOfSilence(card, day);
	return [
		...open.filter(({ kind }) => kind === 'help').map((alert): Need => ({ why: 'help', alert })),
		...open.filter(isCalledFor).map((alert): Need => ({ why: 'alert', alert })),
		...callsWished(facts),
		...callsAsked(facts),
		...(asking ? silence(followed, reading) : []),
		...(asking && readsJournal(card, reading.me, day) ? quietPhone(followed, reading) : [])
	];
}

/** Silence is nothing to ask about any more some days after the end. */
export function asksOfSilence(card: Card, day: Day): boolean {
	const last = lastDayOf(card);
	return last !== undefined && day <= addDays(last, ASKED_AFTER_END);
}

/** A request for help has its own reason; what is only to be read (N4) calls nobody. */
function isCalledFor({ kind, level }: CardAlert): boolean {
	return kind !== 'help' && level !== 'N4';
}

/** A tutor's wish for a call, until somebody noted a contact with the workplace after it. */
function callsAsked(facts: readonly Fact[]): Need[] {
	const gone = retractedIds(facts);
	return facts.flatMap((fact, place): Need[] => {
		if (!isType(fact, 'appraisal') || gone.has(fact.id)) return [];
		if (fact.body.grid['premiere-semaine'] !== 'appel') return [];
		const answered = facts
			.slice(place + 1)
			.some(
				(later) => isType(later, 'contact') && !gone.has(later.id) && isOfHost(later.body.with)
			);
		return answered ? [] : [{ why: 'asked', by: fact.author, at: fact.body.at }];
	});
}

/** GW2: a student's wish for a call, until somebody noted a talk with them, or a visit, after it. */
function callsWished(facts: readonly Fact[]): Need[] {
	const gone = retractedIds(facts);
	return facts.flatMap((fact, place): Need[] => {
		if (!isType(fact, 'week') || fact.body.answer !== 'appel' || gone.has(fact.id)) return [];
		const answered = facts
			.slice(place + 1)
			.some((later) => isType(later, 'contact') && !gone.has(later.id) && isOfStudent(later.body));
		return answered ? [] : [{ why: 'wished', at: fact.body.at }];
	});
}

function isOfStudent(contact: { readonly with: string; readonly channel: string }): boolean {
	return contact.with === 'student' || contact.channel === 'visit';
}

function isOfHost(person: string): boolean {
	return person !== 'student' && person !== 'guardian';
}

/** The last two half-days that are over: no voice, no page, no alert, no absence that the school knows of; nor since. */
function silence({ card, facts, texts }: Followed, { now, timeZone }: Reading): Need[] {
	const last = overAt(card.halfDays, now, timeZone)
		.map(({ key }) => key)
		.slice(-SILENT_HALF_DAYS);
	const [first] = last;
	if (first === undefined || last.length < SILENT_HALF_DAYS) return [];
	const heardSince =
		texts.some(({ page }) => isDay(page) && page >= dayOf(first)) ||
		card.halfDays.some(({ key }) => key >= first && hasVoice(key, facts));
	const silent = !heardSince && last.every((key) => isWithoutNews(card, facts, key));
	return silent ? [{ why: 'silent', halfDays: last }] : [];
}

/** Not heard for more than a day, and days gone by since without a page: it may be broken, or lost. */
function quietPhone({ card, texts, contacts }: Followed, { now, timeZone }: Reading): Need[] {
	const since = contacts[card.student.id];
	if (since !== undefined && now - since <= QUIET_AFTER) return [];
	const { day } = localTime(now, timeZone);
	const heard = since === undefined ? undefined : localTime(since, timeZone);
	const days = card.halfDays
		.filter(({ key, to, known }) => {
			if (known || dayOf(key) >= day) return false;
			return !heard || dayOf(key) > heard.day || (dayOf(key) === heard.day && to > heard.clock);
		})
		.map(({ key }) => dayOf(key));
	const unwritten = [...new Set(days)].filter((one) => !texts.some((text) => text.page === one));
	if (unwritten.length === 0) return [];
	return [{ why: 'quiet', days: unwritten, ...(since === undefined ? {} : { since }) }];
}

const PRESSING: readonly Need['why'][] = ['help', 'alert', 'wished', 'asked', 'silent', 'quiet'];

/** TI1: who needs a call first, by the most pressing reason; then by name. */
export function byNeed(a: StudentRow, b: StudentRow): number {
	return rankOf(a) - rankOf(b) || a.student.name.localeCompare(b.student.name, 'fr');
}

function rankOf({ needs: [first] }: StudentRow): number {
	return first ? PRESSING.indexOf(first.why) : PRESSING.length;
}
