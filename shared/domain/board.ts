import type { Card, CardAlert } from './card.ts';
import { isType, type Fact, type FactOf } from './facts.ts';
import type { AlertKind } from './ground.ts';
import type { PersonId } from './ids.ts';
import { retractedIds, standingChecks } from './presence.ts';
import { isWithoutNews } from './silence.ts';
import { localTime, type HalfDayKey, type Instant } from './time.ts';
import { begunAt } from './today.ts';

/** What a person on duty may do about an alert; the first one offered is the one to do now. */
export type Action = 'take' | 'reached' | 'no-answer' | 'reassure' | 'close';

export type BoardGroup = 'to-take' | 'under-way' | 'finished';

const GROUPS: Readonly<Record<CardAlert['state'], BoardGroup>> = {
	raised: 'to-take',
	'to-reassure': 'to-take',
	taken: 'under-way',
	'family-reached': 'under-way',
	closed: 'finished',
	retracted: 'finished'
};

export function groupOf({ state }: Pick<CardAlert, 'state'>): BoardGroup {
	return GROUPS[state];
}

const RANKS: readonly BoardGroup[] = ['to-take', 'under-way', 'finished'];
/** Somebody may be in danger: before any absence. */
const GRAVE: readonly AlertKind[] = ['accident', 'help', 'signal'];

/** AL12: what waits for somebody first, the grave before the rest, lateness last, else the oldest. */
export function byUrgency(a: CardAlert, b: CardAlert): number {
	return (
		RANKS.indexOf(groupOf(a)) - RANKS.indexOf(groupOf(b)) ||
		weight(a.kind) - weight(b.kind) ||
		a.raisedAt - b.raisedAt
	);
}

function weight(kind: AlertKind): number {
	if (GRAVE.includes(kind)) return 0;
	return kind === 'late' ? 2 : 1;
}

/** Alerts about which a family is called. Who asks for help may fear their own. */
export const FAMILY: readonly AlertKind[] = ['absence', 'late', 'accident', 'repeated'];

/** AL12: what may be done about an alert, the main thing first; nothing once it is finished. */
export function actionsOf(alert: Pick<CardAlert, 'state' | 'kind' | 'owner'>): Action[] {
	const family: Action[] = FAMILY.includes(alert.kind) ? ['reached', 'no-answer'] : [];
	const take: Action[] = alert.owner === undefined ? ['take'] : [];
	switch (alert.state) {
		case 'raised':
			return ['take', ...family, 'close'];
		case 'to-reassure':
			// Only a family told again ends it (AL4).
			return ['reassure', ...take, 'no-answer'];
		case 'taken':
			return [...family, 'close'];
		case 'family-reached':
			return ['close', ...take, ...family];
		case 'closed':
		case 'retracted':
			return [];
	}
}

/** When something last happened to it; that it was carried over to the register (AL18) is no news of it. */
export function lastChangeOf({ raisedAt, steps }: CardAlert): Instant {
	return Math.max(raisedAt, ...steps.flatMap(({ what, at }) => (what === 'reported' ? [] : at)));
}

/** A tap on the wrong line is seen soon; later a step is history. */
export const UNDO_WITHIN = 10 * 60_000;

export type StepFact = FactOf<'taken'> | FactOf<'family'> | FactOf<'closed'>;

/**
 * AL13: the last step of one's own on an alert, while it may be taken back: ten minutes by the clock of the device
 * that made it.
 */
export function undoableStep(
	alert: Pick<CardAlert, 'id'>,
	facts: readonly Fact[],
	me: PersonId,
	now: Instant
): StepFact | undefined {
	const retracted = retractedIds(facts);
	const last = facts
		.filter((fact): fact is StepFact => isStep(fact) && fact.author === me)
		.filter((fact) => fact.body.alert === alert.id && !retracted.has(fact.id))
		.reduce<StepFact | undefined>(
			(latest, fact) => (latest && latest.body.at > fact.body.at ? latest : fact),
			undefined
		);
	return last && now - last.body.at <= UNDO_WITHIN ? last : undefined;
}

/** SI2: an alert may be opened for them: they are without news in the half-day under way, and it has begun. */
export function maySearch(
	card: Pick<Card, 'halfDays' | 'alerts'>,
	facts: readonly Fact[],
	halfDay: HalfDayKey,
	now: Instant,
	timeZone: string
): boolean {
	const begun = begunAt(card.halfDays, now, timeZone).some(({ key }) => key === halfDay);
	return begun && isWithoutNews(card, facts, halfDay);
}

/** SI2: a search of one's own that an alert rests on, while it may be taken back (AL14). */
export function undoableSearch(
	alert: Pick<CardAlert, 'facts'>,
	facts: readonly Fact[],
	me: PersonId,
	now: Instant
): FactOf<'unheard'> | undefined {
	const retracted = retractedIds(facts);
	return facts.findLast(
		(fact): fact is FactOf<'unheard'> =>
			isType(fact, 'unheard') &&
			fact.author === me &&
			alert.facts.includes(fact.id) &&
			!retracted.has(fact.id) &&
			now - fact.body.at <= UNDO_WITHIN
	);
}

function isStep(fact: Fact): fact is StepFact {
	return isType(fact, 'taken') || isType(fact, 'family') || isType(fact, 'closed');
}

/** Who said that a child told absent is there, and at what time of the school's clock. */
export interface Arrival {
	readonly by: 'student' | 'tutor';
	readonly clock: string;
}

/** The last voice that says a student is there on that alert's day; undefined: nobody said when. */
export function arrivalOf(
	{ day }: Pick<CardAlert, 'day'>,
	facts: readonly Fact[],
	timeZone: string
): Arrival | undefined {
	const retracted = retractedIds(facts);
	const arrived = facts.findLast(
		(fact): fact is FactOf<'arrived'> =>
			isType(fact, 'arrived') && fact.body.halfDay.startsWith(day) && !retracted.has(fact.id)
	);
	if (arrived) {
		const { time, at } = arrived.body;
		return { by: 'student', clock: time ?? localTime(at, timeZone).clock };
	}
	const check = standingChecks(facts).findLast(
		({ fact: { body }, halfDays }) =>
			(body.status === 'present' || body.status === 'late') &&
			halfDays.some((key) => key.startsWith(day))
	);
	return check && { by: 'tutor', clock: localTime(check.fact.body.at, timeZone).clock };
}
