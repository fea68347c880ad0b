import { isType, type Fact } from './facts.ts';
import type { AlertId, FactId, PersonId } from './ids.ts';
import { retractedIds, standingChecks, verdictOf } from './presence.ts';
import { dayOf, type Day, type HalfDayKey, type Instant } from './time.ts';

export type AlertKind =
	'absence' | 'late' | 'accident' | 'repeated' | 'help' | 'signal' | 'refused';

/** From the least to the most advanced; `retracted` stands apart: nothing is left to do. */
export const STATES = [
	'raised',
	'taken',
	'to-reassure',
	'family-reached',
	'closed',
	'retracted'
] as const;
export type AlertState = (typeof STATES)[number];

export type Mark = 'two-versions' | 'same-device' | 'known';

export interface Step {
	readonly what: 'seen' | 'taken' | 'family' | 'closed' | 'passed' | 'reported';
	readonly who: PersonId;
	/** What the person's clock said, never later than its reception. */
	readonly at: Instant;
	readonly outcome?: string;
	readonly covers: readonly FactId[];
}

export interface Alert {
	readonly id: AlertId;
	readonly kind: AlertKind;
	readonly day: Day;
	readonly halfDays: readonly HalfDayKey[];
	/** The supporting facts that stand; when none does, those that once did. */
	readonly facts: readonly FactId[];
	readonly raisedAt: Instant;
	readonly marks: readonly Mark[];
	readonly state: AlertState;
	readonly steps: readonly Step[];
	/** Who has it: the first `taken` in the placement's order (AL5). */
	readonly owner?: PersonId;
}

/** Raised once, on the server, for ever (AL1). */
export interface Raised {
	readonly id: AlertId;
	readonly raisedAt: Instant;
}

/** A fact that gives an absence its ground, with the half-days of one day that it speaks of. */
interface Support {
	readonly fact: Fact;
	readonly halfDays: readonly HalfDayKey[];
	/** Neither replaced there nor retracted. */
	readonly stands: boolean;
}

const ABSENT_STATUSES = new Set(['absent', 'left-early', 'no-placement']);

/**
 * AL2: the facts that raise `absence/<day>`, by day: checks that say absent, left early or no placement,
 * and the student's own announcement. Those that no longer stand are kept: a family may have been told.
 */
function absenceSupports(facts: readonly Fact[]): Map<Day, Support[]> {
	const standing = new Map(standingChecks(facts).map((check) => [check.fact.id, check.halfDays]));
	const retracted = retractedIds(facts);
	const byDay = new Map<Day, Support[]>();
	for (const fact of facts) {
		const spoken = spokenHalfDays(fact);
		if (!spoken) continue;
		const stand = isType(fact, 'check')
			? (standing.get(fact.id) ?? [])
			: retracted.has(fact.id)
				? []
				: spoken;
		for (const day of new Set(spoken.map(dayOf))) {
			const onDay = (halfDay: HalfDayKey): boolean => dayOf(halfDay) === day;
			const still = stand.filter(onDay);
			const supports = byDay.get(day) ?? [];
			supports.push({
				fact,
				halfDays: still.length > 0 ? still : spoken.filter(onDay),
				stands: still.length > 0
			});
			byDay.set(day, supports);
		}
	}
	return byDay;
}

function spokenHalfDays(fact: Fact): readonly HalfDayKey[] | undefined {
	if (isType(fact, 'check') && ABSENT_STATUSES.has(fact.body.status)) return fact.body.halfDays;
	if (isType(fact, 'announce')) return fact.body.halfDays;
	return undefined;
}

/** The ids that these facts raise and that nobody raised before: what a commit must record (AL1). */
export function newlyRaised(facts: readonly Fact[], raised: readonly Raised[]): AlertId[] {
	const already = new Set(raised.map((alert) => alert.id));
	return [...absenceSupports(facts)]
		.filter(([, supports]) => supports.some((support) => support.stands))
		.map(([day]) => `absence/${day}`)
		.filter((id) => !already.has(id));
}

/** Every raised alert with its state of now, oldest first. */
export function alertsOf(facts: readonly Fact[], raised: readonly Raised[]): Alert[] {
	const absences = absenceSupports(facts);
	return raised.flatMap((alert) => {
		const day = alert.id.startsWith('absence/') ? alert.id.slice('absence/'.length) : undefined;
		const supports = day === undefined ? undefined : absences.get(day);
		return day === undefined || !supports ? [] : [absenceAlert(alert, day, supports, facts)];
	});
}

function absenceAlert(
	raised: Raised,
	day: Day,
	supports: readonly Support[],
	facts: readonly Fact[]
): Alert {
	const steps = stepsOf(raised.id, facts);
	const standing = supports.filter((support) => support.stands);
	const shown = standing.length > 0 ? standing : supports;
	const halfDays = [...new Set(shown.flatMap((support) => support.halfDays))].sort();
	const owner = steps.find((step) => step.what === 'taken')?.who;
	return {
		id: raised.id,
		kind: 'absence',
		day,
		halfDays,
		facts: shown.map((support) => support.fact.id),
		raisedAt: raised.raisedAt,
		marks: halfDays.some((halfDay) => verdictOf(halfDay, facts).twoVersions)
			? ['two-versions']
			: [],
		state: leastAdvanced(supports.map((support) => stateOf(support, steps))),
		steps,
		...(owner === undefined ? {} : { owner })
	};
}

function stepsOf(alert: AlertId, facts: readonly Fact[]): Step[] {
	const retracted = retractedIds(facts);
	return facts.flatMap((fact): Step[] => {
		const { body } = fact;
		if (retracted.has(fact.id) || !('alert' in body) || body.alert !== alert) return [];
		if (body.type === 'acknowledged') return [];
		return [
			{
				what: body.type,
				who: fact.author,
				at: Math.min(body.at, fact.receivedAt),
				covers: 'covers' in body ? body.covers : [],
				...('outcome' in body ? { outcome: body.outcome } : {})
			}
		];
	});
}

const TOLD = new Set(['reached', 'message-left', 'message-sent']);

/** AL3, AL4: how far one supporting fact is; `retracted` when it fell before anybody was told. */
function stateOf(support: Support, steps: readonly Step[]): AlertState {
	const covering = steps.filter((step) => step.covers.includes(support.fact.id));
	const family = covering.filter((step) => step.what === 'family');
	const closed = covering.some((step) => step.what === 'closed');
	if (!support.stands) {
		if (!family.some((step) => TOLD.has(step.outcome ?? ''))) return 'retracted';
		if (!family.some((step) => step.outcome === 'reassured')) return 'to-reassure';
		return closed ? 'closed' : 'family-reached';
	}
	if (closed) return 'closed';
	if (family.some((step) => step.outcome === 'reached')) return 'family-reached';
	return covering.some((step) => step.what === 'taken') ? 'taken' : 'raised';
}

/** AL3: an alert is as far as the least advanced of its facts; those that fell untold do not hold it back. */
function leastAdvanced(states: readonly AlertState[]): AlertState {
	return states.reduce((least, state) =>
		STATES.indexOf(state) < STATES.indexOf(least) ? state : least
	);
}
