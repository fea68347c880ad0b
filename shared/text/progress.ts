import type { Instant, Day } from '#shared/domain/time.ts';
import { whenText } from './time.ts';
import { NB } from './typography.ts';

/** The sentences of the contract about one's own words. Nothing else is said of them. */
export const progress = {
	kept: 'Gardé sur cet appareil',
	received: (at: Instant, timeZone: string, today: Day, trial: boolean): string =>
		`Reçu par l'établissement${trial ? ' (essai)' : ''} ${whenText(at, timeZone, today)}`,
	refused: (sentence: string): string => `Refusé${NB}: ${sentence}`,
	writing: 'Tu écris…'
} as const;
