import type { Card } from '#shared/domain/card.ts';
import type { Dated } from '#shared/domain/history.ts';
import { nameIn } from '#shared/domain/names.ts';
import type { Day } from '#shared/domain/time.ts';
import { logStep } from './day-log.ts';
import { reasonText } from './presence.ts';
import { whenText } from './time.ts';

/** « Historique des alertes » */
export const history = {
	title: 'Historique des alertes',
	empty: 'Aucune alerte depuis le début du stage.',
	told: (names: readonly string[], when: string): string => `Message à ${names.join(', ')} ${when}`
} as const;

/** AL21: one line: what, by whom, when. */
export function eventText(event: Dated, card: Card, timeZone: string, today: Day): string {
	const when = whenText(event.at, timeZone, today);
	switch (event.what) {
		case 'step': {
			const guardian = card.family?.find(({ person }) => person === event.step.guardian)?.name;
			return logStep(event.step, timeZone, today) + (guardian ? ` (${guardian})` : '');
		}
		case 'told':
			return history.told(event.names, when);
		case 'opened':
			return `Alerte ouverte${by(event.who, card)} ${when}`;
		case 'ordered':
			return `Alerte ouverte toute seule ${when} (à suivre, demandé${by(event.who, card)})`;
		case 'answered':
			return `Nouvelles données${by(event.who, card)} ${when}`;
		case 'said':
			return `Dit${by(event.who, card)} ${when}`;
		case 'withdrawn':
			return `Annulé${by(event.who, card)} ${when}`;
		case 'acknowledged':
			return `Bien reçu${by(event.who, card)} ${when}`;
		case 'reason':
			return `Motif donné${by(event.who, card)} ${when}${reasonText(event.reason)}`;
	}
}

function by(person: string, card: Card): string {
	const name =
		card.family?.find((guardian) => guardian.person === person)?.name ?? nameIn(card, person);
	return name === '' ? '' : ` par ${name}`;
}
