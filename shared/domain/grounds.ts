import { isType, type Fact } from './facts.ts';
import type { Calendar, Ground, Support } from './ground.ts';
import { knownSince } from './known.ts';
import { retractedIds, standingChecks } from './presence.ts';
import { repeatedGrounds, type Reading } from './repeated.ts';
import { dayOf, localTime, type Day } from './time.ts';
import { withUnheard } from './unheard.ts';

/** AL2, AL7 to AL10, AL23: every alert that these facts give a ground, one per id. */
export function groundsOf(facts: readonly Fact[], calendar: Calendar): Ground[] {
	const reading = {
		facts,
		standing: standingChecks(facts),
		retracted: retractedIds(facts),
		known: knownSince(facts, calendar.halfDays)
	};
	return [
		...withUnheard(checkGrounds('absence', isAbsence, reading), facts, calendar),
		...checkGrounds('late', isLateness, reading),
		...factGrounds(reading, calendar),
		...repeatedGrounds(reading, calendar.halfDays)
	];
}

const ABSENT_STATUSES = new Set(['absent', 'left-early', 'no-placement']);

/** AL2: what says that somebody is missing. */
export function isAbsence(fact: Fact): boolean {
	return (
		isType(fact, 'announce') || (isType(fact, 'check') && ABSENT_STATUSES.has(fact.body.status))
	);
}

/** AL7: what says that somebody is late. */
export function isLateness(fact: Fact): boolean {
	return isType(fact, 'check') && fact.body.status === 'late';
}

/** One alert a day, from checks that stand on half-days nobody knew of before (AL2, AL7, PR5). */
function checkGrounds(
	kind: 'absence' | 'late',
	raises: (fact: Fact) => boolean,
	{ facts, standing: checks, retracted, known }: Reading
): Ground[] {
	const standing = new Map(checks.map((check) => [check.fact.id, check.halfDays]));
	const byDay = new Map<Day, Support[]>();
	facts.forEach((fact, place) => {
		if (!raises(fact) || !('halfDays' in fact.body)) return;
		const spoken = fact.body.halfDays.filter((key) => !((known.get(key) ?? Infinity) < place));
		const stand = isType(fact, 'check') ? (standing.get(fact.id) ?? []) : spoken;
		for (const day of new Set(spoken.map(dayOf))) {
			const onDay = spoken.filter((key) => dayOf(key) === day);
			const still = retracted.has(fact.id) ? [] : onDay.filter((key) => stand.includes(key));
			const support = {
				fact: fact.id,
				halfDays: still.length > 0 ? still : onDay,
				stands: still.length > 0
			};
			byDay.set(day, [...(byDay.get(day) ?? []), support]);
		}
	});
	return [...byDay].map(([day, supports]) => ({ id: `${kind}/${day}`, kind, day, supports }));
}

/** One alert a fact: accidents (AL8) and requests for help (AL9). */
function factGrounds({ facts, retracted }: Reading, calendar: Calendar): Ground[] {
	return facts.flatMap((fact): Ground[] => {
		const support = { fact: fact.id, stands: !retracted.has(fact.id) };
		if (isType(fact, 'accident')) {
			const { halfDay } = fact.body;
			const supports = [{ ...support, halfDays: [halfDay] }];
			return [{ id: `accident/${fact.id}`, kind: 'accident', day: dayOf(halfDay), supports }];
		}
		if (isType(fact, 'help')) {
			const { to, message } = fact.body;
			return [
				{
					id: `help/${fact.id}`,
					kind: 'help',
					day: localTime(fact.receivedAt, calendar.timeZone).day,
					supports: [{ ...support, halfDays: [] }],
					to,
					...(message ? { excerpt: message } : {})
				}
			];
		}
		return [];
	});
}
