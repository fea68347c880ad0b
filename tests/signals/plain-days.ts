import type { Fields } from '#shared/domain/journal.ts';
import { ASIDES, DIFFICULT, LEARNED, TERSE } from '#server/demo/words/common.ts';
import { LEADING_DAYS } from '#server/demo/words/leading.ts';
import { PLACES } from '#server/demo/words/places.ts';
import { SHOPS } from '#server/demo/words/shops.ts';

/** Of the demo's sentences those that an adult should read again, each with what it tells. */
export const NOT_PLAIN: Readonly<Record<string, string>> = {
	'J’ai nettoyé les cages et changé l’eau.': 'what animals leave',
	'J’ai eu un peu la tête qui tourne devant une piqûre.': 'a malaise',
	'Scier droit.': 'a saw'
};

/** What the students of the demo school write on plain days. */
export function plainDays(): string[] {
	const trades = [...Object.values(PLACES), ...Object.values(SHOPS)];
	const days: readonly Fields[] = Object.values(LEADING_DAYS).flat();
	const said = [
		...[...ASIDES, ...DIFFICULT, ...LEARNED, ...TERSE],
		...trades.flatMap(({ done, learned, difficult }) => [...done, ...learned, ...difficult]),
		...days.flatMap((fields) => Object.values(fields))
	];
	return [...new Set(said.map((text) => text.replaceAll('{n}', '12')))];
}
