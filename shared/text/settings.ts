import { NB, NN } from './typography.ts';

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
	calendar: 'Calendrier',
	calendarOut: `Les stages sont comparés à ces dates à l'import et dans «${NN}À vérifier${NN}». Ce sont des avertissements${NB}: rien n'est refusé. L'aide ne promet aucune lecture pendant les vacances.`,
	zone: 'Zone de vacances',
	zones: {
		A: `Zone${NB}A`,
		B: `Zone${NB}B`,
		C: `Zone${NB}C`,
		own: 'Calendrier propre (Corse, outre-mer)'
	},
	noZone: 'Choisir une zone',
	place: 'Jours fériés en plus',
	places: {
		france: 'Aucun',
		'alsace-moselle': `Alsace-Moselle${NB}: Vendredi saint, 26${NB}décembre`,
		guadeloupe: `Guadeloupe${NB}: 27${NB}mai`,
		guyane: `Guyane${NB}: 10${NB}juin`,
		martinique: `Martinique${NB}: 22${NB}mai`,
		mayotte: `Mayotte${NB}: 27${NB}avril`,
		reunion: `La Réunion${NB}: 20${NB}décembre`
	},
	schoolYear: 'Année scolaire',
	yearName: (year: string): string => `${year}-${Number(year) + 1}`,
	windows: 'Dates des stages',
	holidays: 'Vacances et jours sans classe',
	dates: {
		college: {
			name: 'Collège (4e, 3e)',
			source: `Entre les vacances de la Toussaint et celles de printemps (circulaire du 21${NB}novembre${NB}2025).`
		},
		seconde: {
			name: 'Seconde',
			source: `Deux semaines de juin, fixées chaque année au plan national.`
		},
		autumn: { name: 'Toussaint', source: '' },
		christmas: { name: 'Noël', source: '' },
		winter: { name: 'Hiver', source: '' },
		spring: { name: 'Printemps', source: '' },
		bridge: { name: 'Pont', source: '' }
	},
	from: 'Du',
	to: 'au',
	unknown: `Carnet ne connaît pas de texte qui donne ces dates. Notez-les dès que vous les avez${NB}: d'ici là, rien n'y est comparé.`,
	chooseZone: `Choisissez votre zone plus haut${NB}: Carnet remplit les vacances qu'il connaît.`,
	own: 'Dates de votre établissement',
	wrong: {
		half: 'Il faut les deux dates, ou aucune.',
		order: 'La fin vient avant le début.',
		year: `Ces dates ne sont pas dans cette année scolaire.`
	},
	back: 'Reprendre les dates connues',
	day: 'Jour',
	month: 'Mois',
	impossible: `Ce jour n'existe pas chaque année. Choisissez-en un autre.`,
	save: 'Enregistrer',
	unreachable: `Le lycée n'est pas joignable. Rien n'a changé.`,
	unread: `Le lycée n'est pas joignable. Réessayez avec du réseau.`
} as const;
