import { NB, unbroken } from './typography.ts';

/** The family's page. */
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
	question: `Une question${NB}? Appelez la vie scolaire.`,
	empty: 'Aucun stage sur cet appareil pour le moment.'
} as const;
