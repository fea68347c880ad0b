import type { Finding } from '#shared/domain/placement-checks.ts';
import type { Missing } from '#shared/domain/staff.ts';
import { CHECKS, daysText } from './placement-checks.ts';
import { office, placements } from './school.ts';
import { NB } from './typography.ts';

/** « À vérifier » */
export const toCheckPage = {
	title: placements.check,
	lead: `Les stages en cours et à venir, comparés à la convention type, au Code du travail et à votre calendrier. L'établissement décide.`,
	noDates: `Les vacances et les dates de stage n'ont pas pu être lues${NB}: elles ne sont pas vérifiées.`,
	counted: (count: number, all: number): string => {
		const outOf = count === all ? '' : ` sur ${all}`;
		return `${count}${NB}stage${count > 1 ? 's' : ''} à vérifier${outOf}`;
	},
	unopened: (referent: string): string => `${referent} n'a pas encore ouvert ce dossier.`,
	empty: 'Rien à vérifier',
	emptyOut: `Rien ne manque, et aucun horaire ne dépasse ce que dit la convention type.`
} as const;

export function findingText({ code, days }: Finding): string {
	return CHECKS[code](daysText(days));
}

export function missingText(missing: readonly Missing[]): string {
	return `${office.missing}${NB}: ${missing.map((one) => office.what[one]).join(', ')}.`;
}
