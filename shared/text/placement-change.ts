import type { ChangeRefusal } from '#shared/domain/placement-change.ts';
import type { Effect } from '#shared/domain/placement-effect.ts';
import type { Pause } from '#shared/domain/pause.ts';
import { dayOf, type Day, type HalfDayKey } from '#shared/domain/time.ts';
import type { Slot, Span, Timetable } from '#shared/domain/timetable.ts';
import { halfDaysText } from './half-days.ts';
import { capital } from './presence.ts';
import { requestRefusals } from './request-refusals.ts';
import { dateText, dayText, hoursText, partOf } from './time.ts';
import { NB, unbroken } from './typography.ts';

/** « Stage de … »: head and office change one placement by hand. */
export const placementChange = {
	title: (student: string): string => `Stage de ${student}`,
	back: 'Tous les stages',
	host: 'Entreprise',
	tutor: 'Tutorat',
	nobody: 'personne',
	referent: (name: string): string => `Suivi par ${name}`,
	opened: (name: string, day: Day): string => `${name} a ouvert ce dossier le ${dateText(day)}.`,
	notOpened: (name: string): string => `${name} n'a pas encore ouvert ce dossier.`,
	noReferent: `Personne ne suit ce stage.`,
	dates: 'Dates',
	hours: 'Horaires',
	noHours: 'Aucun horaire connu.',
	from: (from: Day, to: Day): string => `du ${dayText(from)} au ${dayText(to)}`,
	planned: (day: Day): string => `Fin avancée. Elle était prévue le ${dayText(day)}.`,
	coming: (count: number): string =>
		count > 1 ? `${count}${NB}demi-journées à venir` : `${count}${NB}demi-journée à venir`,
	over: `Plus aucune demi-journée à venir.`,
	noted: 'Noté',
	papers: {
		signed: { yes: 'Convention signée', no: 'Convention pas encore signée' },
		insured: { yes: 'Assurance vue', no: 'Assurance pas encore vue' },
		phones: {
			yes: 'Téléphone permis dans cette entreprise',
			no: 'Téléphone interdit dans cette entreprise',
			unsaid: `Téléphone dans cette entreprise${NB}: pas indiqué`
		},
		noPhone: `L'élève n'a pas de téléphone`
	},
	pause: {
		open: 'Interrompre',
		title: 'Interrompre le stage',
		lead: `Personne n'est attendu pendant ce temps. Le carnet reste ouvert.`,
		from: 'À partir du',
		half: 'Moment',
		halves: { am: 'dès le matin', pm: `l'après-midi seulement` },
		until: `Jusqu'à quand`,
		ends: { open: `Jusqu'à nouvel ordre`, day: `Jusqu'à un jour` },
		to: 'Dernier jour sans stage'
	},
	resume: {
		open: 'Reprendre',
		title: 'Reprendre le stage',
		lead: `L'élève est de nouveau attendu, aux horaires de la convention.`,
		from: 'Reprise le'
	},
	end: {
		open: 'Terminer plus tôt',
		title: 'Terminer le stage plus tôt',
		lead: `Plus personne n'est attendu après ce jour. Rien de ce qui est écrit n'est perdu.`,
		to: 'Dernier jour'
	},
	restore: {
		open: (day: Day): string => `Remettre la fin au ${dateText(day)}`,
		title: 'Remettre la fin prévue'
	},
	note: {
		open: 'Noter',
		title: 'Noter',
		signed: 'La convention est signée par tous',
		insured: `L'assurance de l'entreprise a été vue`,
		phones: `Téléphone dans cette entreprise`,
		phonesOut: `L'élève et le tuteur le lisent.`,
		allowed: { yes: 'Permis', no: 'Interdit', unsaid: 'Pas indiqué' },
		noPhone: `L'élève n'a pas de téléphone`
	},
	correct: {
		open: 'Corriger',
		title: 'Corriger la convention',
		lead: `Pour une faute, un tuteur remplacé, d'autres dates ou d'autres horaires.`
	},
	move: {
		open: `Changer d'entreprise`,
		title: `Changer d'entreprise`,
		lead: `La convention d'aujourd'hui s'arrête, une autre commence après elle.`,
		last: `Dernier jour dans l'entreprise actuelle`
	},
	replace: {
		open: 'Changer de référent',
		title: 'Changer de référent',
		lead: `Pour de bon. Pour quelques jours, prévoir plutôt un remplacement.`,
		who: 'Qui suit ce stage',
		choose: 'Choisir'
	},
	fields: {
		hostName: `Nom de l'entreprise`,
		hostAddress: 'Adresse',
		hostPhone: `Téléphone de l'entreprise`,
		siret: 'SIRET (facultatif)',
		tutor: 'Tuteur ou tutrice',
		whose: { same: 'La même personne', other: 'Une autre personne' },
		lastName: 'Nom',
		firstName: 'Prénom',
		email: 'E-mail (facultatif)',
		phone: 'Téléphone (facultatif)',
		access: `Une nouvelle personne n'a pas encore d'accès${NB}: l'envoyer depuis la page Accès.`,
		from: 'Premier jour',
		to: 'Dernier jour',
		hours: 'Horaires de la semaine',
		hoursOut: `Laisser vide une demi-journée sans stage.`,
		begin: (day: string, half: string): string => `${capital(day)}, ${half}, début`,
		end: (day: string, half: string): string => `${capital(day)}, ${half}, fin`
	},
	of: (label: string, host: string): string => `${label}${NB}: ${host}`,
	effect: 'Ce qui change',
	gone: (keys: string): string => `Plus attendu${NB}: ${keys}.`,
	more: (keys: string): string => `Attendu en plus${NB}: ${keys}.`,
	other: (keys: string): string => `Autre lieu ou autres horaires${NB}: ${keys}.`,
	kept: (keys: string): string => `Gardé, car quelque chose y est déjà dit${NB}: ${keys}.`,
	noHalfDay: `Aucune demi-journée ne change.`,
	seenBy: (names: string): string =>
		`Le voient dans Carnet${NB}: ${names}. Si les jours, les horaires ou une personne changent, un message part.`,
	save: 'Enregistrer',
	cancel: 'Annuler',
	mistakes: {
		unknown: `Cette convention n'est plus là. Fermer, puis relire.`,
		'no-day': 'Indiquer le jour.',
		backwards: `Ce jour vient avant le premier.`,
		outside: `Ce jour est hors des dates de la convention.`,
		'already-paused': `Le stage est déjà interrompu pendant une partie de ces jours.`,
		'not-earlier': `Ce jour vient après la fin prévue.`,
		nobody: 'Choisir une personne.',
		'no-host': `Indiquer le nom de l'entreprise.`,
		'too-long': `Écrire moins de 200${NB}lettres.`,
		'bad-host-phone': `Ce numéro n'en est pas un. Exemple${NB}: 01 99 00 20 20.`,
		'bad-siret': `Ce SIRET est faux${NB}: 14 chiffres, dont le dernier vérifie les autres.`,
		'no-tutor-name': `Indiquer le nom et le prénom, en lettres.`,
		'bad-tutor-email': `Cette adresse n'en est pas une. Exemple${NB}: nom@entreprise.fr.`,
		'bad-tutor-phone': `Ce numéro n'en est pas un. Exemple${NB}: 06 39 98 00 00.`,
		'no-first-day': 'Indiquer le premier jour.',
		'no-last-day': 'Indiquer le dernier jour.',
		'last-before-first': `Le dernier jour vient avant le premier.`,
		'other-year': `Ce jour est hors de l'année scolaire du stage.`,
		'bad-hours': `Une demi-journée a un début, puis une fin.`,
		'no-hours': `Indiquer des horaires, au moins d'une demi-journée de ces dates.`
	} satisfies Record<ChangeRefusal, string>,
	saved: 'Enregistré.',
	changed: `Quelqu'un vient de changer ce stage. Rien n'est écrasé${NB}: voici ce qui est inscrit maintenant.`,
	'email-taken': requestRefusals['email-taken'],
	refused: `L'établissement n'a pas pris ce changement. Fermer, relire, puis recommencer.`,
	notSaved: `Pas enregistré${NB}: le lycée n'a pas répondu. Recommencer avec du réseau.`,
	unknown: `Ce stage n'existe pas, ou plus.`,
	stale: (clock: string): string =>
		`Sans réseau${NB}: lu à ${clock}, peut-être changé depuis. Pour changer, il faut du réseau.`,
	offline: `Ce stage se lit avec du réseau.`,
	offlineOut: `Rien n'est perdu. Réessayer une fois connecté.`,
	again: 'Réessayer',
	reading: 'Lecture du stage…'
} as const;

