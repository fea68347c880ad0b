import { schoolWord } from './school-word.ts';
import { NB, NN, unbroken } from './typography.ts';

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
	whom: `Qui prévenir${NN}?`,
	to: {
		referent: 'Référent',
		cpe: 'CPE',
		care: 'Infirmerie ou service social',
		head: 'Direction'
	},
	/** Who reads, when the card names nobody. */
	someone: {
		referent: 'ton référent',
		cpe: 'la vie scolaire',
		care: `l'infirmerie ou le service social`,
		head: 'la direction'
	},
	/** @param school its name */
	nobodyBefore: (when: string, school: string): string =>
		`Personne au ${schoolWord(school)} ne lira ton message avant ${when}.`,
	/** To whoever is signed out. */
	signedOut: 'Pour leur écrire, il faut être connecté.',
	danger: `En danger${NN}? Appelle maintenant.`,
	tutor: `Ton tuteur n'en saura rien.`,
	only: 'Seules les personnes cochées liront ton message.',
	message: 'Message, si tu veux',
	send: 'Envoyer ma demande',
	pick: 'Choisis au moins une personne.',
	sent: `Demande gardée. Elle part dès qu'il y a du réseau.`,
	/** @param when « Demain à 8 h » */
	sentFor: (when: string, who: string): string => `Message gardé. ${when}, ${who} le verra.`,
	asked: (who: string): string => `Demande d'aide${NB}: ${who}`,
	and: ' ou ',
	at: 'à ',
	callSchool: (number: string, school: string): string =>
		`Appeler le ${schoolWord(school)}, ${unbroken(number)}`,
	failed: `Demande pas gardée${NB}: cet appareil refuse. Appelle.`,
	notOpened: (school: string): string =>
		`L'envoi d'un message ne s'ouvre pas ici. Appelle le ${schoolWord(school)}.`,
	takenBack: 'Demande annulée.',
	close: 'Fermer'
} as const;
