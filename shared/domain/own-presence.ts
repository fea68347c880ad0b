import type { Card } from './card.ts';
import { dayOf, type HalfDayKey } from './time.ts';

/** From when on an arrival is told after the fact, on the school's clock. */
const LONG_BEGUN = { am: '10:00', pm: '15:00' } as const;
/** Days that one may announce at once: today and the two that follow. */
const DAYS_AHEAD = 3;

type HalfDays = Card['halfDays'];

/**
 * The half-days of today that began long ago and of which the student has said nothing: Carnet offers to
 * say at what hour they came.
 * @param now the half-day under way and the clock of the school
 */
export function forgottenArrivals(
	expected: HalfDays,
	told: ReadonlySet<HalfDayKey>,
	now: { readonly halfDay: HalfDayKey; readonly clock: string }
): HalfDays {
	return expected.filter(
		({ key }) =>
			dayOf(key) === dayOf(now.halfDay) &&
			!told.has(key) &&
			now.clock >= (key.endsWith('/am') ? LONG_BEGUN.am : LONG_BEGUN.pm)
	);
}

/** The half-days that a student may announce to miss: from the one under way, over three days of the placement. */
export function announceable(halfDays: HalfDays, from: HalfDayKey): HalfDays {
	const ahead = halfDays.filter(({ key }) => key >= from).sort((a, b) => (a.key < b.key ? -1 : 1));
	const days = [...new Set(ahead.map(({ key }) => dayOf(key)))].slice(0, DAYS_AHEAD);
	return ahead.filter(({ key }) => days.includes(dayOf(key)));
}
