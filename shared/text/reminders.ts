import { smsText } from './sms.ts';
import { NB } from './typography.ts';

interface School {
	readonly name: string;
	readonly phone: string;
}

/** An e-mail to a tutor of whose trainee nobody has spoken: no child's name (SI1). */
export function tutorLetter(
	{ name, phone }: School,
	link: string
): { subject: string; text: string } {
	return {
		subject: `${name}${NB}: merci d'indiquer la présence`,
		text: [
			'Bonjour,',
			`${name}, vie scolaire${NB}: nous n'avons pas encore de nouvelles du stage aujourd'hui.`,
			`Présence ou absence, un geste suffit${NB}: ${link}`,
			`Vous pouvez aussi appeler le ${phone}.`,
			`Ce message ne contient aucun nom.`
		].join('\n\n')
	};
}

/** One SMS, wherever the school's name and the link leave room. */
export function tutorSms({ name }: School, link: string): string {
	return smsText(
		`${name}${NB}: pas encore de nouvelles du stage. Présence ou absence, en un geste${NB}: ${link}`
	);
}
