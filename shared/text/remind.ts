import { NB } from './typography.ts';

/** « Relancer les tuteurs » */
export const remind = {
	lead: `Un message par tuteur, une fois par jour, sans nom d'élève.`,
	send: (count: number): string =>
		count > 1 ? `Envoyer à ${count} tuteurs` : 'Envoyer à 1 tuteur',
	sending: 'Envoi en cours.',
	nobody: `Personne d'autre à relancer aujourd'hui.`,
	failed: `Pas envoyé${NB}: le lycée n'est pas joignable. Réessayez, personne ne reçoit deux fois.`,
	written: (count: number): string =>
		count > 1 ? `${count} messages aujourd'hui` : `${count} message aujourd'hui`,
	states: {
		waits: 'en route',
		sent: 'parti',
		failed: 'pas parti, à appeler',
		'not-needed': 'inutile, des nouvelles sont arrivées'
	},
	line: (name: string, state: string): string => `${name}${NB}: ${state}`,
	unreachable: (names: readonly string[]): string =>
		`Ni SMS ni e-mail pour ${names.join(', ')}. À appeler.`
} as const;
