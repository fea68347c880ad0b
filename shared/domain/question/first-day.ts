/**
 * PL7: what is to have happened on the first day. Each names a text of the page « Avant », as a question does: never given to
 * anything else.
 */
export const FIRST_DAY = [
	'first-agreement',
	'first-safety',
	'first-person',
	'first-violence',
	'first-number'
] as const;

export type FirstDayId = (typeof FIRST_DAY)[number];

/** The text of what is ticked. Two devices that tick it at once make two of it, which is a tick all the same. */
export const TICK = '✓';
