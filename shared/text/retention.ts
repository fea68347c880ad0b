import type { KeptUntil } from '#shared/domain/retention.ts';
import type { Retention, YearDay } from '#shared/domain/settings.ts';
import { fullDateText } from './time.ts';
import { NB, NN } from './typography.ts';

/** « janvier » to « décembre » */
export const MONTHS = Array.from({ length: 12 }, (_, index) =>
	new Date(Date.UTC(2027, index, 1)).toLocaleDateString('fr-FR', { month: 'long', timeZone: 'UTC' })
);

/** « Combien de temps », as anybody reads it. */
export function retentionText({ college, lycee, rest }: Retention): string[] {
	return [
		`Présences, alertes, contacts des familles${NB}: jusqu'au ${yearDayText(rest)} qui suit le stage.`,
		`Journal au lycée${NB}: jusqu'au ${yearDayText(lycee)} qui suit le stage.`,
		`Journal au collège${NB}: jusqu'au ${yearDayText(college)} de l'année de 3e, pour l'oral du brevet.`,
		`Ensuite Carnet efface tout seul, sur les appareils aussi.`,
		`Un nom reste un an après le dernier contact${NN}; celui d'un tuteur, deux ans.`
	];
}

/** For a student, of one placement. */
export function keptText({ journal, rest }: KeptUntil): string {
	return `Le lycée garde ton journal jusqu'au ${fullDateText(journal)}, tes présences jusqu'au ${fullDateText(rest)}.`;
}

/** « 31 décembre », « 1er septembre » */
function yearDayText(yearDay: YearDay): string {
	const [month = 1, day = 1] = yearDay.split('-').map(Number);
	return `${day === 1 ? '1er' : day}${NB}${MONTHS[month - 1]}`;
}
