import { common } from '#shared/text/common.ts';
import { progress } from '#shared/text/progress.ts';
import { smsText } from '#shared/text/sms.ts';
import { dayText, halfDayText, whenText } from '#shared/text/time.ts';
import { NB, NN } from '#shared/text/typography.ts';
import type { FamilyWords } from './words.ts';

/** The family's page. Short words: it may be read in a second language. */
export const words: FamilyWords = {
	language: 'Langue',
	notHere: `Cette langue n'est pas disponible pour le moment.`,
	phone: `Téléphone du lycée${NB}:`,
	call: 'Appeler le lycée',
	doubt: `Un doute${NN}? Appelez le numéro que vous connaissez.`,
	title: (child) => `Le stage de ${child}`,
	at: 'Chez',
	none: `Rien à signaler.`,
	noneMore: `Le lycée vous prévient en cas d'absence.`,
	absent: `Absence`,
	accident: 'Accident ou malaise',
	other: 'Information du lycée',
	search: 'Sans nouvelles',
	searchLine: (child, when) => `${child}${NB}: pas de nouvelles du stage, ${when}.`,
	absentLine: (child, when) => `${child} n'était pas en stage${NB}: ${when}.`,
	accidentLine: (child, when) => `Accident ou malaise pour ${child}, ${when}.`,
	accidentCall: 'Appelez le lycée maintenant pour en savoir plus.',
	otherLine: (day) => `Information du lycée, ${day}.`,
	states: {
		raised: `Le lycée cherche à savoir.`,
		taken: `Le lycée s'en occupe.`,
		'to-reassure': `Cette information n'est plus vraie. Le lycée va vous le confirmer.`,
		'family-reached': `Le lycée vous a prévenu.`,
		closed: `C'est terminé pour le lycée.`,
		retracted: `Information annulée. Il n'y a rien à faire.`
	},
	by: (name, when) => `Au lycée${NB}: ${name}, ${when}.`,
	acknowledge: "J'ai bien reçu",
	acknowledged: 'Vous avez bien reçu cette information.',
	why: `Pourquoi${NN}?`,
	whyLead: `Le lycée a besoin d'un motif. Pas de détail médical.`,
	searchLead: `Votre enfant est absent${NN}? Dites pourquoi. Sinon, appelez le lycée.`,
	reasons: {
		maladie: 'maladie',
		'rendez-vous': 'rendez-vous',
		'raison familiale': 'raison familiale',
		transport: 'transport',
		autre: 'autre'
	},
	until: `Jusqu'à quel jour${NN}?`,
	thatDay: `Ce jour-là seulement`,
	untilDay: (day) => `Jusqu'au ${day}`,
	send: 'Envoyer le motif',
	pick: `Choisissez d'abord un motif.`,
	said: (reason) => `Vous avez répondu${NB}: ${reason}.`,
	saidUntil: (reason, day) => `Vous avez répondu${NB}: ${reason}, jusqu'au ${day}.`,
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
		[
			`Combien de temps`,
			`Présences, absences et vos coordonnées sont effacées à la fin de l'année scolaire.`
		],
		[`Vos droits`, `Le lycée peut montrer, corriger ou effacer, sur demande.`]
	],
	failed: common.failed,
	failedOut: common.failedOut,
	notKept: common.notKept,
	progress: {
		kept: progress.kept,
		received: progress.received,
		refused: progress.refused('appelez le lycée.')
	},
	day: dayText,
	halfDays: (keys, today) => keys.map((key) => halfDayText(key, today)).join(', '),
	when: whenText,
	letter: (school, link) => ({
		subject: `${school.name}${NB}: un message pour vous`,
		text: [
			'Bonjour,',
			`${school.name}, vie scolaire.`,
			`Merci de nous rappeler au ${school.phone}, ou de lire ce message${NB}:\n${link}`,
			`Un doute${NN}? Appelez le numéro que vous connaissez.`,
			`Ce lien est personnel. Ne le transmettez pas.`
		].join('\n\n')
	}),
	sms: (school, link) =>
		smsText(
			`${school.name}, vie scolaire. Merci de nous rappeler au ${school.phone}, ou de lire ce message${NB}: ${link}`
		),
	aloud: (school, caller) => [
		`Bonjour, ici ${caller ?? 'la vie scolaire'}, ${school.name}.`,
		`Votre enfant n'est pas sur son lieu de stage.`,
		`Merci de nous rappeler au ${school.phone}.`
	],
	searchAloud: (school, caller) => [
		`Bonjour, ici ${caller ?? 'la vie scolaire'}, ${school.name}.`,
		`Nous n'avons pas de nouvelles de votre enfant, en stage aujourd'hui. Savez-vous où est votre enfant${NN}?`,
		`Merci de nous rappeler au ${school.phone}.`
	]
};
