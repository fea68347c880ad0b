import type { Card } from './card.ts';
import type { PersonId } from './ids.ts';
import { forGood } from './referents.ts';
import { isOpen } from './silence.ts';

/** Somebody of the school, as the cards know them. */
export interface StaffMember {
	readonly id: PersonId;
	readonly name: string;
	readonly role: 'referent' | 'cpe';
	readonly students: number;
	readonly classes: readonly string[];
	/** Open alerts of the students whom they follow. */
	readonly openAlerts: number;
}

/** Référents, then CPEs, by name. A person of both roles is in both lists. */
export function staffOf(cards: readonly Card[]): StaffMember[] {
	return (['referent', 'cpe'] as const).flatMap((role) => {
		const followed = new Map<PersonId, { readonly name: string; readonly cards: Card[] }>();
		for (const card of cards) {
			for (const { id, name } of role === 'referent' ? forGood(card) : card.cpes) {
				const member = followed.get(id) ?? { name, cards: [] };
				member.cards.push(card);
				followed.set(id, member);
			}
		}
		return [...followed]
			.map(([id, { name, cards: theirs }]) => ({
				id,
				name,
				role,
				students: new Set(theirs.map(({ student }) => student.id)).size,
				classes: [...new Set(theirs.map(({ student }) => student.className))].sort(),
				openAlerts: theirs.flatMap(({ alerts }) => alerts.filter(isOpen)).length
			}))
			.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
	});
}

/** What a placement lacks before its first day. */
export type Missing = 'agreement' | 'host-phone' | 'host-address' | 'tutor' | 'referent' | 'days';

export function missingOf(card: Card): Missing[] {
	const { agreements } = card;
	const lacks: readonly (readonly [Missing, boolean])[] = [
		['agreement', agreements.length === 0],
		['host-phone', agreements.some(({ host }) => host.phone.trim() === '')],
		['host-address', agreements.some(({ host }) => host.address.trim() === '')],
		['tutor', agreements.some(({ tutor }) => tutor.name.trim() === '')],
		['referent', card.referents.length === 0],
		['days', card.halfDays.length === 0]
	];
	return lacks.flatMap(([what, missing]) => (missing ? [what] : []));
}
