import type { HelpRole } from './bodies.ts';
import type { Card } from './card.ts';
import type { NextReading } from './duty.ts';
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

/** DU8: what is said under a call of one's own. */
export interface Promised {
	/** When it is read, where that is not now. */
	readonly read?: NextReading;
	/** It has yet to leave this device. */
	readonly leaves: boolean;
}

/**
 * DU8: as long as nobody has taken it, and the school has not refused it.
 * @param state how far it has come
 */
export function promisedOf(
	{ state, taken }: { readonly state: string | undefined; readonly taken: boolean },
	next: NextReading | undefined
): Promised | undefined {
	if (taken || state === 'refused') return undefined;
	return { leaves: state === 'kept', ...(next && { read: next }) };
}
