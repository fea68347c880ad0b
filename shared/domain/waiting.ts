import type { Alert, Step } from './alert.ts';
import { isType, type Fact } from './facts.ts';
import { isTold } from './family.ts';
import type { AlertKind, Calendar } from './ground.ts';
import type { FactId } from './ids.ts';
import { knownSince } from './known.ts';
import type { Wait } from './ladder.ts';
import { instantOf, type Instant } from './time.ts';
import { firstThere } from './unheard.ts';

/** What an alert waits for, since when, and from which fact: another fact begins the ladder anew (LA4). */
export interface Waiting {
	readonly wait: Wait;
	readonly ground: string;
	readonly since: Instant;
}

/** An absence announced for another day is nobody's hurry before that morning (LA5). */
const MORNING = '08:00';

/** By which messages know the wait that they belong to: they are not needed once it is over. */
export function waitName({ wait, ground }: Waiting): string {
	return `${wait}/${ground}`;
}

/** Alerts that end with a family who knows. */
const FAMILY: readonly AlertKind[] = ['absence', 'accident', 'repeated'];

/** LA2: what the alert waits for; undefined: for nothing. */
export function waitingOf(
	alert: Alert,
	facts: readonly Fact[],
	calendar: Calendar
): Waiting | undefined {
	if (isKnown(alert, facts, calendar)) return undefined;
	const waiting = waitingNow(alert, facts);
	if (!waiting || alert.kind !== 'absence') return waiting;
	const morning = instantOf(alert.day, MORNING, calendar.timeZone);
	return { ...waiting, since: Math.max(waiting.since, morning) };
}

function waitingNow(alert: Alert, facts: readonly Fact[]): Waiting | undefined {
	switch (alert.state) {
		case 'closed':
		case 'retracted':
			return undefined;
		case 'raised':
			return from('untaken', alert, facts, (step) => step.what !== 'family' || isReached(step));
		case 'to-reassure':
			return { wait: 'unreassured', ...fallOf(alert, facts) };
		case 'taken':
			return FAMILY.includes(alert.kind)
				? from('unreached', alert, facts, isReached)
				: unclosed(alert, ({ what }) => what === 'taken');
		case 'family-reached':
			return unclosed(alert, isReached);
	}
}

function isReached({ what, outcome }: Step): boolean {
	return what === 'closed' || (what === 'family' && outcome === 'reached');
}

/** The first supporting fact that no such step covers. */
function from(
	wait: Wait,
	alert: Alert,
	facts: readonly Fact[],
	counts: (step: Step) => boolean
): Waiting {
	const covered = new Set(
		alert.steps
			.filter((step) => step.covers.length > 0 && counts(step))
			.flatMap(({ covers }) => covers)
	);
	const left = alert.facts.filter((id) => !covered.has(id));
	const first = facts.find(({ id }) => left.includes(id));
	const passage = alert.passages?.find(({ id }) => left.includes(id));
	if (passage) return { wait, ground: passage.id, since: passage.at };
	// What rests on no fact of the notebook, or on several together, waits since it was raised.
	if (first && alert.kind !== 'repeated') {
		return { wait, ground: first.id, since: first.receivedAt };
	}
	// AL16: one of several guardians was told, and the next one waits since then.
	const told = alert.untold.length > 0 ? alert.steps.filter(isTold).map(({ at }) => at) : [];
	return { wait, ground: alert.id, since: Math.max(alert.raisedAt, ...told) };
}

function unclosed(alert: Alert, counts: (step: Step) => boolean): Waiting {
	const last = alert.steps.filter(counts).map(({ at }) => at);
	return { wait: 'unclosed', ground: alert.id, since: Math.max(alert.raisedAt, ...last) };
}

/** AL4: the word that took the alert's ground away after the family had been told. */
function fallOf(alert: Alert, facts: readonly Fact[]): { ground: FactId; since: Instant } {
	const told = new Set(
		alert.steps.filter(({ what }) => what === 'family').flatMap(({ covers }) => covers)
	);
	const fall = facts.findLast(
		(fact) =>
			(isType(fact, 'retract') && told.has(fact.body.fact)) ||
			(isType(fact, 'check') && (fact.body.replaces?.some((id) => told.has(id)) ?? false))
	);
	const word = fall ?? found(told, facts);
	return word
		? { ground: word.id, since: word.receivedAt }
		: { ground: alert.id, since: alert.raisedAt };
}

/** AL24: the word that ended a search that the family had been told of. */
function found(told: ReadonlySet<FactId>, facts: readonly Fact[]): Fact | undefined {
	return facts
		.flatMap((fact) => (isType(fact, 'unheard') && told.has(fact.id) ? fact.body.halfDays : []))
		.flatMap((halfDay) => firstThere(halfDay, facts) ?? [])[0];
}

/** LA6: the school knows of the whole absence: there is nobody to look for. */
function isKnown(alert: Alert, facts: readonly Fact[], calendar: Calendar): boolean {
	if (alert.kind !== 'absence' || alert.state === 'to-reassure') return false;
	const known = knownSince(facts, calendar.halfDays);
	return alert.halfDays.length > 0 && alert.halfDays.every((halfDay) => known.has(halfDay));
}
