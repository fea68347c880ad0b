import { NB } from './typography.ts';

/** « Importer » before its screen has come: it comes by the network, each time that it is opened. */
export const importPage = {
	title: 'Importer les fichiers du lycée',
	loading: `Ouverture de l'import…`,
	offline: `L'import demande du réseau.`,
	offlineOut: `Rien n'est perdu${NB}: réessayer une fois connecté.`,
	again: 'Réessayer'
} as const;
