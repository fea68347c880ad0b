import type { CardAlert, CardStep } from '#shared/domain/card.ts';
import type { Day } from '#shared/domain/time.ts';
import { whenText } from './time.ts';
import { NB } from './typography.ts';

const KINDS: Readonly<Record<CardAlert['kind'], string>> = {
	absence: 'Absence',
	late: 'Retard',
	accident: 'Accident ou malaise',
	repeated: 'Absences répétées',
	help: `Demande d'aide`,
	signal: 'À lire',
	refused: 'Envoi refusé'
};

export function kindText(kind: CardAlert['kind']): string {
	return KINDS[kind];
}

const STATES: Readonly<Record<CardAlert['state'], string>> = {
	raised: 'À prendre',
	taken: 'En cours',
	'to-reassure': `L'élève est là${NB}: famille à rassurer`,
	'family-reached': 'Famille prévenue',
	closed: 'Classée',
	retracted: 'Annulée par son auteur'
};

export function stateText(state: CardAlert['state']): string {
	return STATES[state];
}

/** « Prise en charge par … à 9 h 05 » */
export function stepText(step: CardStep, timeZone: string, today: Day): string {
	const by = step.name === '' ? '' : ` par ${step.name}`;
	return `${STEPS[stepKey(step)] ?? 'Suivie'}${by} ${whenText(step.at, timeZone, today)}`;
}

function stepKey({ what, outcome }: CardStep): string {
	return what === 'family' && outcome !== undefined ? `family/${outcome}` : what;
}

const STEPS: Readonly<Record<string, string>> = {
	seen: 'Vue',
	taken: 'Prise en charge',
	'family/reached': 'Famille prévenue',
	'family/no-answer': 'Famille appelée, pas de réponse,',
	'family/message-left': 'Message laissé à la famille',
	'family/message-sent': 'Message envoyé à la famille',
	'family/reassured': 'Famille rassurée',
	family: 'Famille appelée',
	closed: 'Classée',
	passed: 'Transmise',
	reported: 'Reportée'
};
