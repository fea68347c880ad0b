import type { AgreementId, PersonId } from './ids.ts';
import type { Day, Instant } from './time.ts';

export const ROLES = [
	'student',
	'tutor',
	'referent',
	'cpe',
	'desk',
	'head',
	'office',
	'care',
	'guardian'
] as const;
export type PersonRole = (typeof ROLES)[number];

/** `substitute`: in one placement, whoever stands in for its référent without reading the journal (SU2). */
export type Role = PersonRole | 'substitute';

/** Roles held over the whole school; the others are held in one placement. */
export const SCHOOL_ROLES: readonly Role[] = ['cpe', 'desk', 'head', 'office', 'care'];

/** Who works for the school. */
export const STAFF_ROLES: readonly Role[] = ['referent', ...SCHOOL_ROLES];

export interface Person {
	readonly id: PersonId;
	readonly name: string;
	/** First name and initial: all that a tutor reads of a student. */
	readonly shortName: string;
	readonly roles: readonly Role[];
}

/** A role in one placement. `ended`: held once, no longer: chain facts are still taken from them. */
export interface Member {
	readonly person: PersonId;
	readonly role: Role;
	/** Of a tutor: the agreement whose host they speak for. */
	readonly agreement?: AgreementId;
	readonly ended?: true;
	/** Held for some days, in the place of somebody else. */
	readonly standIn?: StandIn;
}

/** SU1: for whom, from the first day to the last, both on the school's clock. */
export interface StandIn {
	readonly for: PersonId;
	readonly from: Day;
	/** The day before the first: it ended on the day on which it began. */
	readonly to: Day;
	/** When the head last decided about it. */
	readonly at: Instant;
}
