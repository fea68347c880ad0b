import type { Criterion, FirstWeekAnswer, Level } from '#shared/domain/appraisal.ts';
import { NB, NN } from './typography.ts';

/** What a tutor says of a placement: after its first week, and from its last day on. */
export const appraisal = {
	firstWeek: `Comment ça se passe${NN}?`,
	firstWeekAnswers: {
		bien: 'Ça se passe bien',
		appel: `J'aimerais un appel`
	} satisfies Record<FirstWeekAnswer, string>,
	firstWeekSaid: (answer: string): string => `Vous avez répondu${NB}: ${answer}.`,
	callComes: `Le référent lit votre demande et vous rappelle.`,
	open: `Donner votre appréciation (2${NB}minutes)`,
	openAgain: `Changer votre appréciation`,
	sent: `Appréciation envoyée.`,
	attestation: 'Attestation de stage',
	lastDay: 'Fin du stage',
	title: 'Votre appréciation',
	of: (student: string): string => `Stage de ${student}`,
	lead: `Répondez à ce que vous avez pu voir. Rien n'est obligatoire.`,
	readers: `Le référent et la direction lisent cette appréciation. L'élève la lit quand le lycée la publie.`,
	criteria: {
		ponctualite: 'Ponctualité',
		ecoute: 'Écoute et consignes',
		curiosite: 'Curiosité',
		initiative: 'Initiative',
		relations: `Relations avec l'équipe`,
		securite: 'Respect de la sécurité'
	} satisfies Record<Criterion, string>,
	levels: {
		'a-travailler': 'À travailler',
		'en-progres': 'En progrès',
		bien: 'Bien',
		'tres-bien': 'Très bien'
	} satisfies Record<Level, string>,
	count: (done: number, all: number): string => `${done} sur ${all}`,
	text: 'Un mot, si vous voulez',
	textHint: `Un progrès, une réussite, un conseil pour la suite.`,
	send: `Envoyer l'appréciation`,
	sendAgain: `Envoyer la nouvelle version`,
	nothing: `Choisissez au moins une réponse, ou écrivez un mot.`,
	draft: `Brouillon gardé sur cet appareil. Rien n'est encore envoyé.`,
	thanks: `Merci. Votre appréciation est gardée.`,
	replaced: `La dernière version envoyée compte. Le lycée garde aussi la première.`,
	notYours: `Seul le tuteur du stage remplit cette page.`,
	notYet: (day: string): string => `L'appréciation s'ouvre le dernier jour, ${day}.`
} as const;
