import type { PersonId } from './ids.ts';
import { SCHOOL_ROLES, type Member, type Role } from './people.ts';
import type { Rights } from './permission.ts';
import type { Day, Instant } from './time.ts';

/**
 * SU5: who follows the student, as a card says it. With days: whoever stands in for another from the first to the last,
 * coming and past ones too. Whoever reads it looks at the calendar, with or without network; the card says the same at
 * midnight.
 */
export interface CardReferent {
	readonly id: PersonId;
	readonly name: string;
	readonly from?: Day;
	readonly to?: Day;
	/** For whom. */
	readonly substitute?: PersonId;
	/** They read the journal, too: for the student and those who follow them. */
	readonly journal?: true;
	/** PC11: when they first opened this file, for head and office; absent: not yet. */
	readonly openedAt?: Instant;
}

/** Who is told whether a substitute reads the journal: whose it is, and those who answer it. */
const CONCERNED: readonly Role[] = ['student', 'referent', 'substitute'];

export interface Followed {
	readonly referents: readonly CardReferent[];
}

export function cardReferent(
	{ person, role, standIn }: Member,
	nameOf: (person: PersonId) => string,
	reader: Rights
): CardReferent {
	const named = { id: person, name: nameOf(person) };
	if (!standIn) return named;
	const { from, to } = standIn;
	const concerns = reader.roles.some((one) => CONCERNED.includes(one));
	const journal = role === 'referent' && concerns ? { journal: true as const } : {};
	return { ...named, from, to, substitute: standIn.for, ...journal };
}

/**
 * SU3: this person stood in here, and does no more: a device without network has kept what is not theirs to read. Who
 * holds a role over the school reads by that one.
 */
export function isOver(
	card: Followed,
	{ id, roles }: { readonly id: PersonId; readonly roles: readonly string[] },
	today: Day
): boolean {
	const own = card.referents.filter((one) => one.id === id);
	return (
		own.length > 0 &&
		!own.some((one) => isOn(today, one)) &&
		!SCHOOL_ROLES.some((role) => roles.includes(role))
	);
}

/** Without those who stand in for some days. */
export function forGood({ referents }: Followed): CardReferent[] {
	return referents.filter(({ substitute }) => substitute === undefined);
}

/** Whether they follow the student on that day. */
export function isOn(day: Day, { from = day, to = day }: CardReferent): boolean {
	return from <= day && day <= to;
}
