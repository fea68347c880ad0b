import { smsText } from './sms.ts';
import { durationText } from './time.ts';
import { NB } from './typography.ts';

/** What leaves the app to somebody of the staff: no child's name, no reason (CH1). */
export interface Told {
	readonly school: { readonly name: string; readonly phone: string };
	/** An address of the app. */
	readonly link: string;
	/** Since the wait began. */
	readonly minutes: number;
}

interface Words {
	readonly subject: string;
	readonly body: (since: string) => string;
}

const WAITS: Words = {
	subject: 'une alerte attend toujours',
	body: (since) => `une alerte attend toujours${since}`
};

/** By step of a ladder (shared/domain/ladder.ts), or of what else concerns them. */
const STEPS: Readonly<Record<string, Words>> = {
	told: { subject: 'une alerte vous attend', body: () => 'une alerte vous attend' },
	others: {
		subject: `une alerte attend quelqu'un`,
		body: (since) => `une alerte attend quelqu'un${since}`
	},
	head: {
		subject: `une alerte n'est prise par personne`,
		body: (since) => `une alerte n'est prise par personne${since}`
	},
	again: WAITS,
	family: {
		subject: 'une famille attend votre appel',
		body: () => 'une famille attend votre appel'
	},
	'family-head': {
		subject: `une famille n'est pas encore jointe`,
		body: (since) => `une famille n'est pas encore jointe${since}`
	},
	reassure: { subject: 'une famille est à rassurer', body: () => 'une famille est à rassurer' },
	'reassure-others': {
		subject: 'une famille est à rassurer',
		body: (since) => `une famille est à rassurer${since}`
	},
	talk: { subject: 'un entretien est à prévoir', body: () => 'un entretien est à prévoir' },
	close: { subject: 'une alerte est à clore', body: () => 'une alerte est à clore' },
	'to-referent': {
		subject: 'des élèves vous sont confiés',
		body: () => 'des élèves vous sont confiés pour leur stage'
	},
	'moved-referent': { subject: 'un stage a changé', body: () => 'un stage a changé' }
};

/** An e-mail to somebody of the staff. */
export function staffLetter(step: string, told: Told): { subject: string; text: string } {
	const { school, link } = told;
	const { subject, body } = STEPS[step] ?? WAITS;
	return {
		subject: `${school.name}${NB}: ${subject}`,
		text: [
			'Bonjour,',
			`${school.name}, vie scolaire${NB}: ${body(sinceOf(told))}.`,
			`Ouvrir Carnet${NB}: ${link}`,
			`Téléphone du lycée${NB}: ${school.phone}`,
			`Ce message ne contient aucun nom. Il part tout seul, inutile d'y répondre.`
		].join('\n\n')
	};
}

/** What the watch writes to the school's own address. */
export function watchLetter({ name }: { readonly name: string }): {
	subject: string;
	text: string;
} {
	return {
		subject: `${name}${NB}: essai de Carnet`,
		text: `Essai automatique de Carnet pour ${name}. Rien à faire.`
	};
}

/** What somebody of the staff sends to themselves from « Est-ce que tout passe ? ». */
export function trialLetter({ name }: { readonly name: string }): {
	subject: string;
	text: string;
} {
	return {
		subject: `${name}${NB}: votre essai est arrivé`,
		text: `Les e-mails de Carnet pour ${name} arrivent à cette adresse. Rien à faire.`
	};
}

/** The same as one SMS. */
export function trialSms({ name }: { readonly name: string }): string {
	return smsText(`${name}${NB}: essai de Carnet. Les SMS arrivent à ce numéro.`);
}

/** One SMS, wherever the school's name and the link leave room. */
export function staffSms(step: string, told: Told): string {
	const { school, link } = told;
	const { body } = STEPS[step] ?? WAITS;
	return smsText(`${school.name}${NB}: ${body(sinceOf(told))}. Ouvrir Carnet${NB}: ${link}`);
}

/**
 * A notification to somebody of the staff.
 * @param path of the app, where a tap leads
 */
export function staffNotice(
	step: string,
	told: Pick<Told, 'school' | 'minutes'>,
	path = '/'
): { title: string; body: string; path: string } {
	const { body } = STEPS[step] ?? WAITS;
	return { title: told.school.name, body: `${capital(body(sinceOf(told)))}.`, path };
}

/** « Essayer » */
export function trialNotice(school: string): { title: string; body: string; path: string } {
	return {
		title: school,
		body: `Essai réussi${NB}: les alertes arrivent ici.`,
		path: '/mes-donnees'
	};
}

/** Of a notification that arrived unreadable: something waits all the same. */
export const unreadable = {
	title: 'Carnet',
	body: 'Quelque chose vous attend dans Carnet.'
} as const;

function sinceOf({ minutes }: Pick<Told, 'minutes'>): string {
	return minutes < 1 ? '' : ` depuis ${durationText(minutes * 60_000)}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
