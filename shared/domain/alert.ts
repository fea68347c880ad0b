import { STATES, type AlertState } from './alert-state.ts';
import type { Fact } from './facts.ts';
import { isPartlyTold, isReassured, isTold, untoldOf } from './family.ts';
import type { AlertKind, Calendar, Ground, Passage, Support } from './ground.ts';
import { groundsOf } from './grounds.ts';
import type { AlertId, FactId, PersonId } from './ids.ts';
import { knownSince } from './known.ts';
import { retractedIds, verdictOf } from './presence.ts';
import { isDay, localTime, type Day, type HalfDayKey, type Instant } from './time.ts';

export type Mark = 'two-versions' | 'known' | 'unheard';

export interface Step {
	readonly what: 'seen' | 'taken' | 'family' | 'closed' | 'passed' | 'reported';
	readonly who: PersonId;
	/** What the person's clock said, never later than its reception. */
	readonly at: Instant;
	readonly outcome?: string;
	/** Of `family`: who was called, when it was one of several. */
	readonly guardian?: PersonId;
	/** Of `passed`: the role that sees the alert from now on. */
	readonly to?: string;
	readonly covers: readonly FactId[];
}

export interface Alert extends Pick<
	Ground,
	'id' | 'kind' | 'day' | 'level' | 'to' | 'excerpt' | 'passages'
> {
	/** Those that somebody spoke of; else those of which nobody did (AL23). */
	readonly halfDays: readonly HalfDayKey[];
	/** The supporting facts that stand; when none does, those that once did. */
	readonly facts: readonly FactId[];
	readonly raisedAt: Instant;
	readonly marks: readonly Mark[];
	readonly state: AlertState;
	readonly steps: readonly Step[];
	/** Who has it: the first `taken` in the placement's order (AL5). */
	readonly owner?: PersonId;
	/** Guardians who must still be told (AL16). */
	readonly untold: readonly PersonId[];
}

/** Raised once, on the server, for ever (AL1). */
export interface Raised {
	readonly id: AlertId;
	readonly raisedAt: Instant;
	/** Of a `signal`: what it was raised for, oldest first. */
	readonly passages?: readonly Passage[];
}

/** The ids that these facts raise and that nobody raised before: what a commit must record (AL1). */
export function newlyRaised(
	facts: readonly Fact[],
	raised: readonly Raised[],
	calendar: Calendar
): AlertId[] {
	const already = new Set(raised.map((alert) => alert.id));
	return groundsOf(facts, calendar)
		.filter(({ id, supports }) => !already.has(id) && supports.some(({ stands }) => stands))
		.map(({ id }) => id);
}

/** Every raised alert with its state of now, oldest first. */
export function alertsOf(
	facts: readonly Fact[],
	raised: readonly Raised[],
	calendar: Calendar
): Alert[] {
	if (raised.length === 0) return [];
	const grounds = new Map(groundsOf(facts, calendar).map((ground) => [ground.id, ground]));
	return raised.map((alert) =>
		alertFrom(grounds.get(alert.id) ?? lastGround(alert, calendar), alert.raisedAt, facts, calendar)
	);
}

const DAY_KINDS: readonly AlertKind[] = ['absence', 'late'];

/**
 * The ground of an alert that no fact of the notebook carries. AL11: `refused/<fact>` rests on a fact in quarantine;
 * any other has lost its facts, to an erasure, and stays as retracted (AL1).
 */
function lastGround({ id, raisedAt, passages }: Raised, { timeZone }: Calendar): Ground {
	const slash = id.indexOf('/');
	const [kind, about] = [id.slice(0, slash) as AlertKind, id.slice(slash + 1)];
	const day = DAY_KINDS.includes(kind) ? about : localTime(raisedAt, timeZone).day;
	if (passages) return passageGround(id, day, passages);
	const supports = kind === 'refused' ? [{ fact: about, halfDays: [], stands: true }] : [];
	return { id, kind, day, supports };
}

