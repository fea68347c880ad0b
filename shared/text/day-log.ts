import type { Card, CardAlert, CardStep } from '#shared/domain/card.ts';
import type { DaySummary } from '#shared/domain/day-log.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { expectedOn } from '#shared/domain/today.ts';
import type { Day } from '#shared/domain/time.ts';
import { stateText, whatText } from './alert.ts';
import { stepText } from './steps.ts';
import { clockText, durationText } from './time.ts';

export const dayLogPage = {
	title: 'Journal du jour',
	day: 'Jour',
	empty: 'Aucune alerte ce jour-là.',
	smsIn: 'SMS reçus',
	age: (age: number): string => `Dernières nouvelles il y a ${durationText(age)}.`,
	noneFinished: `Aucune encore.`,
	print: 'Imprimer',
	export: 'Exporter pour un tableur',
	exported: 'Fichier prêt, dans les téléchargements.',
	exportFailed: `Export impossible sur cet appareil. Rien n'est perdu.`,
	file: (day: Day): string => `journal-du-jour-${day}.csv`,
	/** « 14 absences, 14 familles jointes, délai médian 9 min » */
	summary: ({ absences, reached, median }: DaySummary): string =>
		absences === 0
			? 'Aucune absence'
			: [
					`${absences} ${absences > 1 ? 'absences' : 'absence'}`,
					`${reached} ${reached > 1 ? 'familles jointes' : 'famille jointe'}`,
					...(median === undefined ? [] : [`délai médian ${durationText(median)}`])
				].join(', '),
	columns: [
		'Jour',
		'Reçu à',
		'Élève',
		'Classe',
		'Entreprise',
		'Alerte',
		'État',
		'Suivi'
	] as readonly string[]
} as const;

/** One line of the log, in the order of the columns. */
export function logCells(
	{ card, facts }: { readonly card: Card; readonly facts: readonly Fact[] },
	alert: CardAlert,
	timeZone: string
): string[] {
	// A file is read on any day: nothing in it is « ce matin ».
	const today = '';
	return [
		alert.day,
		clockText(alert.raisedAt, timeZone),
		card.student.name,
		card.student.className,
		expectedOn(card, alert.day).agreement?.host.name ?? '',
		whatText(
			alert,
			facts.filter(({ id }) => alert.facts.includes(id)),
			today
		),
		stateText(alert),
		alert.steps.map((step) => logStep(step, timeZone, today)).join('\n')
	];
}

/** A step with why it was closed, for those who read it. */
export function logStep(step: CardStep, timeZone: string, today: Day): string {
	const why = step.what === 'closed' ? outcomeText(step.outcome) : '';
	return stepText(step, timeZone, today) + (why === '' ? '' : ` (${why})`);
}

/** Why it was closed, as chosen from the closed list; empty: nobody said, or words of another version. */
function outcomeText(outcome: string | undefined): string {
	return OUTCOMES[outcome ?? ''] ?? '';
}

const OUTCOMES: Readonly<Record<string, string>> = {
	'family-told': 'famille prévenue',
	known: 'absence déjà connue',
	mistake: 'erreur de saisie',
	handled: 'situation réglée',
	'host-told': 'entreprise rappelée',
	other: 'autre raison'
};
