import type { Role } from './people.ts';
import type { Instant } from './time.ts';

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

/**
 * One trial to oneself. `absent`: the school has not set that way up; `no-address`: it has none of this person; `none`:
 * nothing was tried of late; `unknown`: it may have left.
 */
export interface Trial {
	readonly state: 'absent' | 'no-address' | 'none' | 'waiting' | 'sent' | 'failed' | 'unknown';
	readonly askedAt?: Instant;
	/** When it ended. */
	readonly at?: Instant;
	/** Why it did not leave. */
	readonly code?: string;
}
