/** Looking for one student among all. */
export const search = {
	open: 'Chercher un élève',
	hint: 'Nom, classe, entreprise',
	close: 'Fermer la recherche',
	results: 'Élèves trouvés',
	found: (count: number): string =>
		count === 0
			? 'Aucun élève ne correspond.'
			: `${count} ${count > 1 ? 'élèves trouvés' : 'élève trouvé'}`
} as const;
