import { NB } from './typography.ts';

/** « Réglages », for the head. */
export const settings = {
	title: 'Réglages',
	substitutions: 'Remplacements',
	accidents: 'Accidents',
	workAccidents: `Nos stages relèvent du régime des accidents du travail`,
	workAccidentsOut: `Une alerte d'accident montre alors aussi le délai de 48${NB}h vers la CPAM. La déclaration du jour même est toujours rappelée.`,
	saved: 'Enregistré.',
	retention: 'Durées de conservation',
	retentionOut: `Dès la nuit qui suit ces dates, Carnet efface tout seul, chez vous et sur les appareils. Une alerte encore ouverte attend d'être close.`,
	retentionOf: {
		rest: {
			name: 'Présences, alertes et contacts des familles',
			source: `L'année scolaire (Code de l'éducation, R131-6).`
		},
		lycee: { name: 'Journal au lycée', source: `Après le stage. Proposé par Carnet.` },
		college: {
			name: 'Journal au collège',
			source: `Les résultats du brevet, dont l'oral s'appuie sur le stage. Notez leur date. En 4e, un an de plus.`
		}
	},
	day: 'Jour',
	month: 'Mois',
	impossible: `Ce jour n'existe pas chaque année. Choisissez-en un autre.`,
	save: 'Enregistrer',
	unreachable: `Le lycée n'est pas joignable. Rien n'a changé.`,
	unread: `Le lycée n'est pas joignable. Réessayez avec du réseau.`
} as const;
