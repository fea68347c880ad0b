import { STATES, type AlertState } from './alert-state.ts';
import type { CardAlert, CardStep } from './card.ts';
import { isType, type Fact } from './facts.ts';
import { isTold } from './family.ts';
import type { FactId, PersonId } from './ids.ts';
import { dayOf } from './time.ts';

/** Whose hand it is. */
interface Me {
	readonly id: PersonId;
	readonly name: string;
}

/**
 * The server's word about a placement's alerts, with what this person has done and the server does not have yet.
 * @param unsent one's own facts that are kept here and not received
 */
export function alertsWith(
	alerts: readonly CardAlert[],
	unsent: readonly Fact[],
	me: Me
): CardAlert[] {
	const withdrawn = new Set(
		unsent.flatMap((fact) => (isType(fact, 'retract') ? [fact.body.fact] : []))
	);
	const standing = unsent.filter(({ id }) => !withdrawn.has(id));
	return standing
		.reduce(withOpened, alerts)
		.map((alert) =>
			standing.reduce((seen, fact) => withStep(seen, fact, me), withoutGround(alert, withdrawn))
		);
}

/** SI2: who is looked for from here stands on the board at once. */
function withOpened(alerts: readonly CardAlert[], fact: Fact): readonly CardAlert[] {
	if (!isType(fact, 'unheard')) return alerts;
	const { halfDays, at } = fact.body;
	const day = dayOf(halfDays[0] ?? '');
	const id = `absence/${day}`;
	const before = alerts.find((alert) => alert.id === id);
	if (before && before.state !== 'retracted') return alerts;
	const opened: CardAlert = {
		...(before ?? { id, kind: 'absence', day, raisedAt: at, steps: [] }),
		halfDays,
		facts: [fact.id],
		marks: ['unheard'],
		state: 'raised'
	};
	return [...alerts.filter((alert) => alert !== before), opened];
}

/** AL4: all that it rests on was taken back here. */
function withoutGround(alert: CardAlert, withdrawn: ReadonlySet<FactId>): CardAlert {
	if (alert.facts.length === 0 || !alert.facts.every((id) => withdrawn.has(id))) return alert;
	const told = alert.kind !== 'repeated' && alert.steps.some(isTold);
	return { ...alert, state: told ? 'to-reassure' : 'retracted' };
}

/** A step moves the state only when it covers every fact that supports the alert, and never backwards. */
function withStep(alert: CardAlert, fact: Fact, me: Me): CardAlert {
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
