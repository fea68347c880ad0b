import type { Card } from './card.ts';
import type { PersonId } from './ids.ts';

/** The name of somebody that the card speaks of, as its reader may read it; empty: not known here. */
export function nameIn(card: Card, person: PersonId): string {
	if (card.student.id === person) return card.student.name;
	return (
		card.agreements.find(({ tutor }) => tutor.id === person)?.tutor.name ??
		card.referents.find(({ id }) => id === person)?.name ??
		card.cpes.find(({ id }) => id === person)?.name ??
		card.alerts.flatMap(({ steps }) => steps).find(({ who }) => who === person)?.name ??
		''
	);
}
