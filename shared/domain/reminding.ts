import { alertsOf } from './alert.ts';
import type { Fact } from './facts.ts';
import type { PersonId } from './ids.ts';
import { knownSince } from './known.ts';
import type { Member } from './people.ts';
import { calendarOf, type Placement, type School } from './placement.ts';
import type { Raised } from './alert.ts';
import { isUnspoken } from './search-on.ts';
import { begunAt, halfDayAt } from './today.ts';
import type { Instant } from './time.ts';

/** A placement as the school's server holds it. */
export interface Quiet {
	readonly placement: Pick<Placement, 'halfDays'>;
	readonly members: readonly Member[];
	readonly facts: readonly Fact[];
	readonly raised: readonly Raised[];
}

/**
 * SI1: who speaks for the workplace of a placement without news, once its half-day has begun; nobody when somebody has
 * spoken meanwhile.
 */
export function tutorsToRemind(
	{ placement, members, facts, raised }: Quiet,
	school: Pick<School, 'timeZone'>,
	now: Instant
): PersonId[] {
	const key = halfDayAt(now, school.timeZone);
	const calendar = calendarOf(placement, school);
	const known = knownSince(facts, calendar.halfDays);
	const halfDays = placement.halfDays.map((halfDay) =>
		known.has(halfDay.key) ? { ...halfDay, known: true as const } : halfDay
	);
	const alerts = alertsOf(facts, raised, calendar).map((alert) => ({ ...alert, steps: [] }));
	const expected = begunAt(halfDays, now, school.timeZone).find((one) => one.key === key);
	if (!expected || !isUnspoken({ halfDays, alerts }, facts, key)) return [];
	return members
		.filter(({ role, ended }) => role === 'tutor' && !ended)
		.filter(({ agreement }) => agreement === expected.agreement)
		.map(({ person }) => person);
}
