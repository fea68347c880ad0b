import { isType, type Fact } from './facts.ts';
import type { Ground } from './ground.ts';
import type { FactId } from './ids.ts';
import type { StandingCheck } from './presence.ts';
import { dayOf, type HalfDayKey } from './time.ts';

/** Absences that oblige a talk with the family, justified or not (Code de l'éducation R131-6). */
const EPISODES_TO_TALK = 2;
/** Half-days in a month without legitimate reason that go to the head (L131-8, R131-7). */
const HALF_DAYS_TO_HEAD = 4;

/** Facts, and what is read from them: each once for all the grounds that they give. */
export interface Reading {
	readonly facts: readonly Fact[];
	readonly standing: readonly StandingCheck[];
	readonly retracted: ReadonlySet<FactId>;
	readonly known: ReadonlyMap<HalfDayKey, number>;
}

interface Missed {
	readonly key: HalfDayKey;
	readonly facts: readonly FactId[];
	readonly legitimate: boolean;
}

/**
 * AL10: `repeated/<month>` stands from the second episode or the fourth half-day without legitimate reason.
 * An episode is a run of missed half-days with no expected one between them.
 */
export function repeatedGrounds(reading: Reading, calendar: readonly HalfDayKey[]): Ground[] {
	const missed = missedHalfDays(reading);
	const order = [...new Set([...calendar, ...missed.keys()])].sort();
	const starts = order.filter(
		(key, place) => missed.has(key) && !missed.has(order[place - 1] ?? '')
	);
	const months = new Set([...missed.keys()].map(monthOf));
	return [...months].map((month): Ground => {
		const inMonth = [...missed.values()].filter(({ key }) => monthOf(key) === month);
		const episodes = starts.filter((key) => monthOf(key) === month).length;
		const unexplained = inMonth.filter(({ legitimate }) => !legitimate).length;
		const level = unexplained >= HALF_DAYS_TO_HEAD ? 'head' : 'talk';
		const stands = level === 'head' || episodes >= EPISODES_TO_TALK;
		const halfDaysByFact = new Map<FactId, HalfDayKey[]>();
		for (const { key, facts: ids } of inMonth) {
			for (const id of ids) halfDaysByFact.set(id, [...(halfDaysByFact.get(id) ?? []), key]);
		}
		const supports = [...halfDaysByFact].map(([fact, halfDays]) => ({ fact, halfDays, stands }));
		const last =
			inMonth
				.map(({ key }) => key)
				.sort()
				.at(-1) ?? month;
		return { id: `repeated/${month}`, kind: 'repeated', day: dayOf(last), supports, level };
	});
}

function monthOf(key: HalfDayKey): string {
	return key.slice(0, 7);
}

function missedHalfDays({
	facts,
	standing,
	retracted,
	known
}: Reading): ReadonlyMap<HalfDayKey, Missed> {
	const missed = new Map<HalfDayKey, Missed>();
	const add = (key: HalfDayKey, fact: FactId, legitimate: boolean): void => {
		const before = missed.get(key);
		missed.set(key, {
			key,
			facts: [...(before?.facts ?? []), fact],
			legitimate: legitimate || known.has(key) || (before?.legitimate ?? false)
		});
	};
	for (const { fact, halfDays } of standing) {
		if (fact.body.status !== 'absent') continue;
		for (const key of halfDays) add(key, fact.id, fact.body.reason === 'illness');
	}
	for (const fact of facts) {
		if (!isType(fact, 'announce') || retracted.has(fact.id)) continue;
		for (const key of fact.body.halfDays) add(key, fact.id, fact.body.reason === 'illness');
	}
	return missed;
}
