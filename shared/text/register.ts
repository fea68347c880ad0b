import type { Card, CardAlert } from '#shared/domain/card.ts';
import { plainCell, tsvOf } from '#shared/domain/csv.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { reasonOf, registerName } from '#shared/domain/register.ts';
import { localTime, type Day, type Instant } from '#shared/domain/time.ts';
import { headText } from './alert.ts';
import { reasonText } from './presence.ts';
import { clockText, partOf } from './time.ts';
import { NB } from './typography.ts';

/** « À reporter » */
export const register = {
	title: 'À reporter',
	counted: (count: number): string => `À reporter (${count})`,
	legal: `Le registre d'appel officiel reste celui du logiciel de vie scolaire.`,
	lead: `Les absences et les retards suivis ici, à saisir là-bas.`,
	empty: 'Rien à reporter.',
	emptyOut: `Une absence arrive ici quand la famille est prévenue, ou le lendemain.`,
	toReport: 'Pas encore reportés',
	toCorrect: 'À corriger',
	toCorrectOut: `Reportés, puis annulés ou modifiés${NB}: à retirer du logiciel de vie scolaire.`,
	justDone: `Reportés à l'instant`,
	copy: 'Copier pour Pronote',
	copyAll: 'Tout copier',
	report: 'Reporté',
	correct: 'Corrigé',
	undo: 'Annuler',
	undone: 'Annulé',
	done: (name: string): string => `Reporté${NB}: ${name}`
} as const;

interface Held {
	readonly card: Pick<Card, 'student' | 'family'>;
	readonly facts: readonly Fact[];
}

/** Of what is pasted elsewhere, in the order of the cells. */
const COLUMNS = ['Nom', 'Classe', 'Date', 'Demi-journée', 'Nature', 'Motif', 'Famille'];

/** AL19: one line of plain text. */
export function registerLine(alert: CardAlert, placement: Held, timeZone: string): string {
	const cells = cellsOf(alert, placement, timeZone).filter((cell) => cell !== '');
	return plainCell(cells.join(', '));
}

/** AL19: a table with its heads, to be pasted into a spreadsheet. */
export function registerTable(
	lines: readonly { readonly alert: CardAlert; readonly placement: Held }[],
	timeZone: string
): string {
	return tsvOf([
		COLUMNS,
		...lines.map(({ alert, placement }) => cellsOf(alert, placement, timeZone))
	]);
}

function cellsOf(alert: CardAlert, { card, facts }: Held, timeZone: string): string[] {
	const grounds = facts.filter(({ id }) => alert.facts.includes(id));
	const reason = reasonOf(alert, facts) ?? (alert.kind === 'absence' ? 'unknown' : undefined);
	return [
		registerName(card.student.name),
		card.student.className,
		dateOf(alert.day),
		partsOf(alert),
		headText(alert, grounds),
		reasonText(reason).replace(/^, /, ''),
		familyText(alert, timeZone)
	];
}

/** « 14/06/2027 » */
function dateOf(day: Day): string {
	return day.split('-').reverse().join('/');
}

function partsOf({ halfDays }: CardAlert): string {
	const parts = new Set(halfDays.map(partOf));
	return parts.size > 1 ? 'journée' : [...parts].join('');
}

/** A lateness needs no call: of one, only what was done is said. */
function familyText(alert: CardAlert, timeZone: string): string {
	const calls = alert.steps.filter(({ what }) => what === 'family');
	const at = (instant: Instant): string => {
		const { day } = localTime(instant, timeZone);
		return `${day === alert.day ? '' : `le ${dateOf(day)} `}à ${clockText(instant, timeZone)}`;
	};
	const reached = calls.find(({ outcome }) => outcome === 'reached');
	if (reached) return `famille jointe ${at(reached.at)}`;
	const left = calls.findLast(
		({ outcome }) => outcome === 'message-left' || outcome === 'message-sent'
	);
	if (left) return `message à la famille ${at(left.at)}`;
	return alert.kind === 'absence' ? 'famille pas encore jointe' : '';
}
