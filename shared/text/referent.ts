import { NB } from './typography.ts';

/** « Mes élèves » and the timeline. */
export const referent = {
	title: 'Mes élèves',
	summary: (count: number, alerts: number): string =>
		`${count} ${count > 1 ? 'élèves' : 'élève'} · ${
			alerts === 0 ? 'aucune alerte ouverte' : `${alerts} avec une alerte ouverte`
		}`,
	columns: {
		student: 'Élève',
		host: 'Entreprise',
		today: `Aujourd'hui`,
		written: 'Jours écrits',
		contact: 'Dernier contact',
		alerts: 'Alertes'
	},
	off: 'pas de stage',
	written: (written: number, past: number): string => `${written} sur ${past}`,
	noContact: 'aucun',
	noAlert: 'aucune',
	empty: 'Aucun élève sur cet appareil pour le moment.',
	timeline: 'Journal',
	unknown: `Cet élève n'est pas sur cet appareil.`,
	emptyTimeline: `Le stage n'a pas commencé.`,
	notSettled: 'Pas encore de page à lire.',
	done: 'Journée finie',
	settled: (when: string): string => `Lisible depuis ${when}`,
	mood: (word: string): string => `Ressenti${NB}: ${word}`,
	fields: {
		done: 'Fait',
		learned: 'Découvert',
		difficult: 'Difficile'
	} as Readonly<Record<string, string>>,
	answer: 'Réponse à la question du jour',
	comment: 'Commentaire',
	send: "Envoyer à l'élève",
	empty2: `Écrivez d'abord un commentaire.`,
	alerts: 'Alertes ouvertes',
	seen: 'Vu',
	seenDone: 'Vue par vous',
	tutor: (name: string): string => `Tutorat${NB}: ${name}`,
	journalClosed: `Votre rôle ne lit pas le journal. Voici les présences.`,
	print: 'Imprimer'
} as const;
