import type { CardAlert } from '#shared/domain/card.ts';
import { isType, type Fact } from '#shared/domain/facts.ts';
import { isSearching, isUnheard, labelOf } from '#shared/domain/silence.ts';
import type { Day } from '#shared/domain/time.ts';
import { capital, reasonText, statusText } from './presence.ts';
import { halfDayText } from './time.ts';
import { NB } from './typography.ts';

type Label = ReturnType<typeof labelOf>;

const KINDS: Readonly<Record<Label, string>> = {
	absence: 'Absence',
	late: 'Retard',
	accident: 'Accident ou malaise',
	repeated: 'Absences répétées',
	help: `Demande d'aide`,
	signal: 'Passage à relire',
	refused: 'Envoi refusé',
	unheard: 'Sans nouvelles'
};

export function kindText(label: Label): string {
	return KINDS[label];
}

const STATES: Readonly<Record<CardAlert['state'], string>> = {
	raised: 'À prendre',
	taken: 'En cours',
	'to-reassure': `L'élève est là${NB}: famille à rassurer`,
	'family-reached': 'Famille prévenue',
	closed: 'Classée',
	retracted: 'Annulée par son auteur'
};

/** AL25: a search ends; it was no word that its author could take back, nor does anybody know how it ended. */
const SEARCH_STATES: Readonly<Partial<Record<CardAlert['state'], string>>> = {
	'to-reassure': `Recherche terminée${NB}: famille à rassurer`,
	retracted: 'Recherche terminée'
};

export function stateText(alert: Pick<CardAlert, 'state' | 'marks'>): string {
	return (isUnheard(alert) && SEARCH_STATES[alert.state]) || STATES[alert.state];
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
	const head = `${headText(alert, grounds)} ${parts.join(', ')}`.trim();
	if (isSearching(alert)) return `${head}${NB}: à chercher`;
	return [head, ...reasons(grounds)].join(', ');
}

/** « Absence », « Retard de 20 min », by what was said last. */
export function headText(
	alert: Pick<CardAlert, 'kind' | 'marks'>,
	grounds: readonly Fact[]
): string {
	const label = labelOf(alert);
	const last = grounds.findLast((fact) => !isType(fact, 'unheard'));
	if (last && isType(last, 'announce')) return `Absence annoncée par l'élève`;
	if (!last || !isType(last, 'check') || (label !== 'absence' && label !== 'late')) {
		return kindText(label);
	}
	return capital(statusText(last.body.status, last.body.minutes));
}

function reasons(grounds: readonly Fact[]): string[] {
	const said = grounds.flatMap((fact) =>
		isType(fact, 'check') || isType(fact, 'announce') ? (fact.body.reason ?? []) : []
	);
	return [...new Set(said)].map((reason) => reasonText(reason).replace(/^, /, ''));
}
