import { NB, NN, unbroken } from './typography.ts';

/** The family's page, and the pages of roles that have nothing to read yet. */
export const guardian = {
	from: (school: string, phone: string): string => `${school} · ${unbroken(phone)}`,
	title: (child: string): string => `Le stage de ${child}`,
	none: `Rien à signaler.`,
	noneMore: `Le lycée vous prévient ici en cas d'absence.`,
	absent: (when: string): string => `Absence signalée${NB}: ${when}.`,
	other: (kind: string, day: string): string => `${kind}, ${day}.`,
	acknowledge: "J'ai bien reçu",
	acknowledged: 'Vous avez bien reçu cette information.',
	retracted: `Information annulée${NB}: votre enfant est en stage.`,
	question: `Une question${NN}? Appelez la vie scolaire.`,
	empty: 'Aucun stage sur cet appareil pour le moment.'
} as const;

export const nothing = {
	office: {
		title: 'Secrétariat',
		lead: `Votre rôle ne lit ni journal ni alerte.`,
		now: 'Voici les stages en cours.'
	},
	care: {
		title: 'Infirmerie et service social',
		lead: `Vous ne lisez que ce qui vous est transmis.`,
		now: `Rien ne vous a été transmis.`
	}
} as const;
