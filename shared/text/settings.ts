import { NB } from './typography.ts';

/** « Réglages », for the head. */
export const settings = {
	title: 'Réglages',
	substitutions: 'Remplacements',
	accidents: 'Accidents',
	workAccidents: `Nos stages relèvent du régime des accidents du travail`,
	workAccidentsOut: `Une alerte d'accident montre alors aussi le délai de 48${NB}h vers la CPAM. La déclaration du jour même est toujours rappelée.`,
	saved: 'Enregistré.',
	unreachable: `Le lycée n'est pas joignable. Rien n'a changé.`,
	unread: `Le lycée n'est pas joignable. Réessayez avec du réseau.`
} as const;
