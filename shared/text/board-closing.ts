import { NN } from './typography.ts';

/** Why an alert is closed. */
export const closing = {
	group: `Pourquoi classer${NN}?`,
	keep: 'Ne pas classer',
	reasons: {
		known: 'Absence déjà connue',
		mistake: 'Erreur de saisie',
		handled: 'Situation réglée',
		'host-told': 'Entreprise rappelée',
		other: 'Autre raison'
	}
} as const;
