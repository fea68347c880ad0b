import type { AlertState } from '#shared/domain/alert.ts';
import { NB, NN, unbroken } from './typography.ts';

/** The family's page. Short words: it may be read in a second language. */
export const guardian = {
	phone: (phone: string): string => `Téléphone du lycée${NB}: ${unbroken(phone)}`,
	call: 'Appeler le lycée',
	doubt: `Un doute${NN}? Appelez le numéro que vous connaissez.`,
	title: (child: string): string => `Le stage de ${child}`,
	at: (host: string): string => `Chez ${host}`,
	none: `Rien à signaler.`,
	noneMore: `Le lycée vous prévient en cas d'absence.`,
	absent: `Absence`,
	accident: 'Accident ou malaise',
	absentLine: (child: string, when: string): string =>
		`${child} n'était pas en stage${NB}: ${when}.`,
	accidentLine: (child: string, when: string): string =>
		`Accident ou malaise pour ${child}, ${when}.`,
	accidentCall: 'Appelez le lycée maintenant pour en savoir plus.',
	otherLine: (kind: string, day: string): string => `${kind}, ${day}.`,
	states: {
		raised: `Le lycée cherche à savoir.`,
		taken: `Le lycée s'en occupe.`,
		'to-reassure': `Cette information n'est plus vraie. Le lycée va vous le confirmer.`,
		'family-reached': `Le lycée vous a prévenu.`,
		closed: `C'est terminé pour le lycée.`,
		retracted: `Information annulée. Il n'y a rien à faire.`
	} satisfies Record<AlertState, string>,
	by: (name: string, when: string): string => `Au lycée${NB}: ${name}, ${when}.`,
	acknowledge: "J'ai bien reçu",
	acknowledged: 'Vous avez bien reçu cette information.',
	why: `Pourquoi${NN}?`,
	whyLead: `Le lycée a besoin d'un motif. Pas de détail médical.`,
	/** What is written in the fact: words of the school's list. */
	reasons: ['maladie', 'rendez-vous', 'raison familiale', 'transport', 'autre'],
	until: `Jusqu'à quel jour${NN}?`,
	thatDay: `Ce jour-là seulement`,
	untilDay: (day: string): string => `Jusqu'au ${day}`,
	send: 'Envoyer le motif',
	pick: `Choisissez d'abord un motif.`,
	said: (reason: string): string => `Vous avez répondu${NB}: ${reason}.`,
	saidUntil: (reason: string, day: string): string =>
		`Vous avez répondu${NB}: ${reason}, jusqu'au ${day}.`,
	undo: 'Annuler ce motif',
	undone: 'Motif annulé.',
	question: `Une question${NN}? Appelez le lycée.`,
	empty: `Rien à lire pour le moment.`,
	emptyMore: `Le lycée vous prévient si besoin.`,
	kept: `Ce que Carnet garde sur mon enfant`,
	keptWhat: [
		[`Ce que le lycée garde`, `Les dates du stage, les présences, les absences et leurs suites.`],
		[
			`Vos réponses`,
			`«${NN}J'ai bien reçu${NN}» et le motif. Le référent et la vie scolaire les lisent.`
		],
		[`Le journal`, `Votre enfant écrit un journal. Seul son référent le lit.`],
		[`Vous`, `Vous ne lisez pas ce journal ici. Demandez à votre enfant.`],
		[`La position`, `Carnet ne sait jamais où est votre enfant.`],
		[`Combien de temps`, `Le carnet se ferme 60${NB}jours après le stage.`],
		[`Vos droits`, `Le lycée peut montrer, corriger ou effacer, sur demande.`]
	]
} as const;
