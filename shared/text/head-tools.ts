/** What a head prepares and decides beside the alerts. */
export const headTools = {
	title: `Préparer et régler`,
	import: 'Importer',
	check: 'À vérifier',
	access: 'Accès',
	audit: 'Historique des accès',
	substitutions: 'Remplacements',
	settings: 'Réglages',
	file: 'Dossier à imprimer'
} as const;
