import { smsText } from './sms.ts';
import { NB } from './typography.ts';

interface School {
	readonly name: string;
	readonly phone: string;
}

/** An e-mail that brings a tutor their own link: no child's name (CH1, ID7). */
export function tutorLinkLetter(
	{ name, phone }: School,
	link: string
): { subject: string; text: string } {
	return {
		subject: `${name}${NB}: votre lien pour le stage`,
		text: [
			'Bonjour,',
			`${name} vous confie un stage. Ce lien ouvre votre page, sans compte ni mot de passe${NB}: ${link}`,
			`Il est personnel${NB}: ne le transmettez pas à l'élève. Il marche sur chacun de vos appareils.`,
			`Pour toute question, appelez le ${phone}.`,
			`Ce message ne contient aucun nom.`
		].join('\n\n')
	};
}

/** One SMS, wherever the school's name and the link leave room. */
export function tutorLinkSms({ name }: School, link: string): string {
	return smsText(`${name}${NB}: votre lien personnel pour le stage, sans compte${NB}: ${link}`);
}

/** An e-mail that brings a student the link of their sheet. */
export function sheetLetter(
	{ name, phone }: School,
	link: string
): { subject: string; text: string } {
	return {
		subject: `${name}${NB}: ton carnet de stage`,
		text: [
			'Bonjour,',
			`Ouvre ce lien sur le téléphone avec lequel tu écriras ton carnet${NB}: ${link}`,
			`Il marche une seule fois, sur un seul appareil.`,
			`Une question${NB}: appelle le ${phone}.`,
			`Ce message ne contient aucun nom.`
		].join('\n\n')
	};
}

/** One SMS, wherever the school's name and the link leave room. */
export function sheetSms({ name }: School, link: string): string {
	return smsText(
		`${name}${NB}: ton carnet de stage. Une seule fois, sur ton téléphone${NB}: ${link}`
	);
}
