import { schoolWord } from './school-word.ts';
import { NN, unbroken } from './typography.ts';

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
	/** @param school its name */
	nobodyBefore: (when: string, school: string): string =>
		`Personne au ${schoolWord(school)} ne lira ton message avant ${when}.`,
	/** To whoever is signed out. */
	signedOut: 'Pour leur écrire, il faut être connecté.',
	danger: `En danger${NN}? Appelle maintenant.`,
	callSchool: (number: string, school: string): string =>
		`Appeler le ${schoolWord(school)}, ${unbroken(number)}`,
	notOpened: (school: string): string =>
		`L'envoi d'un message ne s'ouvre pas ici. Appelle le ${schoolWord(school)}.`,
	close: 'Fermer'
} as const;
