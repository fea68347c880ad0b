import { describe, expect, it } from 'vitest';
import { expiredOf, isYearDay, keptUntil, RETENTION } from '#shared/domain/retention.ts';

const placed = (className: string, last: string) => ({
	className,
	halfDays: [{ key: `${last}/am` }, { key: '2020-01-01/am' }],
	agreements: []
});
const until = (className: string, last: string, own = {}) =>
	keptUntil(placed(className, last), { ...RETENTION, ...own });

describe('[RT1] how long things are kept', () => {
	it.each([
		// A seconde in June: its journal until the end of the year.
		['2nde 5', '2027-06-25', '2027-12-31', '2027-08-31'],
		['205', '2027-06-25', '2027-12-31', '2027-08-31'],
		['', '2027-06-25', '2027-12-31', '2027-08-31'],
		['TMELEC', '2027-03-05', '2027-12-31', '2027-08-31'],
		// A 3e in December: until the results of the brevet of its school year.
		['3e B', '2026-12-18', '2027-08-31', '2027-08-31'],
		[' 302', '2026-12-18', '2027-08-31', '2027-08-31'],
		// A 4e: it speaks of it at the brevet a year later.
		['4e 2', '2027-06-18', '2028-08-31', '2027-08-31'],
		// The last day itself still counts.
		['2nde 5', '2027-08-31', '2027-12-31', '2027-08-31'],
		['2nde 5', '2027-09-01', '2027-12-31', '2028-08-31']
	])('[RT1] of « %s » that ends on %s', (className, last, journal, rest) => {
		expect(until(className, last)).toEqual({ journal, rest });
	});

	it('[RT1] follows what the school decided, and keeps what has no day yet', () => {
		const own = { college: '07-09', lycee: '10-15', rest: '07-31' };
		expect(until('3e B', '2026-12-18', own)).toEqual({ journal: '2027-07-09', rest: '2027-07-31' });
		expect(until('4e B', '2027-06-18', own)).toEqual({ journal: '2028-07-09', rest: '2027-07-31' });
		expect(until('2nde', '2027-06-18', own)).toEqual({ journal: '2027-10-15', rest: '2027-07-31' });
		expect(keptUntil({ className: '3e', halfDays: [], agreements: [] }, RETENTION)).toBeUndefined();
	});

	it('[RT2] the last day is a day on which it is kept', () => {
		const kept = { journal: '2027-12-31', rest: '2027-08-31' };
		expect(expiredOf(kept, '2027-08-31')).toBeUndefined();
		expect(expiredOf(kept, '2027-09-01')).toBe('rest');
		expect(expiredOf(kept, '2027-12-31')).toBe('rest');
		expect(expiredOf(kept, '2028-01-01')).toBe('whole');
		expect(expiredOf({ journal: '2027-07-09', rest: '2027-08-31' }, '2027-07-10')).toBe('journal');
		expect(expiredOf(undefined, '2099-01-01')).toBeUndefined();
	});

	it('[RT1] takes a day that every year has', () => {
		expect(['01-01', '08-31', '12-31', '02-28'].every(isYearDay)).toBe(true);
		const none = [
			'02-29',
			'02-30',
			'04-31',
			'13-01',
			'00-10',
			'10-00',
			'1-1',
			'08-31 ',
			'',
			'31-08'
		];
		expect(none.filter(isYearDay)).toEqual([]);
	});
});
