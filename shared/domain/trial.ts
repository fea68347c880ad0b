import type { Role } from './people.ts';

/** WA6: the ways that somebody can try to themselves from « Est-ce que tout passe ? », beside those of their own device. */
export const LETTER_WAYS = ['email', 'sms'] as const;
export type LetterWay = (typeof LETTER_WAYS)[number];

/** Those who would wait for an alert in vain: they read what is dead, and try. */
export const WATCHERS: readonly Role[] = ['cpe', 'desk', 'head'];

/** WA6: milliseconds between two trials of one person; an SMS costs the school money. */
export const TRIAL_EVERY: Readonly<Record<LetterWay | 'live', number>> = {
	live: 60_000,
	email: 60_000,
	sms: 10 * 60_000
};
