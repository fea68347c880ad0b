import { isType, type Fact, type FactOf } from './facts.ts';
import { isTold } from './family.ts';
import type { Calendar, Ground, Support } from './ground.ts';
import { knownSince } from './known.ts';
import { retractedIds, standingChecks } from './presence.ts';
import { dayOf, localTime, type HalfDayKey } from './time.ts';

/*
 * Nobody has said where a student is, and somebody looks for them: what gives that its ground, and what ends it. The
 * same whatever the order in which the facts came.
 */

/** Something said, and the half-days for which it stands. */
interface Word {
	readonly fact: Fact;
	readonly halfDays: readonly HalfDayKey[];
}

const THERE = new Set(['present', 'late']);

/**
 * AL23, AL24: these grounds of absence with what staff opened for half-days of which nobody spoke. A half-day that
 * another ground of its day answers is that one's, so that it rests on both only where they speak of different ones.
 * @param absences those that rest on what somebody said
 */
export function withUnheard(
	absences: readonly Ground[],
	facts: readonly Fact[],
	calendar: Calendar
): Ground[] {
	const opened = facts.filter((fact) => isType(fact, 'unheard'));
	if (opened.length === 0) return [...absences];
	const grounds = new Map(absences.map((ground) => [ground.id, ground]));
	const endings = endingsOf(absences, facts, calendar);
	const retracted = retractedIds(facts);
	for (const fact of opened) {
		for (const day of new Set(fact.body.halfDays.map(dayOf))) {
			const looked = fact.body.halfDays
				.filter((key) => dayOf(key) === day && hadBegun(key, fact, calendar))
				.filter((key) => endings(key, fact) !== 'taken-over');
			if (looked.length === 0) continue;
			const still = retracted.has(fact.id) ? [] : looked.filter((key) => !endings(key, fact));
			const support: Support = {
				fact: fact.id,
				halfDays: still.length > 0 ? still : looked,
				stands: still.length > 0,
				unheard: true
			};
			const id = `absence/${day}`;
			const before = grounds.get(id) ?? { id, kind: 'absence', day, supports: [] };
			grounds.set(id, { ...before, supports: [...before.supports, support] });
		}
	}
	return [...grounds.values()];
}

/** AL24: somebody has spoken of where the student is in this half-day, or the school knows that they are absent. */
export function isHeardOf(
	halfDay: HalfDayKey,
	facts: readonly Fact[],
	calendar: Pick<Calendar, 'halfDays'>
): boolean {
	return (
		knownSince(facts, calendar.halfDays).has(halfDay) ||
		standingWords(facts).some((word) => answers(word, halfDay))
	);
}

/** AL24: the first word that stands and says that the student is there, who was looked for in this half-day. */
export function firstThere(halfDay: HalfDayKey, facts: readonly Fact[]): Fact | undefined {
	return standingWords(facts).find((word) => isThere(word) && answers(word, halfDay))?.fact;
}

/** What stands and ended these searches, or will not let them begin again. */
export function answersTo(searches: readonly FactOf<'unheard'>[], facts: readonly Fact[]): Fact[] {
	const asked = searches.flatMap(({ body }) => body.halfDays);
	const retracted = retractedIds(facts);
	const known = facts.filter(
		(fact) =>
			isType(fact, 'known') &&
			!retracted.has(fact.id) &&
			fact.body.halfDays.some((key) => asked.includes(key))
	);
	const words = standingWords(facts).filter((word) => asked.some((key) => answers(word, key)));
	return [...known, ...words.map(({ fact }) => fact)];
}

type Ending = 'taken-over' | 'there' | 'known';

/** What ends the search for a half-day that a fact opened; undefined: nothing does. */
function endingsOf(
	absences: readonly Ground[],
	facts: readonly Fact[],
	calendar: Calendar
): (halfDay: HalfDayKey, opened: Fact) => Ending | undefined {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const known = knownSince(facts, calendar.halfDays);
	const words = standingWords(facts);
	const missing = absences
		.flatMap(({ supports }) => supports)
		.filter(({ stands }) => stands)
		.flatMap(({ fact, halfDays }): Word[] => {
			const said = byId.get(fact);
			return said ? [{ fact: said, halfDays }] : [];
		});
	return (halfDay, opened) => {
		if (missing.some((word) => answers(word, halfDay))) return 'taken-over';
		const heard = words.filter((word) => answers(word, halfDay));
		if (heard.some(isThere)) return 'there';
		if (heard.length === 0 && !known.has(halfDay)) return undefined;
		// A family that was told is not left with that: a person closes it (PR5).
		return wasFamilyTold(opened, facts) ? undefined : 'known';
	};
}

/** What tutors, the student and staff for them have said of where the student is, and nobody replaced or withdrew. */
function standingWords(facts: readonly Fact[]): Word[] {
	const retracted = retractedIds(facts);
	const checks = new Map(standingChecks(facts).map((check) => [check.fact.id, check.halfDays]));
	return facts.flatMap((fact): Word[] => {
		if (retracted.has(fact.id)) return [];
		if (isType(fact, 'check')) {
			const halfDays = checks.get(fact.id);
			return halfDays ? [{ fact, halfDays }] : [];
		}
		if (isType(fact, 'announce')) return [{ fact, halfDays: fact.body.halfDays }];
		if (isType(fact, 'arrived') || isType(fact, 'accident')) {
			return [{ fact, halfDays: [fact.body.halfDay] }];
		}
		return [];
	});
}

/**
 * A morning's voice covers the afternoon (PR6); whoever is spoken of in the afternoon is not looked for in the morning
 * any more. That somebody announces an afternoon away says nothing of their morning.
 */
function answers({ fact, halfDays }: Word, asked: HalfDayKey): boolean {
	return halfDays.some(
		(key) => dayOf(key) === dayOf(asked) && (key <= asked || !isType(fact, 'announce'))
	);
}

function isThere({ fact }: Word): boolean {
	if (isType(fact, 'check')) return THERE.has(fact.body.status);
	return isType(fact, 'arrived') || isType(fact, 'accident');
}

/** An expected half-day that had begun when this was received: nobody is looked for beforehand. */
function hadBegun(
	halfDay: HalfDayKey,
	{ receivedAt }: FactOf<'unheard'>,
	{ begins, timeZone }: Calendar
): boolean {
	const from = begins[halfDay];
	const { day, clock } = localTime(receivedAt, timeZone);
	return from !== undefined && `${dayOf(halfDay)} ${from}` <= `${day} ${clock}`;
}

function wasFamilyTold(opened: Fact, facts: readonly Fact[]): boolean {
	const retracted = retractedIds(facts);
	return facts.some(
		({ id, body }) =>
			body.type === 'family' &&
			!retracted.has(id) &&
			body.covers.includes(opened.id) &&
			isTold({ what: body.type, outcome: body.outcome })
	);
}
