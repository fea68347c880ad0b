import { ok, refused, type Result } from '#shared/domain/result.ts';
import { folded } from '#shared/domain/search.ts';
import { addDays, isDay, type Day } from '#shared/domain/time.ts';

export type DateRefusal = 'bad-date' | 'two-digit-year' | 'no-year' | 'no-such-day';
export type DatesRefusal = DateRefusal | 'dates-order' | 'too-many-dates';

const MONTHS = [
	...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout'],
	...['septembre', 'octobre', 'novembre', 'decembre']
];
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+/;
/** Days since 30 December 1899 that a person alive, or a placement of theirs, can have. */
const SERIAL = /^[23456]\d{4}$/;
const MOST_DAYS = 200;

/**
 * IM6: one day, as French software and spreadsheets write it: `14/06/2027`, `14.6.2027`, `2027-06-14`, with or
 * without an hour, `14 juin 2027`, or the serial number of a spreadsheet. Which century two digits mean is not guessed.
 */
export function readDay(text: string): Result<Day, DateRefusal> {
	const plain = folded(text).replace(WEEKDAY, '');
	if (SERIAL.test(plain)) return ok(addDays('1899-12-30', Number(plain)));
	const [date = ''] = plain.split(/[t ](?=\d{1,2}[:h])/);
	const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(date);
	if (iso) return dayOf(iso[1], iso[2], iso[3]);
	const [, day, month, year] = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d+))?$/.exec(date) ?? [];
	if (day !== undefined) return dayOf(year, month, day);
	const [, first, name = '', last] = /^(\d{1,2}|1er) ([a-z]+)\.?(?: (\d+))?$/.exec(date) ?? [];
	const place = MONTHS.findIndex(
		(one) => one === name || (name.length > 2 && one.startsWith(name))
	);
	if (first === undefined || place < 0) return refused('bad-date');
	return dayOf(last, String(place + 1), first.replace('er', ''));
}

function dayOf(year = '', month = '', day = ''): Result<Day, DateRefusal> {
	if (year === '') return refused('no-year');
	if (year.length === 2) return refused('two-digit-year');
	if (year.length !== 4) return refused('bad-date');
	const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDay(written) ? ok(written) : refused('no-such-day');
}

/**
 * IM6: a set of days, each one written: `14/06/2027, 16/06/2027`; « du 14/06/2027 au 18/06/2027 » is every day from
 * one to the other, whatever weekday: who reads a timetable leaves out those that nobody works.
 */
export function readDays(text: string): Result<readonly Day[], DatesRefusal> {
	const days = new Set<Day>();
	const pieces = text.split(/[,;\n+]|\s+et\s+/i).map((piece) => piece.trim());
	for (const piece of pieces.filter((one) => one !== '')) {
		const span = readSpan(piece);
		if (!span.ok) return span;
		for (const day of span.value) days.add(day);
		if (days.size > MOST_DAYS) return refused('too-many-dates');
	}
	return days.size === 0 ? refused('bad-date') : ok([...days].sort());
}

/** Every day from one to the other, both included. */
export function daysFrom(from: Day, to: Day): Result<readonly Day[], DatesRefusal> {
	if (to < from) return refused('dates-order');
	const days: Day[] = [];
	for (let day = from; day <= to; day = addDays(day, 1)) {
		if (days.length >= MOST_DAYS) return refused('too-many-dates');
		days.push(day);
	}
	return ok(days);
}

function readSpan(piece: string): Result<readonly Day[], DatesRefusal> {
	const [begin = '', end, ...more] = piece.replace(/^du\s+/i, '').split(/\s+(?:au|-|–)\s+/i);
	if (more.length > 0) return refused('bad-date');
	if (end === undefined) {
		const day = readDay(begin);
		return day.ok ? ok([day.value]) : day;
	}
	const to = readDay(end);
	if (!to.ok) return to;
	const from = readDay(begin);
	return from.ok ? daysFrom(from.value, to.value) : from;
}
