import type { AgreementId, PersonId } from './ids.ts';

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
export type Role = (typeof ROLES)[number];

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
}