/** « Interrompu depuis mercredi 16 juin, matin, jusqu'à nouvel ordre. » */
export function pauseText({ from, to }: Pause, now: HalfDayKey): string {
	const begins = `${dayText(dayOf(from))}, ${partOf(from)}`;
	const until =
		to === undefined ? `jusqu'à nouvel ordre` : `jusqu'au ${dayText(dayOf(to))}, ${partOf(to)}`;
	if (to !== undefined && to < now) return `A été interrompu${NB}: ${begins}, ${until}.`;
	return from > now
		? `Sera interrompu${NB}: ${begins}, ${until}.`
		: `Interrompu${NB}: ${begins}, ${until}.`;
}

/** What a change does, a sentence a thing. */
export function effectTexts({ gone, back, other, kept }: Effect): string[] {
	const words = placementChange;
	const said = [
		...(gone.length > 0 ? [words.gone(halfDaysText(gone))] : []),
		...(back.length > 0 ? [words.more(halfDaysText(back))] : []),
		...(other.length > 0 ? [words.other(halfDaysText(other))] : []),
		...(kept.length > 0 ? [words.kept(halfDaysText(kept))] : [])
	];
	return said.length > 0 ? said : [words.noHalfDay];
}

export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** « Lundi, mardi : 8 h 30 – 12 h 00, 13 h 30 – 17 h 00 », days of the same hours together. */
export function timetableLines(timetable: Timetable): string[] {
	const daysByHours = new Map<string, string[]>();
	WEEKDAYS.forEach((name, index) => {
		const spans = (['am', 'pm'] as const).flatMap(
			(half) => timetable[`${index + 1}/${half}` as Slot] ?? []
		);
		if (spans.length === 0) return;
		const hours = spans.map(spanText).join(', ');
		daysByHours.set(hours, [...(daysByHours.get(hours) ?? []), name]);
	});
	return Array.from(daysByHours, ([hours, days]) => capital(`${days.join(', ')}${NB}: ${hours}`));
}

function spanText({ from, to }: Span): string {
	return unbroken(`${hoursText(from)} – ${hoursText(to)}`);
}
