import type { FactBody } from './bodies.ts';
import { isType, type Fact } from './facts.ts';
import type { AlertId, FactId } from './ids.ts';
import type { Placement } from './placement.ts';
import { isMeantFor, PERMISSIONS, type Rights } from './permission.ts';
import type { Role } from './people.ts';
import type { HalfDayKey } from './time.ts';

/** A fact with its place in the placement's order (the counter of its commit). */
export type OrderedFact = Fact & { readonly seq: number };

/** A fact as one reader sees it, and the counter at which it became theirs to read. */
export interface Seen {
	readonly fact: OrderedFact;
	readonly since: number;
}

/**
 * PE2: what of these facts this reader may read. One's own always; else the best that one of the reader's roles
 * sees: the table of sections first, then what is narrower inside a section.
 * @param alerts those that the reader sees, with the counter at which each was raised: steps about another are not shown
 */
export function viewFacts(
	facts: readonly OrderedFact[],
	rights: Rights,
	placement: Pick<Placement, 'halfDays'> & Partial<Pick<Placement, 'family'>>,
	alerts: ReadonlyMap<AlertId, number>
): Seen[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const published = publications(facts);
	const passed = passings(facts, rights);
	const own = new Set(
		placement.halfDays
			.filter((halfDay) => rights.agreements.includes(halfDay.agreement))
			.map((halfDay) => halfDay.key)
	);
	const barred = placement.family?.some((one) => one.person === rights.person && one.barred);
	const see = (fact: OrderedFact): Seen | undefined => {
		if (fact.author === rights.person) return { fact, since: fact.seq };
		if (isType(fact, 'retract')) return seeRetract(fact, byId.get(fact.body.fact));
		for (const role of rights.roles) {
			if (!PERMISSIONS[fact.section].read.includes(role) && !isType(fact, 'help')) continue;
			if (role === 'guardian' && barred) continue;
			const shown = asRole(fact, role, rights, own, alerts);
			if (!shown) continue;
			if (role === 'student' && fact.section === 'appraisal') {
				const at = published.get(fact.id);
				if (at === undefined) continue;
				return { fact: shown, since: Math.max(fact.seq, at) };
			}
			const alert = alertOf(fact) ?? '';
			const since = Math.max(fact.seq, alerts.get(alert) ?? 0, passed.get(alert) ?? 0);
			return { fact: shown, since };
		}
		return undefined;
	};
	/** A retract is seen by those who see what it names, from when they see both. */
	const seeRetract = (retract: OrderedFact, target: OrderedFact | undefined): Seen | undefined => {
		const seen = target && target.body.type !== 'retract' ? see(target) : undefined;
		if (!seen) return undefined;
		return { fact: without(retract, 'why'), since: Math.max(retract.seq, seen.since) };
	};
	return facts.flatMap((fact) => see(fact) ?? []);
}

/** By appraisal: the counter at which it was first shown to the student. */
function publications(facts: readonly OrderedFact[]): ReadonlyMap<FactId, number> {
	const shown = new Map<FactId, number>();
	for (const fact of facts) {
		if (isType(fact, 'published') && !shown.has(fact.body.fact)) {
			shown.set(fact.body.fact, fact.seq);
		}
	}
	return shown;
}

/** By alert: the counter at which it was first passed to one of this reader's roles. */
function passings(facts: readonly OrderedFact[], rights: Rights): ReadonlyMap<AlertId, number> {
	const passed = new Map<AlertId, number>();
	for (const fact of facts) {
		if (!isType(fact, 'passed') || passed.has(fact.body.alert)) continue;
		const { alert, to } = fact.body;
		if (rights.roles.some((role) => isMeantFor(to, role))) passed.set(alert, fact.seq);
	}
	return passed;
}

function alertOf({ body }: Fact): AlertId | undefined {
	return 'alert' in body ? body.alert : undefined;
}

function asRole(
	fact: OrderedFact,
	role: Role,
	{ agreements }: Rights,
	ownHalfDays: ReadonlySet<HalfDayKey>,
	alerts: ReadonlyMap<AlertId, number>
): OrderedFact | undefined {
	if (isType(fact, 'help')) {
		const isChosen = fact.body.to.some((to) => isMeantFor(to, role));
		return isChosen && (role !== 'substitute' || alerts.has(`help/${fact.id}`)) ? fact : undefined;
	}
	if (isType(fact, 'thanks') && role === 'tutor') {
		return agreements.includes(fact.body.agreement) ? fact : undefined;
	}
	if (role === 'tutor') return asTutor(fact, ownHalfDays);
	if (role === 'guardian') return isType(fact, 'good-news') ? fact : undefined;
	// The tutor is told that the student reads their sentence; a note of the staff is the staff's.
	if (role === 'student')
		return without(isType(fact, 'known') ? without(fact, 'note') : fact, 'ordered');
	const alert = alertOf(fact);
	if (fact.section === 'followup' && alert !== undefined && !alerts.has(alert)) return undefined;
	if (role === 'desk' && fact.section === 'followup') {
		return isType(fact, 'note') || isType(fact, 'contact') ? undefined : without(fact, 'note');
	}
	return fact;
}

/** A tutor reads the half-days of their own host, and never why a student announced an absence, nor who is followed. */
function asTutor(fact: OrderedFact, ownHalfDays: ReadonlySet<HalfDayKey>): OrderedFact | undefined {
	if (fact.section !== 'presence' || isType(fact, 'known')) return undefined;
	const halfDays = halfDaysOf(fact).filter((halfDay) => ownHalfDays.has(halfDay));
	if (halfDays.length === 0) return undefined;
	const narrowed =
		'halfDays' in fact.body ? { ...fact, body: { ...fact.body, halfDays } as FactBody } : fact;
	return without(isType(fact, 'announce') ? without(narrowed, 'reason') : narrowed, 'ordered');
}

function halfDaysOf({ body }: Fact): readonly HalfDayKey[] {
	if ('halfDays' in body) return body.halfDays;
	return 'halfDay' in body ? [body.halfDay] : [];
}

function without(fact: OrderedFact, member: 'note' | 'reason' | 'why' | 'ordered'): OrderedFact {
	if (!(member in fact.body)) return fact;
	const body = Object.fromEntries(Object.entries(fact.body).filter(([key]) => key !== member));
	return { ...fact, body: body as FactBody };
}
