import type { Day } from '#shared/domain/time.ts';
import { dayText } from './time.ts';

/** In the last week of a session of the staff. */
export const sessionEnds = {
	on: (day: Day): string =>
		`Sur cet appareil, Carnet vous demandera de vous identifier de nouveau le ${dayText(day)}.`,
	now: 'Le faire maintenant'
} as const;
