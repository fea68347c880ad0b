import { smsText } from './sms.ts';
import { NB } from './typography.ts';

interface School {
	readonly name: string;
	readonly phone: string;
}

const LINES = {
	tutor: {
		what: `le stage d'un élève que vous accueillez a changé.`,
		look: 'Le lire dans Carnet',
		call: 'Vous pouvez aussi appeler le'
	},
	student: { what: 'ton stage a changé.', look: 'Lis-le dans Carnet', call: 'Tu peux appeler le' }
} as const;

/** An e-mail to somebody outside the school of whose placement the days, hours or place are others: no child's name (PC12). */
export function movedLetter(
	to: keyof typeof LINES,
	{ name, phone }: School,
	link: string
): { subject: string; text: string } {
	const { what, look, call } = LINES[to];
	return {
		subject: `${name}${NB}: un stage a changé`,
		text: [
			'Bonjour,',
			`${name}${NB}: ${what}`,
			`${look}${NB}: ${link}`,
			`${call} ${phone}.`,
			`Ce message ne contient aucun nom.`
		].join('\n\n')
	};
}

/** One SMS, wherever the school's name and the link leave room. */
export function movedSms({ name }: School, link: string): string {
	return smsText(`${name}${NB}: un stage a changé. Le lire dans Carnet${NB}: ${link}`);
}
