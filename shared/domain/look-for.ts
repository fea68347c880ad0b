import { isDayOff } from './days-off.ts';
import { isType, type Fact, type FactOf } from './facts.ts';
import type { Calendar } from './ground.ts';
import { groundsOf } from './grounds.ts';
import { calendarOf, type Placement, type School } from './placement.ts';
import type { SchoolSettings } from './settings.ts';
import { dayOf, instantOf, localTime, type HalfDayKey, type Instant } from './time.ts';
import { isHeardOf } from './unheard.ts';
import { watchedOf } from './watched.ts';

/** Minutes into a half-day, where a school has not decided otherwise. */
const LOOKS_AFTER = 30;

/** What is to be done for a placement « à suivre ». */
export interface Look {
	/** A half-day of which nobody has spoken in time: an alert opens, by order of that mark. */
	readonly open?: {
		readonly halfDay: HalfDayKey;
		/** When it was to be looked at. */
		readonly at: Instant;
		readonly ordered: FactOf<'watched'>;
	};
	/** When to look again, as things stand; undefined: never. */
	readonly next?: Instant;
}

/**
 * SI5: a half-day is looked at once it has lasted as long as the school says, counted from the mark where that came during it;
 * later on the same day where nobody was there to look. Never on days off, nor twice of one half-day, nor while the same
 * day's search stands.
 */
export function lookFor(
	placement: Pick<Placement, 'halfDays'>,
	facts: readonly Fact[],
	school: Pick<School, 'timeZone'> & { readonly settings: SchoolSettings },
	now: Instant
): Look {
	const watched = watchedOf(facts);
	if (!watched) return {};
	const { timeZone, settings } = school;
	const delay = (settings.looksAfter ?? LOOKS_AFTER) * 60_000;
	const today = localTime(now, timeZone).day;
	const looks = placement.halfDays.flatMap(({ key, from, to }) => {
		const day = dayOf(key);
		const instant = (clock: string): Instant => instantOf(day, clock, timeZone);
		if (day < today || isDayOff(day) || instant(to) <= watched.since) return [];
		return [{ key, at: Math.max(instant(from), watched.since) + delay }];
	});
	const next = Math.min(...looks.map(({ at }) => at).filter((at) => at > now));
	const calendar = calendarOf(placement, school);
	const due = looks.find(
		({ key, at }) =>
			at <= now && !isHeardOf(key, facts, calendar) && !isLookedFor(key, facts, calendar)
	);
	return {
		...(due ? { open: { halfDay: due.key, at: due.at, ordered: watched.mark } } : {}),
		...(Number.isFinite(next) ? { next } : {})
	};
}

/** An order was carried out for this half-day before, or they are looked for on this day. */
function isLookedFor(halfDay: HalfDayKey, facts: readonly Fact[], calendar: Calendar): boolean {
	const day = dayOf(halfDay);
	return (
		facts.some(
			(fact) =>
				isType(fact, 'unheard') &&
				fact.body.ordered !== undefined &&
				fact.body.halfDays.includes(halfDay)
		) ||
		groundsOf(facts, calendar).some(
			({ kind, day: on, supports }) =>
				kind === 'absence' &&
				on === day &&
				supports.some(({ unheard, stands }) => unheard && stands)
		)
	);
}
