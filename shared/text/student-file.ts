import { FIRST_WEEK } from '#shared/domain/appraisal.ts';
import { appraisal } from './appraisal.ts';
import { NB, NN } from './typography.ts';

/** A day that somebody has in front of them, and why one opened the file. */
export const reading = {
	toCall: 'À appeler',
	read: 'Lue par vous',
	readTold: `Lue par vous, l'élève le sait`
} as const;

/** The summary on top: each line leads to what it comes from. */
export const summary = {
	title: 'En bref',
	presence: {
		present: (count: number): string => `${halfDays(count)} de présence`,
		absent: (count: number): string => `${halfDays(count)} d'absence`,
		differing: (count: number): string => `${halfDays(count)} à vérifier${NB}: deux versions`,
		unknown: (count: number): string => `${halfDays(count)} sans nouvelles`
	},
	presenceGone: `Les présences ne sont plus gardées (fin de l'année scolaire).`,
	noPresence: `Aucune demi-journée commencée.`,
	written: (written: number, past: number): string =>
		`${written} ${written > 1 ? 'jours écrits' : 'jour écrit'} sur ${past}`,
	lastWords: (day: string): string => `Derniers mots, ${day}`,
	noWords: `Aucun mot à lire encore.`,
	alerts: (count: number): string =>
		count === 0
			? 'Aucune alerte ouverte.'
			: `${count} ${count > 1 ? 'alertes ouvertes' : 'alerte ouverte'}`,
	skills: (count: number): string =>
		`${count} ${count > 1 ? 'compétences cochées' : 'compétence cochée'}`,
	contact: (when: string): string => `Téléphone vu ${when}`
} as const;

function halfDays(count: number): string {
	return `${count} ${count > 1 ? 'demi-journées' : 'demi-journée'}`;
}

/** To a référent who opens a file for the first time (PC11). */
export const opened = `L'établissement voit que vous avez ouvert ce dossier.`;

/** Visits, calls and notes. */
export const followup = {
	title: 'Suivi',
	contacts: 'Visites et appels',
	noContacts: `Aucune visite ni appel noté.`,
	logCall: 'Noter un appel ou une visite',
	calledPrompt: `Appel passé${NN}? Notez-le ici, en une ligne.`,
	with: `Avec qui${NN}?`,
	persons: { tutor: 'Tuteur', student: 'Élève', guardian: 'Famille', other: 'Autre' } as Readonly<
		Record<string, string>
	>,
	channel: `Comment${NN}?`,
	channels: {
		phone: 'Appel',
		visit: 'Visite',
		'in-person': 'De vive voix',
		sms: 'SMS',
		email: 'Courriel'
	} as const,
	contactNote: `Ce qui s'est dit (facultatif)`,
	keep: 'Enregistrer',
	cancel: 'Annuler',
	contact: (channel: string, person: string): string => `${channel} · ${person}`,
	notes: 'Notes de suivi',
	warning: `Notes de suivi${NB}: lues par le référent ou qui le remplace, la CPE et la direction. Elles peuvent être communiquées à la famille. Des faits, pas de jugement.`,
	note: 'Nouvelle note',
	addNote: 'Ajouter la note',
	emptyNote: `Écrivez d'abord la note.`,
	noNotes: 'Aucune note.',
	deskNotes: `Vous voyez ici vos propres notes seulement.`
} as const;

/** What the tutor appraised. */
export const appraisals = {
	title: 'Ce que dit le tuteur',
	publish: `Publier à l'élève`,
	publishing: `L'élève pourra le lire. Cela ne se reprend pas.`,
	published: (when: string): string => `Publié à l'élève ${when}`,
	by: (name: string, when: string): string => `${name}, ${when}`
} as const;

const CRITERIA: Readonly<Record<string, string>> = {
	...appraisal.criteria,
	[FIRST_WEEK]: 'Première semaine'
};
const LEVELS: Readonly<Record<string, string>> = appraisal.levels;
const FIRST_WEEK_ANSWERS: Readonly<Record<string, string>> = {
	appel: 'Aimerait un appel',
	bien: 'Ça se passe bien'
};

/** One line of an appraisal's grid, in words; what is of another version is shown as it came. */
export function gridText(key: string, value: string | number | boolean): string {
	const words = key === FIRST_WEEK ? FIRST_WEEK_ANSWERS : LEVELS;
	const said = typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value);
	return `${CRITERIA[key] ?? key}${NB}: ${words[said] ?? said}`;
}

/** « À suivre » */
export const watch = {
	silent: (part: string): string => `Sans nouvelles (${part}).`,
	what: `Si personne n'a parlé peu après le début d'une demi-journée, une alerte s'ouvre toute seule.`,
	who: `Lu par le référent, la CPE, la vie scolaire et la direction. Pas par l'élève, le tuteur ni la famille.`,
	note: `Pourquoi (facultatif)`,
	noteReaders: `Lu par le référent, la CPE et la direction.`,
	begin: 'Suivre cet élève',
	end: 'Ne plus suivre',
	by: (name: string, when: string): string =>
		name === '' ? `Demandé ${when}` : `Demandé par ${name} ${when}`,
	none: `Cet élève n'est pas à suivre.`,
	noted: (text: string): string => `Note${NB}: ${text}`
} as const;
