import { NB } from './typography.ts';

/** « Après »: what remains of a placement. */
export const after = {
	title: 'Après mon stage',
	notYet: `Ton stage n'est pas fini. Tu peux déjà commencer.`,
	question: 'Une question pour me souvenir',
	days: 'Relire mes jours',
	keep: 'Garde ton carnet',
	keepWhat: `Un seul fichier, à lire et à imprimer partout. Il contient toutes tes pages et les réponses de ton référent.`,
	keepWhere: `Sur un ordinateur partagé, ne le laisse pas dans les téléchargements.`,
	keepDo: 'Garder mon carnet',
	kept: 'Ton carnet est dans les téléchargements.',
	keepFailed: `Ton carnet n'a pas pu être préparé. Rien n'est perdu${NB}: réessaie.`
} as const;
