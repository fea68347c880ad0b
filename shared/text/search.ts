/** Looking for one student among all. */
export const search = {
	open: 'Chercher un élève',
	hint: 'Nom, classe, entreprise',
	close: 'Fermer la recherche',
	none: 'Aucun élève ne correspond.'
} as const;
