import { UNDO_WITHIN } from './board.ts';
import type { Card, CardAlert } from './card.ts';
import { isType, type Fact, type FactOf } from './facts.ts';
import { isAbsence, isLateness } from './grounds.ts';
import type { PersonId } from './ids.ts';
import { retractedIds, standingChecks } from './presence.ts';
import { dayOf, type Day, type Instant } from './time.ts';

/*
 * The legal register of absences stays the school's own software; Carnet lists what somebody still has to copy there.
 */

/** `to-correct`: it was carried over, and has turned out to be none since. */
export type RegisterNeed = 'to-report' | 'to-correct';

interface Held {
	readonly card: Pick<Card, 'student'>;
	readonly facts: readonly Fact[];
}

/** One line for the register, with what it asks for. */
export interface RegisterEntry<Item> {
	readonly item: Item;
	readonly need: RegisterNeed;
}

/**
 * AL18: of these alerts, those that the register does not say yet, or says wrongly by now; the oldest day first, then by
 * class and name.
 */
export function toReport<
	Item extends {
		readonly alert: CardAlert;
		readonly placement: Held;
	}
>(items: readonly Item[], today: Day): RegisterEntry<Item>[] {
	return items
		.flatMap((item): RegisterEntry<Item>[] => {
			const need = registerNeed(item.alert, item.placement.facts, today);
			return need ? [{ item, need }] : [];
		})
		.toSorted(({ item: a }, { item: b }) => {
			const [one, other] = [a.placement.card.student, b.placement.card.student];
			return (
				a.alert.day.localeCompare(b.alert.day) ||
				one.className.localeCompare(other.className, 'fr') ||
				one.name.localeCompare(other.name, 'fr')
			);
		});
}

/**
 * AL18: an absence or a lateness is carried over once its family was reached or it was closed, and on the next day
 * whatever was done. What changed after somebody carried it over asks again.
 */
export function registerNeed(
	alert: CardAlert,
	facts: readonly Fact[],
	today: Day
): RegisterNeed | undefined {
	if (alert.kind !== 'absence' && alert.kind !== 'late') return undefined;
	const reported = Math.max(...reportsOf(alert, facts).map(when));
	const isSaid = reported >= lastWordOn(alert, facts);
	if (!stands(alert, facts)) {
		return reported > -Infinity && !isSaid ? 'to-correct' : undefined;
	}
	const settled = alert.state === 'closed' || alert.state === 'family-reached' || alert.day < today;
	return settled && !isSaid ? 'to-report' : undefined;
}

/** AL18: one's own « Reporté » on an alert, while it may be taken back (AL14). */
export function undoableReport(
	alert: Pick<CardAlert, 'id'>,
	facts: readonly Fact[],
	me: PersonId,
	now: Instant
): FactOf<'reported'> | undefined {
	const last = reportsOf(alert, facts).findLast(({ author }) => author === me);
	return last && now - last.body.at <= UNDO_WITHIN ? last : undefined;
}

function reportsOf({ id }: Pick<CardAlert, 'id'>, facts: readonly Fact[]): FactOf<'reported'>[] {
	const retracted = retractedIds(facts);
	return facts.filter(
		(fact): fact is FactOf<'reported'> =>
			isType(fact, 'reported') && fact.body.alert === id && !retracted.has(fact.id)
	);
}

/** On the school's clock; what has not been received yet comes last. */
function when({ receivedAt }: Fact): Instant {
	return receivedAt === 0 ? Number.MAX_VALUE : receivedAt;
}

/** When anything was last said that changes what the register has to say of this alert. */
function lastWordOn(alert: CardAlert, facts: readonly Fact[]): Instant {
	const raises = alert.kind === 'absence' ? isAbsence : isLateness;
	const about = new Set(
		facts
			.filter(
				(fact) =>
					(raises(fact) && halfDaysOf(fact).some((key) => dayOf(key) === alert.day)) ||
					isMistake(fact, alert)
			)
			.map(({ id }) => id)
	);
	const words = facts.filter(
		(fact) =>
			about.has(fact.id) ||
			(isType(fact, 'retract') && about.has(fact.body.fact)) ||
			(isType(fact, 'check') && fact.body.replaces?.some((id) => about.has(id)))
	);
	return Math.max(...words.map(when));
}

function halfDaysOf({ body }: Fact): readonly string[] {
	return 'halfDays' in body ? body.halfDays : [];
}

/** It is no error, and one at least of the words that it rests on stands; a search is none (AL25). */
function stands(alert: CardAlert, facts: readonly Fact[]): boolean {
	const retracted = retractedIds(facts);
	if (alert.state === 'retracted') return false;
	if (facts.some((fact) => isMistake(fact, alert) && !retracted.has(fact.id))) return false;
	const checks = standingChecks(facts);
	return alert.facts.some((id) => {
		const fact = facts.find((one) => one.id === id);
		if (!fact || retracted.has(id) || isType(fact, 'unheard')) return false;
		return (
			!isType(fact, 'check') ||
			checks.some(
				(check) =>
					check.fact.id === id && check.halfDays.some((halfDay) => dayOf(halfDay) === alert.day)
			)
		);
	});
}

function isMistake(fact: Fact, { id }: CardAlert): boolean {
	return isType(fact, 'closed') && fact.body.alert === id && fact.body.outcome === 'mistake';
}

/** AL19: why, as far as the school knows: the family's word before the staff's, the student's and the workplace's. */
export function reasonOf(alert: CardAlert, facts: readonly Fact[]): string | undefined {
	const retracted = retractedIds(facts);
	const [first = ''] = alert.halfDays;
	const standing = facts.filter(({ id }) => !retracted.has(id)).toReversed();
	const covers = (fact: FactOf<'reason'> | FactOf<'known'>): boolean =>
		fact.body.halfDays.some((key) => alert.halfDays.includes(key)) ||
		(isType(fact, 'reason') &&
			fact.body.until !== undefined &&
			alert.day <= fact.body.until &&
			fact.body.halfDays.some((key) => key <= first));
	const family = standing.find((fact) => isType(fact, 'reason') && covers(fact));
	const known = standing.find((fact) => isType(fact, 'known') && covers(fact));
	const grounds = standing.filter(({ id }) => alert.facts.includes(id));
	const announced = grounds.find((fact) => isType(fact, 'announce'));
	const told = grounds.find(({ body }) => 'reason' in body && body.reason !== 'unknown');
	for (const fact of [family, known, announced, told]) {
		if (fact && 'reason' in fact.body && fact.body.reason !== undefined) return fact.body.reason;
	}
	return undefined;
}

/** AL19: the name as registers have it: « Léa EXEMPLE » becomes « EXEMPLE Léa ». */
export function registerName(name: string): string {
	const words = name.split(/\s+/).filter((word) => word !== '');
	const isCapital = (word: string): boolean =>
		/\p{Lu}/u.test(word) && word === word.toLocaleUpperCase('fr') && word.length > 1;
	let from = words.length;
	while (from > 0 && isCapital(words[from - 1] ?? '')) from--;
	return [...words.slice(from), ...words.slice(0, from)].join(' ');
}
