import { NB, NN } from './typography.ts';

/** A sentence or two for each code of `shared/api/errors.ts`: what happened, and the way out. */
export const refusals = {
	'signed-out': `La session est terminée. Rien n'est perdu${NB}: entrer à nouveau.`,
	forbidden: `Ce carnet n'est pas ouvert en écriture. Le texte reste sur cet appareil.`,
	'too-large': `C'est trop long pour partir. Raccourcir, ou copier le texte ailleurs.`,
	malformed: `L'envoi est illisible. Le texte reste ici${NB}: recharger la page.`,
	gap: `Il manque une partie du texte. Carnet la renvoie tout seul.`,
	'fact-changed': `Cette indication existe déjà, différente. En faire une nouvelle.`,
	'bad-fact': `Cette indication n'est pas comprise. En faire une nouvelle.`,
	'bad-text': `Le texte contient un caractère impossible à garder. L'effacer.`,
	closed: `Ce stage est clos depuis plus de 60${NB}jours. Le texte reste ici.`,
	protocol: `Carnet est trop ancien ici. Recharger la page${NN}; rien n'est perdu.`,
	'slow-down': `Trop d'envois à la fois. Carnet recommence tout seul.`,
	unavailable: `Carnet est indisponible. Tout est gardé${NN}; il recommence tout seul.`,
	'not-found': `Cette page n'existe pas.`,
	'cross-site': `Cette demande vient d'un autre site. Elle est refusée.`,
	'unknown-link': `Ce lien n'est plus valable. Appeler la vie scolaire du lycée.`
} as const;
