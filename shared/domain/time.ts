/** A calendar day, `2027-06-14`. */
export type Day = string;
/** Half a day of a placement, `2027-06-14/am`: the counting unit of attendance (rules 4.12). */
export type HalfDayKey = string;
/** Milliseconds since 1970. */
export type Instant = number;

/** The last millisecond that a four-digit year can show. */
export const LAST_INSTANT = 253402300799999;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day that the calendar has: 30 February is refused. */
export function isDay(text: string): boolean {
	if (!DAY.test(text)) return false;
	const at = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export function isHalfDayKey(text: string): boolean {
	return (text.endsWith('/am') || text.endsWith('/pm')) && isDay(text.slice(0, -3));
}

export function dayOf(halfDay: HalfDayKey): Day {
	return halfDay.slice(0, 10);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
	let formatter = formatters.get(timeZone);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat('en-CA', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit'
		});
		formatters.set(timeZone, formatter);
	}
	return formatter;
}

/** Day and clock time (`HH:MM`) of an instant in the school's time zone. */
export function localTime(instant: Instant, timeZone: string): { day: Day; clock: string } {
	const part = new Map(
		formatterOf(timeZone)
			.formatToParts(instant)
			.map(({ type, value }) => [type, value])
	);
	return {
		day: `${part.get('year')}-${part.get('month')}-${part.get('day')}`,
		clock: `${part.get('hour')}:${part.get('minute')}`
	};
}

/** When clocks of that time zone show this time on that day; a time that the spring skips is an hour later. */
export function instantOf(day: Day, clock: string, timeZone: string): Instant {
	const asIfUtc = Date.parse(`${day}T${clock}:00Z`);
	const offsetAt = (instant: Instant): number => {
		const shown = localTime(instant, timeZone);
		return Date.parse(`${shown.day}T${shown.clock}:00Z`) - Math.floor(instant / 60_000) * 60_000;
	};
	const near = asIfUtc - offsetAt(asIfUtc);
	return asIfUtc - offsetAt(near);
}

/** A day on a school's clock. */
export interface LocalDay {
	readonly day: Day;
	readonly timeZone: string;
}

export function localDay(now: Instant, timeZone: string): LocalDay {
	return { day: localTime(now, timeZone).day, timeZone };
}

/** Its first instant. */
export function startOf({ day, timeZone }: LocalDay): Instant {
	return instantOf(day, '00:00', timeZone);
}

/** The day `count` days after (or before, when negative). */
export function addDays(day: Day, count: number): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
	return new Date(Date.parse(`${day}T00:00:00Z`)).getUTCDay();
}

/** Of the week of a day. */
export function mondayOf(day: Day): Day {
	return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** How many days after the first the second is. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whole years; born on 29 February, one is a year older on 1 March. */
export function ageOn(birth: Day, day: Day): number {
	const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
	return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
