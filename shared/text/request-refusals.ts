import { NB, NN } from './typography.ts';

/** Of a whole request: what happened, and the way out, for each code that no item has. */
export const requestRefusals = {
	'signed-out': `La session est terminée. Rien n'est perdu${NB}: entrer à nouveau.`,
	'come-in-again': `Entré depuis trop longtemps pour changer cela. Entrer à nouveau, puis recommencer.`,
	protocol: `Carnet est trop ancien ici. Recharger la page${NN}; rien n'est perdu.`,
	'slow-down': `Trop d'envois à la fois. Carnet recommence tout seul.`,
	unavailable: `Carnet est indisponible. Tout est gardé${NN}; il recommence tout seul.`,
	changed: `Quelqu'un d'autre vient de changer la même chose. Rien n'est écrasé${NB}: relire, puis recommencer.`,
	'already-replaced': `Ce référent est déjà remplacé pendant une partie de ces jours.`,
	'already-referent': `Cette personne est déjà référente d'un de ces élèves. Choisir quelqu'un d'autre.`,
	'substitute-away': `Cette personne est elle-même remplacée pendant ces jours. Choisir quelqu'un d'autre.`,
	'stands-in': `Ce référent remplace quelqu'un pendant ces jours. Finir d'abord ce remplacement.`,
	'email-taken': `Un tuteur d'un autre nom a déjà cette adresse. Vérifier le nom, ou laisser l'adresse vide.`,
	'not-found': `Cette page n'existe pas.`,
	'cross-site': `Cette demande vient d'un autre site. Elle est refusée.`,
	'unknown-link': `Ce lien n'est plus valable. Appeler la vie scolaire du lycée.`
} as const;
