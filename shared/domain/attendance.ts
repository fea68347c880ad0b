import type { Card } from './card.ts';
import type { Fact } from './facts.ts';
import { verdictOf, type Verdict } from './presence.ts';
import type { HalfDayKey } from './time.ts';

/** Half-days of a placement as they were told, each counted once. */
export interface Attendance {
	/** On the calendar, up to the one under way. */
	readonly expected: number;
	/** Told present, or late, or to have left early, by somebody who was there. */
	readonly present: number;
	readonly absent: number;
	/** « Pas de stage cette demi-journée ». */
	readonly cancelled: number;
	/** Two versions, and no winner (PR4). */
	readonly disputed: number;
	/** Nobody said anything (PR3). */
	readonly unknown: number;
	/** On the calendar, still to come. */
	readonly coming: number;
}

type Told = 'present' | 'absent' | 'cancelled' | 'disputed' | 'unknown';

/**
 * PR8: what an attestation may say. A half-day that nobody spoke of is without indication, never present:
 * a morning's voice does not vouch for the afternoon.
 */
export function attendanceOf(
	{ halfDays }: Pick<Card, 'halfDays'>,
	facts: readonly Fact[],
	current: HalfDayKey
): Attendance {
	const counts = { present: 0, absent: 0, cancelled: 0, disputed: 0, unknown: 0 };
	const past = halfDays.filter(({ key }) => key <= current);
	for (const { key, known } of past) {
		const told = toldBy(verdictOf(key, facts));
		counts[told === 'unknown' && known ? 'absent' : told]++;
	}
	return { ...counts, expected: past.length, coming: halfDays.length - past.length };
}

function toldBy({ tutor, student, twoVersions }: Verdict): Told {
	if (twoVersions) return 'disputed';
	const [check] = tutor;
	if (check?.said === 'absent') return 'absent';
	if (check?.said === 'no-placement') return 'cancelled';
	if (check) return 'present';
	if (student.some(({ said }) => said === 'arrived')) return 'present';
	return student.length > 0 ? 'absent' : 'unknown';
}
