import { NB, NN } from './typography.ts';

/** What a student says to the school about not coming, or being hurt. */
export const absence = {
	open: 'Je ne pourrai pas venir',
	title: 'Je ne pourrai pas venir',
	when: `Quand${NN}?`,
	why: `Pourquoi${NN}?`,
	reasons: { illness: 'Je suis malade', other: 'Autre raison' },
	noDetail: `Pas besoin d'expliquer ici.`,
	send: 'Prévenir le lycée',
	pick: 'Choisis au moins un moment.',
	none: 'Aucun jour de stage à venir.',
	failed: `Pas gardé${NB}: cet appareil refuse. Appelle le lycée.`,
	said: (when: string): string => `Absence annoncée${NB}: ${when}`,
	next: `Le lycée te rappellera peut-être. Préviens aussi l'entreprise${NB}:`,
	close: 'Fermer'
} as const;

/** « Je me suis fait mal » */
export const accident = {
	open: 'Je me suis fait mal',
	first: `D'abord les secours`,
	lead: `Grave, ou tu ne sais pas${NN}? Appelle, ou demande à un adulte d'appeler.`,
	call15: 'Appeler le 15',
	call112: 'Appeler le 112',
	then: 'Ensuite, le lycée',
	what: 'Ce qui est arrivé, si tu veux',
	send: 'Prévenir le lycée',
	said: 'Accident signalé au lycée',
	adult: `Parle aussi à un adulte près de toi.`
} as const;
