import type { Day } from '#shared/domain/time.ts';
import { dayText } from './time.ts';
import { NB, NN } from './typography.ts';

/** What a student is asked on Fridays, and offered at the end. */
export const goodWords = {
	/** While it is on this device alone. */
	leaves: `Ça part dès qu'il y a du réseau.`,
	week: {
		ask: `Comment se passe ton stage${NN}?`,
		readers: `Seul ton référent, ou qui le remplace, lit ta réponse.`,
		said: (answer: string): string => `Ta réponse${NB}: ${answer}.`,
		seen: `Ton référent le verra à sa prochaine lecture, et te parlera.`,
		seenFrom: (when: string): string =>
			`Ton référent le verra, mais pas avant ${when}. Il te parlera ensuite.`,
		urgent: `C'est urgent${NN}? Touche «${NN}J'ai besoin d'aide${NN}».`
	},
	thanks: {
		title: (host: string): string => `Dire merci à ${host}`,
		lead: `Une phrase, seulement si tu veux.`,
		readers: `Ton tuteur la lira. Ton référent la voit aussi.`,
		pick: `Choisis une phrase, ou écris la tienne`,
		ready: [
			`Merci pour votre accueil.`,
			`J'ai beaucoup appris avec vous, merci.`,
			`Merci pour votre patience et vos explications.`,
			`Merci à toute l'équipe.`
		],
		own: 'Ta phrase',
		preview: `Ton tuteur lira${NB}:`,
		send: 'Envoyer mon merci',
		empty: `Choisis ou écris d'abord une phrase.`,
		later: (day: Day): string => `Ton tuteur la lira le dernier jour, ${dayText(day)}.`,
		now: `Ton tuteur peut la lire, ou l'a déjà lue.`
	},
	news: {
		title: `Une bonne nouvelle pour ta famille`,
		lead: `Seulement si tu es d'accord. Ta famille lit ce que tu coches, et rien de ton journal.`,
		pick: 'Ta famille lira',
		send: 'Envoyer à ma famille',
		empty: `Coche d'abord une phrase.`,
		said: `Ta famille lira${NB}:`,
		readers: `Ton référent la voit aussi.`,
		noMessage: `Elle attendra sur la page Carnet de ta famille. Aucun message ne part.`,
		waits: `Ta famille peut la lire sur sa page Carnet, ou l'a déjà lue.`
	}
} as const;
