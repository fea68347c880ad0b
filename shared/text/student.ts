import { NB, NN, unbroken } from './typography.ts';

/** The student's day. */
export const student = {
	strip: 'Jours du stage',
	dayOf: (rank: number, count: number): string => `jour ${rank} sur ${count}`,
	hours: (from: string, to: string): string => unbroken(`${from} – ${to}`),
	marks: { today: `aujourd'hui`, written: 'écrit', open: 'à raconter', coming: 'à venir' },
	openDay: 'Tu peux raconter plus tard.',
	noPlacement: 'Aucun stage sur cet appareil pour le moment.',
	dayOff: `Pas de stage ce jour-là. Tu peux écrire quand même.`,
	ended: 'Cet accès est fermé. Tes pages restent sur cet appareil.',
	today: `Revenir à aujourd'hui`,
	arrive: "J'y suis",
	arrived: (clock: string): string => `Arrivée indiquée à ${clock}`,
	done: "Ce que j'ai fait",
	learned: "Ce que j'ai découvert",
	difficult: 'Ce qui a été difficile',
	hint: '3 mots suffisent',
	finish: "J'ai fini ma journée",
	finished: `Journée finie. Ton référent peut la lire.`,
	readLater: `Ton référent le verra dans 15${NB}min, ou dès que tu as fini.`,
	mood: `Comment c'était${NN}?`,
	moods: ['Très dur', 'Plutôt dur', 'Moyen', 'Bien', 'Très bien'],
	comments: 'Ton référent te répond',
	whoReads: `Qui lit${NN}?`,
	whoReadsAnswer: [
		'Ton référent lit tes pages.',
		'Ton tuteur et tes parents ne les voient pas dans Carnet.',
		'Si tu racontes un danger, ton référent doit prévenir la direction.',
		'Carnet ne sait pas où tu es.'
	],
	refusedWrite: `Pas gardé${NB}: cet appareil refuse. Ton texte reste à l'écran.`,
	copy: 'Copier',
	share: 'Partager',
	copied: 'Copié.',
	notCopied: 'Copie impossible. Sélectionne le texte à la main.',
	unreadable: "Cette page ne peut pas s'ouvrir ici.",
	tooLong: 'Cette case est pleine. Continue dans une autre.'
} as const;