/** SG20: words of the journal stand until somebody has closed what they raised, whatever becomes of the page. */
function passageGround(id: AlertId, raisedOn: Day, passages: readonly Passage[]): Ground {
	const [, page = ''] = id.split('/');
	const excerpts = passages.flatMap(({ excerpt }) => excerpt ?? []);
	const [level = 'N4'] = passages.map((one) => one.level).sort();
	return {
		...{ id, kind: 'signal', day: isDay(page) ? page : raisedOn, level, passages },
		supports: passages.map((one) => ({ fact: one.id, halfDays: [], stands: true })),
		...(excerpts.length > 0 ? { excerpt: [...new Set(excerpts)].join('\n') } : {})
	};
}

function alertFrom(
	{ supports, ...ground }: Ground,
	raisedAt: Instant,
	facts: readonly Fact[],
	calendar: Calendar
): Alert {
	const steps = stepsOf(ground.id, facts);
	const standing = supports.filter((support) => support.stands);
	const shown = standing.length > 0 ? standing : supports;
	const missing = shown.filter((support) => !support.unheard);
	const spoken = missing.length > 0 ? missing : shown;
	const halfDays = [...new Set(spoken.flatMap((support) => support.halfDays))].sort();
	const owner = steps.find((step) => step.what === 'taken')?.who;
	return {
		...ground,
		halfDays,
		facts: shown.map((support) => support.fact),
		raisedAt,
		marks:
			ground.kind === 'absence'
				? marksOf(halfDays, shown.length > 0 && missing.length === 0, facts, calendar)
				: [],
		state: leastAdvanced(
			supports.map((support) => stateOf(support, ground.kind, steps, calendar.mustTell ?? []))
		),
		steps,
		untold: untoldOf(covering(shown, steps), calendar.mustTell ?? []),
		...(owner === undefined ? {} : { owner })
	};
}

/** AL6, AL23: what a CPE must know before calling. */
function marksOf(
	halfDays: readonly HalfDayKey[],
	unheard: boolean,
	facts: readonly Fact[],
	calendar: Calendar
): Mark[] {
	const known = knownSince(facts, calendar.halfDays);
	const marks: Mark[] = [];
	if (halfDays.some((halfDay) => verdictOf(halfDay, facts).twoVersions)) marks.push('two-versions');
	if (halfDays.some((halfDay) => known.has(halfDay))) marks.push('known');
	if (unheard) marks.push('unheard');
	return marks;
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
				...('outcome' in body ? { outcome: body.outcome } : {}),
				...('guardian' in body && body.guardian !== undefined ? { guardian: body.guardian } : {}),
				...(body.type === 'passed' ? { to: body.to } : {})
			}
		];
	});
}

/** Steps about every one of these facts. */
function covering(supports: readonly Support[], steps: readonly Step[]): Step[] {
	return steps.filter(({ covers }) => supports.every(({ fact }) => covers.includes(fact)));
}

/** AL3, AL4, AL16: how far one supporting fact is; `retracted` when it fell before anybody was told. */
function stateOf(
	support: Support,
	kind: AlertKind,
	steps: readonly Step[],
	mustTell: readonly PersonId[]
): AlertState {
	const about = covering([support], steps);
	const family = about.filter((step) => step.what === 'family');
	const partly = isPartlyTold(family, mustTell);
	const closed = about.some((step) => step.what === 'closed');
	if (!support.stands) {
		// What a family was told in a talk about repeated absences was no child missing.
		if (!family.some(isTold) || kind === 'repeated') return 'retracted';
		if (!isReassured(family)) return 'to-reassure';
		return closed ? 'closed' : 'family-reached';
	}
	if (closed && !partly) return 'closed';
	if (!partly && family.some((step) => step.outcome === 'reached')) return 'family-reached';
	return about.some((step) => step.what === 'taken') ? 'taken' : 'raised';
}

/** AL3: an alert is as far as the least advanced of its facts; those that fell untold do not hold it back. */
function leastAdvanced(states: readonly AlertState[]): AlertState {
	return states.reduce<AlertState>(
		(least, state) => (STATES.indexOf(state) < STATES.indexOf(least) ? state : least),
		'retracted'
	);
}
