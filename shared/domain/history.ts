import type { CardAlert, CardStep } from './card.ts';
import { isType, type Fact, type FactOf } from './facts.ts';
import type { PersonId } from './ids.ts';
import { retractedIds } from './presence.ts';
import { dayOf, type Instant } from './time.ts';
import { answersTo } from './unheard.ts';

/** One thing that happened about an alert. */
export type Event =
	| { readonly what: 'said' | 'withdrawn' | 'acknowledged'; readonly who: PersonId }
	/** A search (AL23), by somebody's tap or by their order; and the word of somebody that answered it. */
	| { readonly what: 'opened' | 'ordered' | 'answered'; readonly who: PersonId }
	| { readonly what: 'reason'; readonly who: PersonId; readonly reason: string }
	| { readonly what: 'step'; readonly step: CardStep }
	| { readonly what: 'told'; readonly names: readonly string[] };

export type Dated = Event & { readonly at: Instant };

/**
 * AL21: all that happened about an alert, as far as its reader holds it, in the order of its hours: who said it, each step,
 * whom the ladder told, what the family answered, what was withdrawn.
 */
export function historyOf(alert: CardAlert, facts: readonly Fact[]): Dated[] {
	const retracted = retractedIds(facts);
	const searches = alert.kind === 'absence' ? searchesOf(alert, facts) : [];
	const grounds = new Set([...alert.facts, ...searches.map(({ id }) => id)]);
	const answers = new Set(answersTo(searches, facts).map(({ id }) => id));
	const events = facts.flatMap((fact): Dated[] => {
		const { id, author: who, body } = fact;
		const at = instantOf(fact);
		if (isType(fact, 'unheard') && grounds.has(id)) {
			if (fact.body.ordered === undefined) return [{ what: 'opened', who, at }];
			return [{ what: 'ordered', who, at: fact.receivedAt }];
		}
		if (grounds.has(id)) return [{ what: 'said', who, at }];
		if (isType(fact, 'retract') && retracted.has(fact.body.fact)) {
			return grounds.has(fact.body.fact) ? [{ what: 'withdrawn', who, at }] : [];
		}
		if (answers.has(id)) return [{ what: 'answered', who, at }];
		if (retracted.has(id)) return [];
		if (isType(fact, 'acknowledged') && fact.body.alert === alert.id) {
			return [{ what: 'acknowledged', who, at }];
		}
		if (isType(fact, 'reason') && isAbout(fact, alert)) {
			return [{ what: 'reason', who, reason: 'reason' in body ? (body.reason ?? '') : '', at }];
		}
		return [];
	});
	const steps = alert.steps.map((step): Dated => ({ what: 'step', step, at: step.at }));
	return [...events, ...steps, ...tellings(alert)].toSorted((a, b) => a.at - b.at);
}

function searchesOf({ day }: CardAlert, facts: readonly Fact[]): FactOf<'unheard'>[] {
	return facts.filter(
		(fact): fact is FactOf<'unheard'> =>
			isType(fact, 'unheard') && fact.body.halfDays.some((key) => dayOf(key) === day)
	);
}

/** What a person's clock said, never later than its reception. */
function instantOf({ body, receivedAt }: Fact): Instant {
	return receivedAt === 0 ? body.at : Math.min(body.at, receivedAt);
}

function isAbout({ body }: FactOf<'reason'>, { kind, halfDays }: CardAlert): boolean {
	return kind !== 'repeated' && body.halfDays.some((key) => halfDays.includes(key));
}

/** Whom the ladder told, one event a moment. */
function tellings({ told = [] }: CardAlert): Dated[] {
	const moments = new Map<Instant, string[]>();
	for (const { at, name, by } of told) {
		if (by !== '') moments.set(at, [...(moments.get(at) ?? []), name]);
	}
	return [...moments].map(([at, names]) => ({ what: 'told', names: [...new Set(names)], at }));
}
