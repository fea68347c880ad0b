import type { LivretId, Piece } from '#shared/domain/question/livret.ts';
import { NB, NN } from '../typography.ts';

/** « Mon livret »: the pieces that a report or an oral is made from. */
export const livret = {
	title: 'Mon livret',
	lead: `Remplis ce que tu veux, dans l'ordre que tu veux. Rien n'est obligatoire.`,
	filled: (count: number, all: number): string => `${count} sur ${all}`
} as const;

export const pieces: Readonly<Record<Piece, string>> = {
	host: `La fiche de l'entreprise`,
	observed: 'Un métier observé',
	interview: `L'interview d'un professionnel`,
	glossary: 'Mon glossaire',
	skills: 'Ce que je sais faire',
	oral: `Ce que je raconterai à l'oral`
};

export const livretBoxes: Readonly<Record<LivretId, string>> = {
	'host-activity': `Ce que l'on y fait`,
	'host-size': 'Combien de personnes y travaillent',
	'host-roles': 'Qui fait quoi',
	'host-public': 'Pour qui, avec qui',
	'observed-name': 'Le métier',
	'observed-tasks': 'Ses tâches',
	'observed-studies': 'Les études pour y arriver',
	'observed-hours': 'Les horaires et les conditions',
	'observed-likes': `Ce que l'on aime, ce qui demande un effort`,
	'interview-who': `Qui j'ai interrogé${NB}: son prénom, son métier`,
	'interview-path': 'Son parcours',
	'interview-day': 'Sa journée',
	'interview-likes': `Ce que cette personne aime dans son métier`,
	'interview-advice': 'Son conseil pour moi',
	glossary: `Mes mots du métier${NB}: un par ligne, avec leur sens`,
	'skills-expected': `Ce que l'on attendait de moi`,
	'skills-gained': 'Ce que je sais faire maintenant',
	'skills-next': 'Ce que je veux encore apprendre',
	oral: `Pour mon oral${NB}: un moment que je veux raconter`,
	'oral-start': 'Ma première phrase',
	'oral-learned': `Ce que ce stage m'a appris`,
	'oral-questions': `Les questions que l'on peut me poser${NN}; mes réponses`
};
