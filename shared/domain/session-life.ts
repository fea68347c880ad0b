import { STAFF_ROLES, type Role } from './people.ts';
import { addDays, localTime, startOf, type Day, type Instant } from './time.ts';

const DAY = 24 * 3600_000;

/** ID8: days that a session lives without use and, used or not, since it began. */
interface Life {
	readonly unused: number;
	readonly whole?: number;
}

/**
 * The staff see a whole school: theirs outlive the holidays (16 days), so that a board wakes its CPE on the first morning
 * back, and no more; they come in again once a term. What a student or a family opens is their own, a tutor's ends by
 * itself (ID1), and whoever must type a code again reports no absence meanwhile.
 */
export const SESSION_LIVES = {
	staff: { unused: 17, whole: 90 },
	others: { unused: 30 }
} as const satisfies Readonly<Record<'staff' | 'others', Life>>;

/** A session lives that was used and begun at these instants or after. */
export interface Living {
	readonly usedSince: Instant;
	readonly begunSince: Instant;
}

/** ID13: how long one of the staff has just come in. */
export const JUST_CAME_IN = 15 * 60_000;

/**
 * ID13: whether its person comes in again before anything of how they come in is changed. Whoever has nothing but their link
 * or sheet has nothing to prove themselves with again.
 */
export function mustComeInAgain(roles: readonly Role[], begunAt: Instant, now: Instant): boolean {
	return isStaff(roles) && now - begunAt >= JUST_CAME_IN;
}

/** @param roles all that its person holds: the strictest counts. The whole life ends at midnight, when nobody is at work. */
export function livingSince(roles: readonly Role[], now: Instant, timeZone: string): Living {
	const life = lifeOf(roles);
	const { day } = localTime(now, timeZone);
	return {
		usedSince: now - life.unused * DAY,
		begunSince: life.whole === undefined ? 0 : startOf({ day: addDays(day, -life.whole), timeZone })
	};
}

/** Days before it, in which it is said. */
const TOLD_BEFORE = 7;

/** ID8: the day on which a session is over, used or not, once that day is near. */
export function endsOn(
	roles: readonly Role[],
	begunAt: Instant,
	now: Instant,
	timeZone: string
): Day | undefined {
	const { whole } = lifeOf(roles);
	if (whole === undefined) return undefined;
	const end = addDays(localTime(begunAt, timeZone).day, whole + 1);
	return addDays(localTime(now, timeZone).day, TOLD_BEFORE) >= end ? end : undefined;
}

function lifeOf(roles: readonly Role[]): Life {
	return SESSION_LIVES[isStaff(roles) ? 'staff' : 'others'];
}

function isStaff(roles: readonly Role[]): boolean {
	return roles.some((role) => STAFF_ROLES.includes(role));
}
