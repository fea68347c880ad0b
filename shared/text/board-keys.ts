import { actions } from './board.ts';

/** The keys of the board. */
export const keys = {
	close: 'Fermer',
	active: 'Touches actives sur cet appareil',
	lead: `Une lettre agit sur l'alerte choisie.`,
	list: [
		['↓ ou J', 'Alerte suivante'],
		['↑ ou K', 'Alerte précédente'],
		['Entrée', `Faire l'action principale`],
		...Object.values(actions).map(({ key, name }) => [key, name] as const),
		['/', 'Chercher un élève'],
		['?', 'Voir cette liste']
	] as readonly (readonly [key: string, what: string])[]
};
