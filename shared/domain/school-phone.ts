import type { Card } from './card.ts';
import { nextReading } from './duty.ts';
import type { HalfDayKey, Instant } from './time.ts';

/** The present at the school. */
interface Present {
	readonly schoolNow: Instant;
	readonly halfDay: HalfDayKey;
	readonly timeZone: string;
}

/** DU6: the number that is answered now: in duty hours that of whoever is on duty, else the school's own. */
export function schoolPhone(
	cards: readonly Pick<Card, 'halfDays'>[],
	{ schoolNow, halfDay, timeZone }: Present,
	own: string
): string {
	if (nextReading(schoolNow, timeZone)) return own;
	const all = cards.flatMap(({ halfDays }) => halfDays);
	return all.find(({ key, phone }) => key === halfDay && phone)?.phone ?? own;
}
