import { NB } from './typography.ts';

/** What is offered to a tutor from the last day on. */
export const lastDay = {
	title: 'Fin du stage',
	sent: `Appréciation envoyée.`,
	open: `Donner votre appréciation (2${NB}minutes)`,
	openAgain: `Changer votre appréciation`,
	attestation: 'Attestation de stage'
} as const;
