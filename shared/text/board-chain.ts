import { NB, NN } from './typography.ts';

/** What of the chain is dead, and what to do meanwhile. */
export const chain = {
	worker: (since: string): string =>
		`Les messages automatiques sont arrêtés depuis ${since}${NB}: surveillez cette page.`,
	push: (since: string): string =>
		`Les notifications ne partent plus depuis ${since}. Gardez cette page ouverte.`,
	email: (since: string): string => `Les e-mails ne partent plus depuis ${since}. Téléphonez.`,
	sms: (since: string): string => `Les SMS ne partent plus depuis ${since}. Téléphonez.`,
	smsWaiting: (count: number): string =>
		count === 1
			? `1 SMS reçu n'a pas été compris${NB}: il parle peut-être d'une absence.`
			: `${count} SMS reçus n'ont pas été compris${NB}: ils parlent peut-être d'une absence.`,
	smsRead: 'Lire'
} as const;

/** Leads to where each way can be tried. */
export const chainTry = `Est-ce que tout passe${NN}?`;
