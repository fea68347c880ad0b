/* Apart from what makes them: screens compare states, and compute no grounds. */

/** From the least to the most advanced; `retracted` stands apart: nothing is left to do. */
export const STATES = [
	'raised',
	'taken',
	'to-reassure',
	'family-reached',
	'closed',
	'retracted'
] as const;
export type AlertState = (typeof STATES)[number];
