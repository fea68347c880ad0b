import { ok, refused, type Result } from '#shared/domain/result.ts';
import { folded } from '#shared/domain/search.ts';
import type { Slot, Span, Timetable } from '#shared/domain/timetable.ts';

export type HoursRefusal = 'bad-hours' | 'hours-order' | 'hours-one-piece';

/** A day's presence, cut where people eat. */
export interface DayHours {
	readonly am?: Span;
	readonly pm?: Span;
}

const CLOCK = /\b(\d{1,2}) ?(?:h|:|heures?)(?: ?(\d{2})\b)?/g;
/** What may stand between two hours. */
const BETWEEN = /^(?:[\s,;/()–—-]|\b(?:de|a|et|puis|du|au|matin|apres|midi|am|pm)\b)*$/;

/**
 * IM6: hours of presence as people write them: « 8h30-12h / 13h30-17h », « de 8:30 à 12:00 et de 14h à 17h ». Two spans
 * are a morning and an afternoon; one is either, where it does not run through midday: the break is not guessed.
 */
export function readHours(text: string): Result<DayHours, HoursRefusal> {
	const plain = folded(text).replaceAll('’', "'");
	const clocks = [...plain.matchAll(CLOCK)].map(
		([, hour = '', minute = '00']) => `${hour.padStart(2, '0')}:${minute}`
	);
	if (!BETWEEN.test(plain.replace(CLOCK, ' ')) || clocks.some((clock) => !isClock(clock)))
		return refused('bad-hours');
	const [from, to, again, end] = clocks;
	if (from === undefined || to === undefined || clocks.length > 4) return refused('bad-hours');
	if (from >= to) return refused('hours-order');
	if (again === undefined) return oneSpan({ from, to });
	if (end === undefined) return refused('bad-hours');
	if (to > again || again >= end) return refused('hours-order');
	return ok({ am: { from, to }, pm: { from: again, to: end } });
}

/** One half-day's: of it, which one is known. */
export function readSpan(text: string): Result<Span, HoursRefusal> {
	const read = readHours(text);
	if (!read.ok) return read;
	const { am, pm } = read.value;
	const only = am && pm ? undefined : (am ?? pm);
	return only ? ok(only) : refused('bad-hours');
}

function oneSpan(span: Span): Result<DayHours, HoursRefusal> {
	if (span.to <= '14:00') return ok({ am: span });
	return span.from >= '12:00' ? ok({ pm: span }) : refused('hours-one-piece');
}

function isClock(clock: string): boolean {
	return clock < '24:00' && clock.slice(3) < '60';
}

/** The same hours on some days of the week: 1 is Monday. */
export function onDays(days: readonly number[], { am, pm }: DayHours): Timetable {
	return Object.fromEntries(
		days.flatMap((day) => [
			...(am ? [[`${day}/am` as Slot, am] as const] : []),
			...(pm ? [[`${day}/pm` as Slot, pm] as const] : [])
		])
	);
}
