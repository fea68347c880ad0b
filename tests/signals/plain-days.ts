import type { Fields } from '#shared/domain/journal.ts';
import { ASIDES, DIFFICULT, LEARNED, TERSE } from '#server/demo/words/common.ts';
import { LEADING_DAYS } from '#server/demo/words/leading.ts';
import { PLACES } from '#server/demo/words/places.ts';
import { SHOPS } from '#server/demo/words/shops.ts';

/** Of the demo's sentences those that an adult should read again, each with what it tells. */
export const NOT_PLAIN: Readonly<Record<string, string>> = {
	'Porter des trucs lourds.': 'a load',
	'Un petit m’a mordu, pas fort.': 'a bite',
	'Vidange sur une petite voiture, j’ai changé le filtre.': 'used oil',
	'Dominique m’a donné un vieux vélo pour m’entraîner : je dois le remettre en route avant la fin du stage. J’ai démonté les deux roues.':
		'wheels taken off, as of a car',
	'J’ai nettoyé les cages et changé l’eau.': 'what animals leave',
	'J’ai eu un peu la tête qui tourne devant une piqûre.': 'a malaise',
	'Vente le matin. J’ai rendu la monnaie sans la machine et je me suis trompée une seule fois.':
		'a till',
	'Découpe au massicot avec le patron, moi je ne touche pas la lame.':
		'a guillotine: who keeps their hands off is told afterwards',
	'Scier droit.': 'a saw',
	'Un vieux chien est mort, tout le monde était triste.': 'a sad day',
	'La concentration, c’est répétitif.': 'a day that was long'
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
