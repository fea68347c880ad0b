import type { HelpRole } from './bodies.ts';
import type { Card } from './card.ts';
import { referentsOn } from './replacements.ts';
import type { Day } from './time.ts';

/** Whom a student may call on, in the order in which they are offered. */
const WHOM: readonly HelpRole[] = ['referent', 'cpe', 'care', 'head'];

/**
 * DU7: those of them who are there: a call that nobody reads must not be offered.
 * @param card null: nothing is known of the school yet
 */
export function whomToAsk(card: Card | null, today: Day): HelpRole[] {
	if (!card) return [...WHOM];
	const there: Readonly<Record<HelpRole, boolean>> = {
		referent: referentsOn(card, today).length > 0,
		cpe: card.cpes.length > 0,
		care: card.school.noCare !== true,
		head: true
	};
	return WHOM.filter((whom) => there[whom]);
}
