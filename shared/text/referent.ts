import type { Changes } from '#shared/domain/changes.ts';
import type { Need } from '#shared/domain/need.ts';
import type { Verdict } from '#shared/domain/presence.ts';
import { dayOf, localTime, type Day, type HalfDayKey, type Instant } from '#shared/domain/time.ts';
import { kindText, stateText } from './alert.ts';
import { capital, statusText } from './presence.ts';
import { clockText, durationText, halfDayText, partOf, shortDayText, whenText } from './time.ts';
import { NB, NN } from './typography.ts';

/** « Mes élèves » and the timeline. */
export const referent = {
	title: 'Mes élèves',
	calls: (count: number, calls: number): string => {
		const students = `${count} ${count > 1 ? 'élèves' : 'élève'}`;
		const well = count - calls;
		const parts = [
			...(well > 0 ? [`${well} ${well > 1 ? 'vont' : 'va'} bien`] : []),
			...(calls > 0 ? [`${calls} à appeler`] : [])
		];
		return `${students}${NB}: ${parts.join(', ')}`;
	},
	summary: (count: number, alerts: number): string =>
		`${count} ${count > 1 ? 'élèves' : 'élève'} · ${
			alerts === 0 ? 'aucune alerte ouverte' : `${alerts} avec une alerte ouverte`
		}`,
	columns: {
		student: 'Élève',
		today: `Aujourd'hui`,
		written: 'Jours écrits',
		contact: 'Téléphone vu',
		alerts: 'À suivre'
	},
	filter: 'Afficher',
	filters: { all: 'Tous', calls: 'À appeler', news: 'Nouveautés' },
	filtered: (label: string, count: number): string => `${label} (${count})`,
	nobody: {
		calls: `Personne à appeler pour le moment.`,
		news: `Rien de nouveau depuis votre dernière visite.`
	},
	off: 'pas de stage',
	toCome: 'à venir',
	written: (written: number, past: number): string => `${written} sur ${past}`,
	noContact: 'jamais',
	noAlert: 'rien',
	empty: 'Aucun élève sur cet appareil pour le moment.',
	emptyOut: `Les stages arrivent ici dès que le lycée vous les confie.`,
	timeline: 'Journal',
	unknown: `Cet élève n'est pas sur cet appareil.`,
	unknownOut: `Le lien est ancien, ou ce stage ne vous est plus ouvert.`,
	emptyTimeline: `Aucun jour à lire pour le moment.`,
	toBegin: (day: string): string => `Le stage commence ${day}.`,
	over: (day: string): string => `Stage terminé depuis ${day}. Tout reste lisible.`,
	days: 'Jour par jour',
	notSettled: 'Pas encore de page à lire.',
	noPageYet: `Rien d'écrit encore. La page arrive quand l'élève a fini.`,
	done: 'Journée finie',
	settled: (when: string): string => `Lisible depuis ${when}`,
	mood: (word: string): string => `Ressenti${NB}: ${word}`,
	fields: {
		done: 'Fait',
		learned: 'Découvert',
		difficult: 'Difficile'
	} as Readonly<Record<string, string>>,
	answer: 'Réponse à la question du jour',
	fresh: 'Nouveau',
	comment: 'Commentaire',
	send: "Envoyer à l'élève",
	openings: `Commencer par ses mots`,
	empty2: `Écrivez d'abord un commentaire.`,
	withdraw: 'Retirer',
	withdrawn: `Retiré. Vos mots sont revenus dans la case.`,
	withdrawnFact: 'Retiré.',
	alerts: 'Alertes ouvertes',
	seen: 'Vu',
	seenDone: 'Vue par vous',
	tutor: (name: string): string => `Tutorat${NB}: ${name}`,
	journalClosed: `Votre rôle ne lit pas le journal. Voici les présences et les alertes.`,
	print: 'Imprimer'
} as const;

/** « 2 pages nouvelles · 1 alerte nouvelle »; empty: nothing. */
export function changesText({ pages, alerts, words }: Changes): string {
	return [
		several(pages, 'page nouvelle', 'pages nouvelles'),
		several(alerts, 'alerte nouvelle', 'alertes nouvelles'),
		several(words, 'message nouveau', 'messages nouveaux')
	]
		.filter((part) => part !== '')
		.join(' · ');
}

function several(count: number, one: string, more: string): string {
	return count === 0 ? '' : `${count} ${count > 1 ? more : one}`;
}

/** Why to call, in a few words. */
export function needText(need: Need, timeZone: string, today: Day): string {
	switch (need.why) {
		case 'help':
			return `Demande d'aide · ${stateText(need.alert.state)}`;
		case 'alert': {
			const when = need.alert.halfDays.map((one) => halfDayText(one, today)).join(', ');
			return `${kindText(need.alert.kind)} ${when} · ${stateText(need.alert.state)}`;
		}
		case 'asked':
			return `L'entreprise aimerait un appel, dit ${whenText(need.at, timeZone, today)}`;
		case 'silent':
			return `Sans nouvelles depuis ${sinceText(need.halfDays[0] ?? today, today)}`;
		case 'quiet': {
			const days = `${need.days.length} ${need.days.length > 1 ? 'jours' : 'jour'} sans page`;
			if (need.since === undefined) return `Téléphone jamais vu, ${days}`;
			return `Téléphone muet depuis ${shortDayText(localTime(need.since, timeZone).day)}, ${days}`;
		}
	}
}

function sinceText(halfDay: HalfDayKey, today: Day): string {
	const day = dayOf(halfDay);
	return day === today ? halfDayText(halfDay, today) : `${shortDayText(day)}, ${partOf(halfDay)}`;
}

