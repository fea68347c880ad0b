import type { CardStep } from '#shared/domain/card.ts';
import type { Day } from '#shared/domain/time.ts';
import { whenText } from './time.ts';

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
	reported: 'Reportée au registre'
};
