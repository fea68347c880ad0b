import { describe, expect, it } from 'vitest';
import { closedFrom, withClosed } from '#shared/domain/closed.ts';
import { isLocalHoliday, localHolidays } from '#shared/domain/days-off.ts';
import { isIn } from '#shared/domain/school-dates.ts';
import { CARD } from '#tests/kit/reading.ts';

const PARIS = { id: '0750655e' };

describe('when a school is closed', () => {
	it('[DU9] is in its holidays that are not over, and in the summer until the end of August', () => {
		expect(closedFrom('2027-01-03', PARIS)).toEqual([
			{ from: '2026-12-19', to: '2027-01-03' },
			{ from: '2027-02-06', to: '2027-02-21' },
			{ from: '2027-04-03', to: '2027-04-18' },
			{ from: '2027-07-03', to: '2027-08-31' }
		]);
		expect(closedFrom('2027-01-04', PARIS)).toHaveLength(3);
		expect(closedFrom('2027-09-01', PARIS)).toEqual([]);
	});

	it('[DU9] is as the head says, and no window of placements closes it', () => {
		const winter = { from: '2027-02-13', to: '2027-02-28' };
		const seconde = { from: '2027-06-14', to: '2027-06-25' };
		const calendar = { years: { 2026: { winter, seconde, spring: null } } };
		expect(closedFrom('2027-01-04', { ...PARIS, calendar })).toEqual([
			winter,
			{ from: '2027-07-03', to: '2027-08-31' }
		]);
	});

	it('[DU9] is on the public holidays of its place', () => {
		const closed = closedFrom('2027-01-04', { id: '0670001a' });
		for (const day of ['2027-03-26', '2027-12-26', '2028-04-14'])
			expect([day, closed.some((period) => isIn(day, period))]).toEqual([day, true]);
		for (const day of [...localHolidays('2027', 'alsace-moselle')])
			expect(isLocalHoliday(day, 'alsace-moselle')).toBe(true);
	});

	it('[DU9] is not known where nothing says so', () => {
		expect(closedFrom('2027-01-04', { id: 'demo' })).toEqual([]);
		expect(closedFrom('2027-01-04', { id: 'demo', calendar: { zone: 'own' } })).toEqual([]);
	});

	it('[DU9] stands on the card of the student, and on nobody else’s', () => {
		expect(withClosed(CARD, { roles: ['student'] }, PARIS, '2027-06-14')?.school.closed).toEqual([
			{ from: '2027-07-03', to: '2027-08-31' }
		]);
		expect(withClosed(CARD, { roles: ['referent'] }, PARIS, '2027-06-14')).toBe(CARD);
		expect(withClosed(CARD, { roles: ['student'] }, { id: 'demo' }, '2027-06-14')).toBe(CARD);
		expect(withClosed(undefined, { roles: ['student'] }, PARIS, '2027-06-14')).toBeUndefined();
	});
});
