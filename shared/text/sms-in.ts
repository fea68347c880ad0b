import type { SmsRefusal } from '#shared/domain/sms.ts';
import { NB, NN } from './typography.ts';

/** Text messages that came in. */
export const smsIn = {
	title: 'SMS reçus',
	none: `Ce lycée n'a pas de numéro pour recevoir des SMS.`,
	number: (number: string): string => `Un tuteur sans réseau peut prévenir par SMS au ${number}.`,
	works: (when: string): string => `Ce numéro fonctionne${NB}: dernier SMS arrivé ${when}.`,
	unproven: `Rien n'y est arrivé depuis 30 jours${NB}: les tuteurs ne voient pas ce numéro.`,
	tryIt: (number: string): string =>
		`Pour essayer, envoyez ESSAI au ${number}, de n'importe quel téléphone.`,
	waiting: 'À lire',
	waitingNone: 'Aucun SMS à lire.',
	seen: 'Déjà vus',
	seenNote: `Les SMS sont gardés 30 jours.`,
	from: (sender: string): string => `De ${sender}`,
	quoted: (text: string): string => (text === '' ? '(vide)' : `«${NN}${text}${NN}»`),
	about: (name: string): string => `Peut-être${NB}: ${name}`,
	find: `Trouver l'élève`,
	handle: 'Traité',
	handled: (name: string, when: string): string => `Traité par ${name} ${when}`,
	notHandled: `Pas enregistré. Réessayez.`,
	unreachable: `Les SMS sont illisibles pour le moment. Réessayez.`,
	how: `Appelez si besoin, notez l'absence sur la fiche de l'élève, puis «${NN}Traité${NN}».`,
	states: {
		received: `Carnet ne l'a pas encore lu.`,
		taken: 'Noté comme absence.',
		test: 'Essai reçu.',
		unread: ''
	},
	why: {
		'not-understood': `Carnet ne lit que ABSENT et le code du tuteur.`,
		'unknown-number': `Aucun tuteur n'a ce numéro dans Carnet.`,
		'wrong-code': `Ce code n'est pas celui de ce tuteur.`,
		'another-day': `Pas de stage prévu à ce moment, ou SMS arrivé un autre jour.`,
		refused: `Ce stage est fini depuis longtemps.`
	} satisfies Readonly<Record<SmsRefusal, string>>
} as const;

/** A French number in pairs, as it is read aloud. */
export function phoneText(number: string): string {
	const [, rest] = /^\+33(\d{9})$/.exec(number) ?? [];
	return rest === undefined ? number : `0${rest}`.replace(/(\d\d)(?=\d)/g, `$1${NB}`);
}
