import { NB, NN } from './typography.ts';

/** « J'ai besoin d'aide »: works offline, and before signing in. */
export const help = {
	open: "J'ai besoin d'aide",
	title: 'Qui répond maintenant',
	numbers: [
		{ number: '112', href: 'tel:112', who: 'Urgence, partout' },
		{ number: '17', href: 'tel:17', who: 'Police' },
		{ number: '114', href: 'sms:114', who: 'Urgence par SMS, sans parler' },
		{ number: '119', href: 'tel:119', who: 'Enfance en danger' },
		{ number: '3018', href: 'tel:3018', who: 'Harcèlement, violences en ligne' }
	],
	whom: `Qui prévenir au lycée${NN}?`,
	to: {
		referent: 'Référent',
		cpe: 'CPE',
		care: 'Infirmerie ou service social',
		head: 'Direction'
	},
	hours: `Le soir et le week-end, personne ne lit au lycée. En danger, appelle maintenant.`,
	tutor: `Ton tuteur n'en saura rien.`,
	message: 'Message, si tu veux',
	send: 'Envoyer ma demande',
	pick: 'Choisis au moins une personne.',
	sent: `Demande gardée. Elle part dès qu'il y a du réseau.`,
	failed: `Demande pas gardée${NB}: cet appareil refuse. Appelle.`,
	close: 'Fermer'
} as const;
