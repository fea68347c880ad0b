import { NB } from './typography.ts';

/** Of an accident: what is to be declared, by whom and until when. */
export const declaration = {
	today: `Déclaration à faire aujourd'hui.`,
	since: (day: string): string => `Déclaration à faire, attendue depuis ${day}.`,
	who: `L'entreprise prévient la direction et lui envoie la déclaration remplie le jour même.`,
	work: (when: string): string =>
		`Accident du travail${NB}: à déclarer à la CPAM avant ${when} (48${NB}h, sans les dimanches ni les jours fériés).`,
	ask: `Direction et entreprise s'accordent sur qui signe.`
} as const;
