import { addDays, type Day, type HalfDayKey } from '#shared/domain/time.ts';
import { dateText, dayText, partOf } from './time.ts';
import { NB } from './typography.ts';

/** « Permanences »: who answers, half-day by half-day. */
export const duty = {
	title: 'Permanences',
	lead: `Qui répond aux alertes, demi-journée par demi-journée.`,
	nobodyMeans: `Sans personne de permanence, une alerte va à tous les CPE et à la vie scolaire en même temps.`,
	uncovered: (count: number): string =>
		count === 1
			? `Une demi-journée de stage n'a personne de permanence.`
			: `${count} demi-journées de stage n'ont personne de permanence.`,
	covered: `Chaque demi-journée de stage à venir a quelqu'un de permanence.`,
	nothing: `Aucun stage à venir dans le calendrier.`,
	showFirst: 'Voir la première',
	week: (monday: Day): string =>
		`Semaine du ${dateText(monday)} au ${dateText(addDays(monday, 6))}`,
	weeks: 'Semaines',
	previous: 'Semaine précédente',
	thisWeek: 'Cette semaine',
	next: 'Semaine suivante',
	columns: { day: 'Jour', am: 'Matin', pm: 'Après-midi' },
	nobody: 'Personne de permanence',
	none: 'personne',
	noPlacement: 'pas de stage',
	placed: (count: number): string => `${count}${NB}élève${count > 1 ? 's' : ''} en stage`,
	mine: `Je m'en charge`,
	change: 'Changer',
	of: (label: string, key: HalfDayKey): string => `${label}${NB}: ${halfDayOf(key)}`,
	halfDay: halfDayOf,
	who: 'Qui est de permanence',
	phone: 'Téléphone de la permanence',
	phoneHint: `Facultatif. Proposé aux tuteurs et aux élèves pendant la demi-journée, à la place du numéro du lycée.`,
	badPhone: `Ce numéro n'est pas complet. Exemple${NB}: 06${NB}39${NB}98${NB}00${NB}00.`,
	phoneAlone: `Un numéro sans personne ne répondrait pas${NB}: cocher quelqu'un, ou effacer le numéro.`,
	save: 'Enregistrer',
	cancel: 'Annuler',
	fillTitle: 'Remplir cette semaine',
	fillHint: `Seules les demi-journées sans personne sont remplies.`,
	person: 'Personne',
	fill: 'Remplir la semaine',
	copy: 'Recopier la semaine précédente',
	nothingToCopy: `La semaine précédente n'a personne pour ces demi-journées.`,
	saved: (count: number): string =>
		count === 1 ? 'Une demi-journée enregistrée.' : `${count} demi-journées enregistrées.`,
	changed: `Quelqu'un vient de changer la même demi-journée. Rien n'est écrasé${NB}: voici ce qui est inscrit maintenant.`,
	notSaved: `Pas enregistré${NB}: le lycée n'a pas répondu. Recommencer avec du réseau.`,
	stale: (clock: string): string =>
		`Sans réseau${NB}: lu à ${clock}, peut-être changé depuis. Pour inscrire quelqu'un, il faut du réseau.`,
	offline: `Les permanences se lisent avec du réseau.`,
	offlineOut: `Rien n'est perdu. Réessayer une fois connecté.`,
	again: 'Réessayer',
	reading: 'Lecture des permanences…'
} as const;

function halfDayOf(key: HalfDayKey): string {
	return `${dayText(key.slice(0, 10))}, ${partOf(key)}`;
}
