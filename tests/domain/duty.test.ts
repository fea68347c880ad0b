import { describe, expect, it } from 'vitest';
import { isDayOff } from '#shared/domain/days-off.ts';
import { nextReading } from '#shared/domain/duty.ts';
import { readingText } from '#shared/text/student.ts';

const PARIS = 'Europe/Paris';
const NB = '\u00a0';

function at(local: string, offset = '+02:00') {
	return nextReading(Date.parse(`${local}:00${offset}`), PARIS);
}

describe('when a call for help is read', () => {
	it('[DU1] is now, on school days from 8 h to 18 h and on Saturday until noon', () => {
		expect(at('2027-06-15T08:00')).toBeUndefined();
		expect(at('2027-06-15T17:59')).toBeUndefined();
		expect(at('2027-06-19T11:59')).toBeUndefined();
	});

	it('[DU1] is 8 h of the same day, of the next, or after the week-end', () => {
		expect(at('2027-06-15T07:59')).toEqual({ day: '2027-06-15', clock: '08:00' });
		expect(at('2027-06-15T18:00')).toEqual({ day: '2027-06-16', clock: '08:00' });
		expect(at('2027-06-19T12:00')).toEqual({ day: '2027-06-21', clock: '08:00' });
		expect(at('2027-06-20T10:00')).toEqual({ day: '2027-06-21', clock: '08:00' });
	});

	it('[DU1] passes over public holidays, and follows the school’s clock in winter too', () => {
		expect(at('2027-05-06T10:00')).toEqual({ day: '2027-05-07', clock: '08:00' });
		expect(at('2027-12-24T19:00', '+01:00')).toEqual({ day: '2027-12-27', clock: '08:00' });
		expect(at('2027-12-27T07:30', '+01:00')).toEqual({ day: '2027-12-27', clock: '08:00' });
	});

	it('[DU9] passes over days on which the school is closed, the public holidays among and behind them too', () => {
		const closed = [
			{ from: '2027-04-03', to: '2027-04-18' },
			{ from: '2027-04-19', to: '2027-04-19' },
			{ from: '2027-04-30', to: '2027-05-01' }
		];
		const promised = (local: string) =>
			nextReading(Date.parse(`${local}:00+02:00`), PARIS, closed)?.day;
		// In the hours of any other day.
		expect(promised('2027-04-06T10:00')).toBe('2027-04-20');
		expect(promised('2027-04-06T07:00')).toBe('2027-04-20');
		expect(promised('2027-04-18T22:00')).toBe('2027-04-20');
		// A Friday evening before them; a day that is not one of them.
		expect(promised('2027-04-02T18:00')).toBe('2027-04-20');
		expect(promised('2027-04-02T17:59')).toBeUndefined();
		expect(promised('2027-04-20T08:00')).toBeUndefined();
		// A Friday that is closed, the 1st of May, a Sunday.
		expect(promised('2027-04-29T19:00')).toBe('2027-05-03');
	});

	it('knows the holidays that follow Easter', () => {
		const off = ['2027-03-29', '2027-05-06', '2027-05-17', '2026-04-06', '2025-06-09'];
		expect(off.map(isDayOff)).toEqual(off.map(() => true));
		expect(['2027-03-26', '2027-05-07', '2027-05-18'].map(isDayOff)).toEqual([false, false, false]);
	});

	it('is said in as few words as the day allows', () => {
		const saturday = '2027-06-19';
		expect(readingText({ day: saturday, clock: '08:00' }, saturday)).toBe(`8${NB}h`);
		expect(readingText({ day: '2027-06-20', clock: '08:00' }, saturday)).toBe(`demain 8${NB}h`);
		const monday = { day: '2027-06-21', clock: '08:00' };
		expect(readingText(monday, saturday)).toBe(`lundi 8${NB}h`);
		expect(readingText(monday, saturday, 'à ')).toBe(`lundi à 8${NB}h`);
		const friday = { day: '2027-06-25', clock: '08:00' };
		expect(readingText(friday, saturday)).toBe(`vendredi 8${NB}h`);
		const later = { day: '2027-06-26', clock: '08:00' };
		expect(readingText(later, saturday)).toBe(`le samedi 26 juin à 8${NB}h`);
		expect(readingText(later, saturday, 'à ')).toBe(`le samedi 26 juin à 8${NB}h`);
	});
});
