import type { Silent } from '#shared/domain/summary/silent.ts';
import { localTime, type Day } from '#shared/domain/time.ts';
import { dayText, whenText } from './time.ts';
import { NB } from './typography.ts';

/** What a class wrote, in a minute. */
export const classPage = {
	title: 'Mes classes',
	lead: `Des phrases de vos élèves, telles quelles. Chacune mène à son jour.`,
	counted: (students: number, writing: number): string => {
		const all = `${students} ${students > 1 ? 'élèves' : 'élève'}`;
		if (writing === 0) return `${all}, rien d'écrit encore.`;
		if (writing === students)
			return students > 1 ? `${all}, tous ont écrit.` : `${all}, qui écrit.`;
		return `${all}, ${writing} ${writing > 1 ? 'ont' : 'a'} écrit.`;
	},
	themes: 'Ce qui revient',
	theme: (students: number): string => `${students} élèves`,
	noThemes: `Aucun mot partagé par deux élèves.`,
	difficult: 'Difficile',
	noDifficult: `Personne n'a parlé d'une difficulté.`,
	learned: 'Découvert',
	noLearned: `Personne n'a parlé d'une découverte.`,
	silent: `Qui n'écrit pas`,
	noSilent: `Personne n'est sans écrire depuis deux jours de stage.`,
	empty: 'Aucun journal à lire pour le moment.',
	emptyOut: `Les pages arrivent ici quand vos élèves ont fini d'écrire.`
} as const;

/** « Rien d'écrit depuis le mardi 8 juin : 3 jours de stage. » */
export function silentText({ lastWords, days }: Silent): string {
	return lastWords === undefined
		? `Rien d'écrit en ${days} jours de stage.`
		: `Rien d'écrit depuis le ${dayText(lastWords)}${NB}: ${days} jours de stage.`;
}

/** A phone that has not been heard today may hold words that nobody has received. */
export function phoneText({ lastContact }: Silent, timeZone: string, today: Day): string {
	if (lastContact === undefined) return `Téléphone jamais vu.`;
	const seen = `Téléphone vu ${whenText(lastContact, timeZone, today)}`;
	if (localTime(lastContact, timeZone).day === today) return `${seen}.`;
	return `${seen}${NB}: ses mots y attendent peut-être.`;
}
