import { NB } from './typography.ts';

/** One student: their days, their pages, and what is answered. */
export const studentPage = {
	timeline: 'Journal',
	access: 'Fiche, téléphone perdu',
	unknown: `Cet élève n'est pas sur cet appareil.`,
	unknownOut: `Le lien est ancien, ou ce stage ne vous est plus ouvert.`,
	emptyTimeline: `Aucun jour à lire pour le moment.`,
	toBegin: (day: string): string => `Le stage commence ${day}.`,
	over: (day: string): string => `Stage terminé depuis ${day}. Tout reste lisible.`,
	days: 'Jour par jour',
	around: { before: 'Avant le stage', after: 'Après le stage, et livret' },
	sameDevice: `Tuteur${NB}: même appareil que l'élève`,
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
	tutor: (name: string): string => `Tutorat${NB}: ${name || 'à compléter'}`,
	journalClosed: `Votre rôle ne lit pas le journal. Voici les présences et les alertes.`,
	print: 'Imprimer'
} as const;
