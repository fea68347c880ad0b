import type { CardStep } from '#shared/domain/card.ts';
import type { Day } from '#shared/domain/time.ts';
import { whenText } from './time.ts';

/** « Prise en charge par … à 9 h 05 » */
export function stepText(step: CardStep, timeZone: string, today: Day): string {
	const by = step.name === '' ? '' : ` par ${step.name}`;
	return `${stepName(step.what, step.outcome)}${by} ${whenText(step.at, timeZone, today)}`;
}

/** « Prise en charge » */
export function stepName(what: CardStep['what'], outcome?: string): string {
	const key = what === 'family' && outcome !== undefined ? `family/${outcome}` : what;
	return STEPS[key] ?? 'Suivie';
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
