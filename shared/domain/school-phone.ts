import type { Card } from './card.ts';
import { localTime, type HalfDayKey, type Instant } from './time.ts';

/** The present at the school. */
interface Present {
	readonly schoolNow: Instant;
	readonly halfDay: HalfDayKey;
	readonly timeZone: string;
}

/** DU6: the number that is answered now: from 8 h to 18 h that of whoever is on duty, else the school's own. */
export function schoolPhone(
	halfDays: Card['halfDays'],
	{ schoolNow, halfDay, timeZone }: Present,
	own: string
): string {
	const { clock } = localTime(schoolNow, timeZone);
	if (clock < '08:00' || clock >= '18:00') return own;
	return halfDays.find(({ key, phone }) => key === halfDay && phone)?.phone ?? own;
}
