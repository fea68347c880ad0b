import type { Replacement } from '#shared/domain/replacements.ts';
import type { Day } from '#shared/domain/time.ts';
import { dateText, fullDateText } from './time.ts';
import { NB, NN } from './typography.ts';

/** Who stands in for a référent, as those concerned read it. */
export const standIn = {
	/** To the student, before they write: who reads what. */
	student: ({ name, absentName, from, to, journal }: Replacement): string =>
		`${name} remplace ton référent ${absentName} ${daysText(from, to)}. ${
			journal
				? `${name} lit aussi tes pages et tes demandes d'aide au référent.`
				: `${name} voit aussi tes demandes d'aide au référent, mais ne lit pas tes pages.`
		}`,
	alsoReads: ({ name, from, to }: Replacement): string =>
		`${name} les lit aussi, ${daysText(from, to)}.`,
	alsoAsked: ({ name, absentName }: Replacement): string =>
		`Référent${NB}: ${absentName}, et ${name} pendant son absence.`,
	/** To whoever stands in. */
	mine: ({ absentName, to }: Replacement): string =>
		`En remplacement de ${absentName} jusqu'au ${dateText(to)}`,
	journalClosed: ({ absentName, to }: Replacement): string =>
		`En remplacement de ${absentName} jusqu'au ${dateText(to)}. La direction n'a pas ouvert le journal${NB}: voici les présences, les alertes et le suivi.`,
	journalOpen: ({ absentName, to }: Replacement): string =>
		`En remplacement de ${absentName} jusqu'au ${dateText(to)}, journal compris.`,
	/** To whoever is away. */
	away: ({ name, from, to }: Replacement): string =>
		`${name} vous remplace ${daysText(from, to)}. Les alertes lui sont envoyées${NN}; vous gardez tous vos accès.`,
	/** In a list of the school. */
	named: (name: string, absentName: string): string => `${name}, en remplacement de ${absentName}`
} as const;

/** « du 21 juin au 25 juin », « le 21 juin ». */
export function daysText(from: Day, to: Day): string {
	const text = from.slice(0, 4) === to.slice(0, 4) ? dateText : fullDateText;
	return from === to ? `le ${text(from)}` : `du ${text(from)} au ${text(to)}`;
}
