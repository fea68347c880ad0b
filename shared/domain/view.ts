import type { FactBody } from './bodies.ts';
import { isType, type Fact } from './facts.ts';
import type { HalfDayKey } from './time.ts';
import type { Placement } from './placement.ts';
import { PERMISSIONS, type Rights } from './permission.ts';
import type { Role } from './people.ts';

/**
 * PE2: a fact as this reader may read it, or undefined. One's own facts always; else the best that
 * one of the reader's roles sees. The table of sections first, then what is narrower inside a section.
 */
export function viewFact(fact: Fact, rights: Rights, placement: Placement): Fact | undefined {
	if (fact.author === rights.person) return fact;
	for (const role of rights.roles) {
		if (!PERMISSIONS[fact.section].read.includes(role)) continue;
		const seen = asRole(fact, role, rights, placement);
		if (seen) return seen;
	}
	return undefined;
}

function asRole(fact: Fact, role: Role, rights: Rights, placement: Placement): Fact | undefined {
	if (isType(fact, 'help'))
		return role !== 'student' && fact.body.to.some((to) => to === role) ? fact : undefined;
	if (role === 'tutor') return asTutor(fact, rights, placement);
	if (role === 'guardian') return undefined;
	if (role === 'student' && fact.section === 'appraisal') return undefined;
	if (role === 'student') return without(fact, 'note');
	if (role === 'desk' && fact.section === 'followup') {
		return isType(fact, 'note') ? undefined : without(fact, 'note');
	}
	return fact;
}

/** A tutor reads the half-days of their own host, and never why a student announced an absence. */
function asTutor(fact: Fact, rights: Rights, placement: Placement): Fact | undefined {
	if (fact.section !== 'presence') return fact.section === 'appraisal' ? undefined : fact;
	const own = new Set(
		placement.halfDays
			.filter((halfDay) => rights.agreements.includes(halfDay.agreement))
			.map((halfDay) => halfDay.key)
	);
	if (isType(fact, 'retract')) return without(fact, 'why');
	if (isType(fact, 'known')) return undefined;
	const halfDays = halfDaysOf(fact).filter((halfDay) => own.has(halfDay));
	if (halfDays.length === 0) return undefined;
	const narrowed =
		'halfDays' in fact.body ? { ...fact, body: { ...fact.body, halfDays } as FactBody } : fact;
	return without(narrowed, isType(fact, 'announce') ? 'reason' : 'why');
}

function halfDaysOf(fact: Fact): readonly HalfDayKey[] {
	const { body } = fact;
	if ('halfDays' in body) return body.halfDays;
	return 'halfDay' in body ? [body.halfDay] : [];
}

function without(fact: Fact, member: 'note' | 'reason' | 'why'): Fact {
	if (!(member in fact.body)) return fact;
	const body = Object.fromEntries(Object.entries(fact.body).filter(([key]) => key !== member));
	return { ...fact, body: body as FactBody };
}
