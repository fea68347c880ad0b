import type { CheckCode } from '#shared/domain/placement-checks.ts';
import type { Day } from '#shared/domain/time.ts';
import { NB, NN } from './typography.ts';

const CONVENTION = `convention type, circulaire du 21${NB}novembre 2025`;

/** What a person should look at, on which days, and where that is written; the school decides. */
export const CHECKS: Readonly<Record<CheckCode, (days: string) => string>> = {
	'day-too-long': (days) => `Plus de 7${NB}heures le ${days} (${CONVENTION}).`,
	'week-too-long': (days) => `Plus de 35${NB}heures la semaine du ${days} (${CONVENTION}).`,
	'no-break': (days) =>
		`Pas de pause de 30${NB}minutes le ${days}, pour 4${NB}h${NB}30 de présence ou plus (${CONVENTION}${NN}; Code du travail, L3162-3).`,
	'too-early': (days) => `Avant 6${NB}heures le ${days} (${CONVENTION}).`,
	'too-late': (days) => `Après 20${NB}heures le ${days} (${CONVENTION}).`,
	'short-rest': (days) => `Moins de 14${NB}heures de repos avant le ${days} (${CONVENTION}).`,
	'no-two-free-days': (days) =>
		`Pas deux jours de repos de suite la semaine du ${days} (${CONVENTION}${NN}; Code du travail, L3164-2).`,
	sunday: (days) => `Le ${days} est un dimanche${NB}: rien n'y est attendu (${CONVENTION}).`,
	'public-holiday': (days) =>
		`Le ${days} est férié${NB}: rien n'y est attendu (Code du travail, L3164-6).`,
	'local-holiday': (days) =>
		`Le ${days} est férié dans votre département ou votre territoire${NB}: vérifiez qu'on y attend l'élève.`,
	'school-holidays': (days) =>
		`Le ${days} tombe pendant les vacances${NB}: c'est alors une période d'observation facultative, d'une semaine au plus (Code de l'éducation, L332-3-1).`,
	'not-five-days': (days) =>
		`Au collège, la séquence dure 5${NB}jours (${CONVENTION})${NN}; ici, le ${days}.`,
	'window-not-covered': (days) =>
		`Rien n'est prévu le ${days}, pendant les deux semaines de stage de la seconde (${CONVENTION}).`,
	'outside-window': (days) =>
		`Le ${days} est en dehors des dates de stage de l'établissement (Réglages).`,
	'two-places': (days) => `Deux entreprises à la même heure le ${days}.`
};

/** « 14/06/2027 », « 14/06/2027, 15/06/2027 et 3 autres » */
export function daysText(days: readonly Day[]): string {
	const shown = days.slice(0, 2).map((day) => day.split('-').reverse().join('/'));
	const more = days.length - shown.length;
	return more > 0
		? `${shown.join(', ')} et ${more}${NB}autre${more > 1 ? 's' : ''}`
		: shown.join(', ');
}
