import type { Card, CardAlert } from './card.ts';
import { isType, type Fact, type FactOf } from './facts.ts';
import type { AlertKind } from './ground.ts';
import type { PersonId } from './ids.ts';
import { retractedIds } from './presence.ts';
import { isWithoutNews } from './silence.ts';
import type { HalfDayKey, Instant } from './time.ts';
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

/** SG21: a task to talk about with the tutor is the référent's, until the ladder has told the head that nobody has taken it. */
export function isOnBoard({ kind, level, told = [] }: CardAlert): boolean {
	return kind !== 'signal' || level !== 'N3' || told.some(({ step }) => step === 'head');
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

export type StepFact = FactOf<'unheard'> | FactOf<'taken'> | FactOf<'family'> | FactOf<'closed'>;

/**
 * AL14: the last step of one's own on an alert, that one opened it included (SI2), while it may be taken back: ten minutes
 * by the clock of the device that made it.
 */
export function undoableStep(
	alert: Pick<CardAlert, 'id' | 'facts'>,
	facts: readonly Fact[],
	me: PersonId,
	now: Instant
): StepFact | undefined {
	const retracted = retractedIds(facts);
	const last = facts
		.filter((fact): fact is StepFact => isStep(fact, alert) && fact.author === me)
		.filter(({ id }) => !retracted.has(id))
		.reduce<StepFact | undefined>(
			(latest, fact) => (latest && latest.body.at > fact.body.at ? latest : fact),
			undefined
		);
	return last && now - last.body.at <= UNDO_WITHIN ? last : undefined;
}

function isStep(fact: Fact, { id, facts }: Pick<CardAlert, 'id' | 'facts'>): fact is StepFact {
	if (isType(fact, 'unheard')) return facts.includes(fact.id);
	const isOne = isType(fact, 'taken') || isType(fact, 'family') || isType(fact, 'closed');
	return isOne && fact.body.alert === id;
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
