import type { CardAlert } from '#shared/domain/card.ts';
import { isType, type Fact } from '#shared/domain/facts.ts';
import type { Day } from '#shared/domain/time.ts';
import { capital, reasonText, statusText } from './presence.ts';
import { halfDayText } from './time.ts';
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

/**
 * What happened, in one line: « Absence ce matin, motif inconnu ».
 * @param grounds the facts that it rests on, as far as this reader holds them
 */
export function whatText(alert: CardAlert, grounds: readonly Fact[], today: Day): string {
	const [morning, afternoon] = alert.halfDays;
	const whole = alert.halfDays.length === 2 && morning?.slice(0, 10) === afternoon?.slice(0, 10);
	const parts =
		whole && alert.day === today
			? [`toute la journée`]
			: alert.halfDays.map((one) => halfDayText(one, today));
	return [`${headText(alert, grounds)} ${parts.join(', ')}`.trim(), ...reasons(grounds)].join(', ');
}

/** « Absence », « Retard de 20 min », by what was said last. */
export function headText({ kind }: Pick<CardAlert, 'kind'>, grounds: readonly Fact[]): string {
	const last = grounds.at(-1);
	if (last && isType(last, 'announce')) return `Absence annoncée par l'élève`;
	if (!last || !isType(last, 'check') || (kind !== 'absence' && kind !== 'late')) {
		return kindText(kind);
	}
	return capital(statusText(last.body.status, last.body.minutes));
}

function reasons(grounds: readonly Fact[]): string[] {
	const said = grounds.flatMap((fact) =>
		isType(fact, 'check') || isType(fact, 'announce') ? (fact.body.reason ?? []) : []
	);
	return [...new Set(said)].map((reason) => reasonText(reason).replace(/^, /, ''));
}
