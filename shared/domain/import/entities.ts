import type { PersonId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/people.ts';
import type { Day } from '#shared/domain/time.ts';
import type { Timetable } from '#shared/domain/timetable.ts';

/** What an import may create or change, field by field. '' (or nothing in it) is a field that nobody has filled. */
export interface Entities {
	/** Its id is its name. */
	class: { readonly label: string };
	student: {
		readonly lastName: string;
		readonly firstName: string;
		/** The name of birth, where people go by another. */
		readonly bornName: string;
		readonly birth: Day;
		readonly className: string;
		readonly email: string;
		readonly phone: string;
		/** ELEVE_ID of SIECLE. */
		readonly siecle: string;
		/** Kept only where the school asks for it (rules 8.5). */
		readonly ine: string;
	};
	guardian: {
		readonly lastName: string;
		readonly firstName: string;
		readonly email: string;
		readonly phone: string;
		/** The number receives text messages, and nobody said that they are not wanted. */
		readonly sms: boolean;
		/** PERSONNE_ID of SIECLE. */
		readonly siecle: string;
	};
	/** Its id is `<student>/<guardian>`. Whom a court forbids to call is said by hand, never by a file. */
	guardianship: {
		readonly student: PersonId;
		readonly guardian: PersonId;
		/** « mère »; '': the file did not say. */
		readonly relation: string;
		/** In which order they are called, from 1. */
		readonly rank: number;
		/** Of a legal guardian. */
		readonly mustTell: boolean;
	};
	staff: {
		readonly lastName: string;
		readonly firstName: string;
		readonly email: string;
		readonly phone: string;
		/** Sorted. An import adds roles and never takes one away. */
		readonly roles: readonly Role[];
	};
	tutor: {
		readonly lastName: string;
		readonly firstName: string;
		readonly email: string;
		readonly phone: string;
	};
	placement: {
		readonly student: PersonId;
		readonly className: string;
		/** '': nobody yet. */
		readonly referent: PersonId;
	};
	agreement: {
		readonly placement: string;
		readonly hostName: string;
		readonly siret: string;
		readonly hostAddress: string;
		readonly hostPhone: string;
		/** '': nobody yet. */
		readonly tutor: PersonId;
		/** Sorted. */
		readonly days: readonly Day[];
		readonly timetable: Timetable;
		readonly objectives: string;
		readonly activities: string;
	};
}

export type EntityKind = keyof Entities;

export interface Known<Kind extends EntityKind = EntityKind> {
	readonly id: string;
	readonly values: Entities[Kind];
}

/** Everything that the school has already, for the import to compare with. */
export interface Present {
	readonly entities: { readonly [Kind in EntityKind]: readonly Known<Kind>[] };
	/** Guardians whom a court forbids to call: how they are reached is neither shown here nor changed by a file. */
	readonly barred: readonly PersonId[];
	/** The school's own number, where it is known: another school's export is found by it. */
	readonly uai?: string;
}

/** Whoever is told by name in a sentence or a list. */
export function idOfGuardianship(student: PersonId, guardian: PersonId): string {
	return `${student}/${guardian}`;
}
