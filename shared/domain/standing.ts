import { asksOfSilence, byNeed, type Followed, type Reading, type StudentRow } from './need.ts';
import { hasVoice } from './silence.ts';
import { silentOf } from './summary/silent.ts';
import { overAt } from './today.ts';
import { localTime } from './time.ts';

/** What may be said of a student in a word, those whom somebody must look at first. */
export const STANDINGS = ['call', 'unheard', 'unwritten', 'well'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * TI12: « va bien » is who needs no call and of whom something is known. `unheard`: a half-day is over, and neither their phone
 * nor anybody has spoken; `unwritten`: silent as a class has it (TI9), whoever said that they came.
 */
export function standingOf(
	followed: Followed,
	{ now, timeZone }: Reading,
	{ needs, reads, lastContact }: Pick<StudentRow, 'needs' | 'reads' | 'lastContact'>
): Standing {
	if (needs.length > 0) return 'call';
	const { card, facts } = followed;
	const { day } = localTime(now, timeZone);
	if (!reads || !asksOfSilence(card, day)) return 'well';
	const over = overAt(card.halfDays, now, timeZone).filter(({ known }) => !known);
	const spokenOf = lastContact !== undefined || over.some(({ key }) => hasVoice(key, facts));
	if (over.length > 0 && !spokenOf) return 'unheard';
	return silentOf(followed, day) ? 'unwritten' : 'well';
}

interface Standable extends StudentRow {
	readonly standing: Standing;
}

export function countStandings(
	rows: readonly Pick<Standable, 'standing'>[]
): Record<Standing, number> {
	const counts = { call: 0, unheard: 0, unwritten: 0, well: 0 };
	for (const { standing } of rows) counts[standing]++;
	return counts;
}

/** TI1, TI12: who needs a call first, then who is not heard, then by name. */
export function byStanding(a: Standable, b: Standable): number {
	return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || byNeed(a, b);
}
