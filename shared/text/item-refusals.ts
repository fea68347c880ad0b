import { NB } from './typography.ts';

/** Of one thing written: what happened, and the way out, for each code that an exchange gives an item. */
export const itemRefusals = {
	forbidden: `Ce carnet n'est pas ouvert en écriture. Le texte reste sur cet appareil.`,
	'too-large': `C'est trop long pour partir. Raccourcir, ou copier le texte ailleurs.`,
	malformed: `L'envoi est illisible. Le texte reste ici${NB}: recharger la page.`,
	gap: `Il manque une partie du texte. Carnet la renvoie tout seul.`,
	'fact-changed': `Cette indication existe déjà, différente. En faire une nouvelle.`,
	'bad-fact': `Cette indication n'est pas comprise. En faire une nouvelle.`,
	'bad-text': `Le texte contient un caractère impossible à garder. L'effacer.`,
	closed: `Ce stage est clos depuis plus de 60${NB}jours. Le texte reste ici.`
} as const;
