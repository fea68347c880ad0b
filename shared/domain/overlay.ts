import { STATES, type AlertState } from './alert.ts';
import type { CardAlert, CardStep } from './card.ts';
import { isType, type Fact } from './facts.ts';
import { isTold } from './family.ts';
import type { FactId, PersonId } from './ids.ts';

/**
 * The server's word about an alert, with one's own steps that it does not have yet. A step moves the
 * state only when it covers every fact that supports the alert, and never backwards.
 * @param unsent one's own facts that are kept here and not received
 */
export function withUnsent(
	alert: CardAlert,
	unsent: readonly Fact[],
	me: { readonly id: PersonId; readonly name: string }
): CardAlert {
	const withdrawn = new Set(
		unsent.flatMap((fact) => (isType(fact, 'retract') ? [fact.body.fact] : []))
	);
	return unsent
		.filter((fact) => !withdrawn.has(fact.id))
		.reduce((seen, fact) => withStep(seen, fact, me), alert);
}

function withStep(
	alert: CardAlert,
	fact: Fact,
	me: { readonly id: PersonId; readonly name: string }
): CardAlert {
	const { body } = fact;
	if (fact.section !== 'followup' || !('alert' in body) || body.alert !== alert.id) return alert;
	const covers: readonly FactId[] = 'covers' in body ? body.covers : [];
	const outcome = 'outcome' in body ? body.outcome : undefined;
	const step: CardStep = {
		what: body.type,
		who: me.id,
		name: me.name,
		at: body.at,
		...(outcome === undefined ? {} : { outcome }),
		...('guardian' in body && body.guardian !== undefined ? { guardian: body.guardian } : {})
	};
	const whole = alert.facts.every((id) => covers.includes(id));
	const steps = [...alert.steps, step];
	const untold = whole && isTold(step) ? leftAfter(alert.untold ?? [], step) : (alert.untold ?? []);
	const isHeld =
		untold.length > 0 && steps.some(isTold) && (body.type === 'closed' || outcome === 'reached');
	const owned = body.type === 'taken' && alert.owner === undefined;
	return {
		...alert,
		steps,
		...(alert.untold ? { untold } : {}),
		state: whole && !isHeld ? after(alert.state, body.type, outcome) : alert.state,
		...(owned ? { owner: me.id } : {})
	};
}

/** AL16: who must still be told after this one was, or after all were. */
function leftAfter(untold: readonly PersonId[], { guardian }: CardStep): readonly PersonId[] {
	return guardian === undefined ? [] : untold.filter((person) => person !== guardian);
}

/** Where a step leads from a state: AL3 and AL4, for a step that covers everything. */
function after(state: AlertState, what: string, outcome: string | undefined): AlertState {
	if (state === 'retracted') return state;
	if (state === 'to-reassure') {
		return what === 'family' && outcome === 'reassured' ? 'family-reached' : state;
	}
	if (what === 'taken') return furthest(state, 'taken');
	if (what === 'family' && outcome === 'reached') return furthest(state, 'family-reached');
	return what === 'closed' ? 'closed' : state;
}

function furthest(a: AlertState, b: AlertState): AlertState {
	return STATES.indexOf(a) < STATES.indexOf(b) ? b : a;
}
