import { NB, NN, unbroken } from './typography.ts';
import { durationText } from './time.ts';

/** The alert board: CPE, vie scolaire, head. */
export const board = {
	title: 'Alertes',
	counts: (raised: number, under: number, done: number): string =>
		`${raised} à prendre · ${under} en cours · ${done} ${done > 1 ? 'traitées' : 'traitée'} aujourd'hui`,
	headTitle: (raised: number): string => (raised > 0 ? `(${raised}) Alertes` : 'Alertes'),
	empty: `Aucune alerte ouverte.`,
	take: "Je m'en occupe",
	reached: 'Famille jointe',
	noAnswer: 'Pas de réponse',
	close: 'Classer',
	closeGroup: `Pourquoi classer${NN}?`,
	closeReasons: {
		known: 'Absence déjà connue',
		mistake: 'Erreur de saisie',
		other: 'Autre raison'
	},
	keep: 'Ne pas classer',
	reassure: 'Rassurer la famille',
	untake: `Je ne m'en occupe plus`,
	since: (milliseconds: number): string => `depuis ${durationText(milliseconds)}`,
	saidBy: (what: string, name: string, said: string, received: string): string =>
		`${what} — dit${by(name)} ${said}, reçu ${received}`,
	saidUnsent: (what: string, name: string, said: string): string =>
		`${what} — dit${by(name)} ${said}, pas encore reçu`,
	byYou: 'prise par vous',
	byOther: (name: string): string => `prise par ${name}`,
	notTaken: 'personne encore',
	again: 'signalée à nouveau',
	fresh: (kind: string, name: string): string => `Nouvelle alerte${NB}: ${kind}, ${name}`,
	finished: `Traitées aujourd'hui`,
	finishedEmpty: `Aucune encore.`,
	silent: 'Sans nouvelles',
	silentLead: (part: string): string =>
		`Ni l'élève ni l'entreprise n'ont parlé (${part}). Ce n'est pas une absence.`,
	silentEmpty: 'Tout le monde a donné des nouvelles.',
	upToDate: (age: number): string => `À jour il y a ${durationText(age)}`,
	stale: (age: number): string =>
		`Pas à jour depuis ${durationText(age)}${NB}: des alertes peuvent manquer.`,
	never: 'Jamais mis à jour sur cet appareil.',
	pending: 'Gardé sur cet appareil, pas encore reçu',
	showAll: (count: number): string => `Voir les ${count}`,
	callHost: (name: string): string => `Appeler ${name}`,
	callNumber: (phone: string): string => `Appeler le ${unbroken(phone)}`,
	already: (name: string): string => `${name} s'en occupe déjà.`,
	relay: `Pages de l'établissement`,
	students: 'Élèves',
	placements: 'Stages',
	readOnly: 'La CPE et la vie scolaire agissent. Vous voyez tout.'
} as const;

function by(name: string): string {
	return name === '' ? '' : ` par ${name}`;
}
