import type { Day } from '#shared/domain/time.ts';
import { dayText } from './time.ts';
import { NB, NN } from './typography.ts';

/** « Avant »: what one needs on the first morning. */
export const before = {
	title: 'Avant mon stage',
	begins: (day: Day, left: number): string => {
		if (left <= 0) return `Premier jour${NB}: ${dayText(day)}.`;
		return left === 1
			? `Premier jour demain, ${dayText(day)}.`
			: `Premier jour dans ${left}${NB}jours, ${dayText(day)}.`;
	},
	address: 'Adresse',
	copyAddress: `Copier l'adresse`,
	ask: 'Demander',
	hours: 'Horaires du premier jour',
	phone: 'Téléphone',
	phones: 'Ton téléphone pendant le stage',
	allowed: `Permis${NB}: demande où le poser.`,
	forbidden: `Interdit dans cette entreprise${NB}: écris le soir.`,
	offline: `Cette page s'ouvre aussi sans réseau.`,
	firstDay: 'Mon premier jour, je coche',
	firstDayOut: `Il en manque un${NN}? Demande, c'est ton droit.`,
	advice: 'Le premier matin',
	cards: [
		{
			title: `Comment je m'habille`,
			lines: [
				'Propre, simple, pratique.',
				'Des chaussures fermées.',
				`Un doute${NN}? Appelle et demande.`
			]
		},
		{
			title: `Ce que je dis en arrivant`,
			lines: [
				`«${NN}Bonjour, je viens pour mon stage.${NN}»`,
				`Donne ton nom et celui du lycée.`,
				`Demande la personne indiquée plus haut.`
			]
		},
		{
			title: `Ce que j'emporte`,
			lines: ['Ma convention.', `De quoi noter.`, `Le numéro du lycée.`]
		},
		{
			title: `Ce que j'ai le droit de demander`,
			lines: [`Les règles de sécurité.`, `Une pause.`, `Qu'on m'explique encore une fois.`]
		}
	],
	question: 'Une question pour me préparer'
} as const;
