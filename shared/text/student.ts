import type { NextReading } from '#shared/domain/duty.ts';
import { addDays, type Day } from '#shared/domain/time.ts';
import { dayText } from './time.ts';
import { NB, NN, unbroken } from './typography.ts';

/** The student's day. */
export const student = {
	parts: 'Mon carnet',
	part: { avant: 'Avant', jour: `Aujourd'hui`, apres: 'Après' },
	placements: 'Mes stages',
	closedPlacement: 'Stage fermé',
	strip: 'Jours du stage',
	dayOf: (rank: number, count: number): string => `jour ${rank} sur ${count}`,
	hours: (from: string, to: string): string => unbroken(`${from} –\u2060 ${to}`),
	marks: { today: `aujourd'hui`, written: 'écrit', open: 'à raconter', coming: 'à venir' },
	newAnswer: 'réponse nouvelle',
	openDay: 'Tu peux raconter plus tard.',
	comingDay: `Ce jour n'est pas encore là. Tu peux déjà écrire.`,
	first: {
		searching: 'Carnet cherche ton stage…',
		offline: `Ton stage n'est pas encore arrivé ici.`,
		offlineOut: `Il faut du réseau une seule fois. Carnet réessaie tout seul.`,
		none: 'Aucun stage pour le moment.',
		noneOut: `Le lycée prépare peut-être ton stage. Demande à la vie scolaire.`
	},
	dayOff: `Pas de stage ce jour-là. Tu peux écrire quand même.`,
	paused: `Ton stage est interrompu. Tu peux écrire quand même.`,
	nextDay: (day: Day): string => `Prochain jour${NB}: ${dayText(day)}.`,
	ended: 'Cet accès est fermé. Tes pages restent sur cet appareil.',
	oldNews: (age: string): string => `Dernières nouvelles du lycée il y a ${age}.`,
	today: `Revenir à aujourd'hui`,
	arrive: "J'y suis",
	arrived: (clock: string): string => `Arrivée indiquée à ${clock}`,
	wasThere: { am: `J'y étais ce matin`, pm: `J'y étais cet après-midi` },
	since: 'Depuis quelle heure',
	sinceSend: `Dire mon heure d'arrivée`,
	known: `Le lycée est au courant de ton absence.`,
	search: `Le lycée cherche à savoir où tu es. Réponds ici, ou appelle.`,
	done: "Ce que j'ai fait",
	learned: "Ce que j'ai découvert",
	difficult: 'Ce qui a été difficile',
	hint: '3 mots suffisent',
	question: 'La question du jour',
	questionWhy: `Pourquoi cette question${NN}?`,
	otherQuestion: 'Une autre',
	unknownQuestion: 'Une autre question',
	allAnswered: 'Tu as répondu à toutes les questions.',
	finish: "J'ai fini ma journée",
	finished: `Journée finie. Ton référent peut la lire.`,
	/** SG23: nothing of what it raised. */
	reread: 'Ton référent a relu ce passage avec attention.',
	finishedOut: 'Ton référent peut lire ta journée. Tu peux encore écrire.',
	finishedKept: `Ta journée est finie. Elle partira avec le réseau.`,
	readLater: `Ton référent le verra dans 15${NB}min, ou dès que tu as fini.`,
	readSoon: `Ton référent le verra dans 15${NB}min.`,
	mood: `Comment c'était${NN}?`,
	moods: ['Très dur', 'Plutôt dur', 'Moyen', 'Bien', 'Très bien'],
	moodNone: 'Ne rien dire',
	comments: 'Ton référent te répond',
	readBy: (name: string, when: string): string => `Lu par ${name || 'ton référent'} ${when}`,
	isNew: 'Nouveau',
	whoReads: `Qui lit${NN}?`,
	whoReadsAnswer: [
		'Ton référent lit tes pages.',
		'Ton tuteur et tes parents ne les voient pas dans Carnet.',
		'Si tu racontes un danger, ton référent doit prévenir la direction.',
		'Carnet repère des phrases à relire. Un danger va aussi à la direction.',
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

/** « demain 8 h », « lundi 8 h », « 8 h » of today; a week ahead and later « le lundi 4 janvier à 8 h ». */
export function readingText({ day, clock }: NextReading, today: Day, at = ''): string {
	const bare = `${Number(clock.slice(0, 2))}${NB}h`;
	if (day > addDays(today, 6)) return `le ${dayText(day)} à ${bare}`;
	const hour = at + bare;
	if (day === today) return hour;
	const named = day === addDays(today, 1) ? 'demain' : (dayText(day).split(' ')[0] ?? '');
	return `${named} ${hour}`;
}
