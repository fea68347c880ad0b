import type { Language } from '#shared/domain/language.ts';
import { NB, NN } from './typography.ts';

/** Whom to call about an alert, from the board. */
export const family = {
	left: (names: readonly string[]): string => `Reste à prévenir${NB}: ${names.join(', ')}`,
	barred: `Ne pas appeler${NB}: décision de justice.`,
	noPhone: 'Aucun numéro connu.',
	reads: (language: Language): string => `Lit ${languages[language]}`,
	states: {
		reached: (when: string): string => `Jointe ${when}`,
		'no-answer': (when: string): string => `Pas de réponse ${when}`,
		'message-left': (when: string): string => `Message laissé ${when}`,
		'message-sent': (when: string): string => `Message envoyé ${when}`,
		reassured: (when: string): string => `Rassurée ${when}`
	},
	acknowledged: (when: string): string => `«${NN}J'ai bien reçu${NN}» ${when}`,
	untold: 'Pas encore prévenue',
	/** What one of them did, in buttons. */
	outcomes: {
		reached: 'Jointe',
		'no-answer': 'Pas de réponse',
		'message-left': 'Message laissé'
	},
	reassured: 'Rassurée',
	write: { sms: 'Envoyer un SMS', email: 'Envoyer un e-mail' },
	/** Before it leaves the house. */
	confirm: { sms: 'Ce SMS part tout de suite', email: 'Cet e-mail part tout de suite' },
	nameless:
		'Ni le nom ni le motif ne sont dans le message. La personne les lit en ouvrant le lien.',
	link: '(lien personnel)',
	send: 'Envoyer',
	keep: 'Ne pas envoyer',
	aloud: 'Phrase à lire au téléphone',
	/** AL26: to a student of age, called themself. */
	aloudOwn: (school: { readonly name: string }): string =>
		`Bonjour, ici la vie scolaire, ${school.name}. Nous ne savons pas si tu es sur ton lieu de stage. Où es-tu${NN}? Est-ce que tout va bien${NN}?`,
	/** Before what a guardian reads or hears in another language. */
	inFrench: `En français${NB}:`,
	of: (name: string): string => `Appels et messages${NB}: ${name}`
} as const;

const languages: Readonly<Record<Language, string>> = {
	fr: 'le français',
	en: `l'anglais`,
	ar: `l'arabe`,
	pt: 'le portugais',
	tr: 'le turc',
	uk: `l'ukrainien`
};