/** The two voices of a half-day in few words: « Matin : arrivée 8 h 27 · tuteur présence ». */
export function shortVoices({ halfDay, tutor, student }: Verdict, timeZone: string): string {
	const voices = [
		...student.map((voice) =>
			voice.said === 'arrived' ? `élève ${clockText(voice.at, timeZone)}` : 'élève absence annoncée'
		),
		...tutor.map(
			({ said, minutes, relayed }) =>
				`${relayed ? 'relayé' : 'tuteur'} ${statusText(said, minutes)}`
		)
	];
	return `${capital(partOf(halfDay))}${NB}: ${voices.join(' · ')}`;
}

/** The age of what this device holds. */
export const dataAge = {
	since: (age: number): string => `Données reçues il y a ${durationText(age)}.`,
	never: `Rien reçu encore sur cet appareil.`
} as const;

/** Beginnings of an answer, around the student's own words; the second of a text asks otherwise. */
export const openings: Readonly<Record<string, readonly ((words: string) => string)[]>> = {
	difficult: [
		(words) => `Tu écris ${quoted(words)}${NB}: qu'est-ce qui t'aiderait${NN}? `,
		(words) => `${quoted(words)}${NB}: comment as-tu fait${NN}? `,
		(words) => `Et ${quoted(words)}, à qui peux-tu en parler là-bas${NN}? `
	],
	learned: [
		(words) => `Tu as découvert ceci${NB}: ${quoted(words)}. Où cela peut-il te servir${NN}? `,
		(words) => `${quoted(words)}${NB}: qui te l'a montré${NN}? `,
		(words) => `Et ${quoted(words)}, le savais-tu avant${NN}? `
	],
	done: [
		(words) => `Tu écris ${quoted(words)}${NB}: raconte-moi comment. `,
		(words) => `${quoted(words)}${NB}: qu'en dit ton tuteur${NN}? `,
		(words) => `Et ${quoted(words)}, referais-tu pareil${NN}? `
	],
	answer: [
		(words) => `Tu réponds ${quoted(words)}${NB}: peux-tu m'en dire plus${NN}? `,
		(words) => `${quoted(words)}${NB}: as-tu un exemple${NN}? `,
		(words) => `Et ${quoted(words)}, depuis quand le penses-tu${NN}? `
	]
};

function quoted(words: string): string {
	return `«${NN}${words}${NN}»`;
}

/** The summary on top: each line leads to what it comes from. */
export const summary = {
	title: 'En bref',
	presence: {
		present: (count: number): string => `${halfDays(count)} de présence`,
		absent: (count: number): string => `${halfDays(count)} d'absence`,
		differing: (count: number): string => `${halfDays(count)} à vérifier${NB}: deux versions`,
		unknown: (count: number): string => `${halfDays(count)} sans nouvelles`
	},
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
	warning: `Notes de suivi${NB}: lues par le référent, la CPE et la direction. Elles peuvent être communiquées à la famille. Des faits, pas de jugement.`,
	note: 'Nouvelle note',
	addNote: 'Ajouter la note',
	emptyNote: `Écrivez d'abord la note.`,
	noNotes: 'Aucune note.',
	deskNotes: `Vous voyez ici vos propres notes seulement.`
} as const;

/** What the tutor appraised. */
export const appraisals = {
	title: 'Ce que dit le tuteur',
	firstWeek: 'Première semaine',
	grid: {
		appel: 'aimerait un appel',
		bien: 'ça se passe bien'
	} as Readonly<Record<string, string>>,
	yes: 'oui',
	no: 'non',
	publish: `Publier à l'élève`,
	publishing: `L'élève pourra le lire. Cela ne se reprend pas.`,
	published: (when: string): string => `Publié à l'élève ${when}`,
	by: (name: string, when: string): string => `${name}, ${when}`
} as const;

/** A word that reached the school otherwise, and an absence known in advance. */
export const relay = {
	title: `On m'a prévenu par téléphone`,
	known: 'Absence prévue',
	halfDay: 'Quelle demi-journée',
	what: `Qu'a-t-on dit${NN}?`,
	statuses: { absent: 'Absence', late: 'Retard', present: 'Présence' } as const,
	from: `Qui l'a dit${NN}?`,
	persons: { tutor: 'Le tuteur', host: `L'entreprise`, student: `L'élève` } as const,
	via: `Comment${NN}?`,
	vias: {
		phone: 'Téléphone',
		sms: 'SMS',
		paper: 'Écrit',
		'in-person': 'De vive voix'
	} as const,
	time: 'À quelle heure',
	reason: 'Motif',
	reasons: { unknown: 'Je ne sais pas', illness: 'Maladie', other: 'Autre' } as const,
	note: 'Précision (facultatif)',
	noteRead: `L'élève et sa famille peuvent lire cette phrase. Pas de détail médical.`,
	already: (line: string): string => `Déjà connu${NB}: ${line}`,
	raises: `Une alerte part aussitôt vers la CPE.`,
	keep: 'Enregistrer',
	cancel: 'Annuler',
	first: 'De',
	last: `Jusqu'à`,
	knownReasons: {
		illness: 'Maladie',
		appointment: 'Rendez-vous',
		family: 'Raison familiale',
		other: 'Autre'
	} as const,
	knownNote: 'Précision (facultatif, lue par le lycée)',
	noHalfDay: `Aucune demi-journée de stage à indiquer.`,
	knownLine: (reason: string, by: string): string => `Absence prévue${reason}, notée par ${by}`,
	relayedLine: (by: string): string => `Noté par ${by}`
} as const;

/** « depuis 9 h 02 » today, else with its day. */
export function seenText(at: Instant, timeZone: string, today: Day): string {
	const { day } = localTime(at, timeZone);
	return day === today
		? clockText(at, timeZone)
		: `${shortDayText(day)} ${clockText(at, timeZone)}`;
}
