import { NB, NN } from './typography.ts';

/** Putting Carnet on the home screen. */
export const homeScreen = {
	title: `Sur l'écran d'accueil`,
	lead: `Carnet s'ouvre alors d'un geste, même sans réseau.`,
	install: 'Installer Carnet',
	later: 'Non merci',
	wordsLead: `Sur iPhone ou iPad, dans Safari${NB}:`,
	words: [`Toucher «${NN}Partager${NN}».`, `Choisir «${NN}Sur l'écran d'accueil${NN}».`],
	wordsAfter: `Ensuite, entrer à nouveau depuis l'icône.`,
	none: `Le menu du navigateur propose «${NN}Installer${NN}», s'il sait le faire.`
} as const;
