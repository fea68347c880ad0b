import { describe, expect, it } from 'vitest';
import type { Card } from '#shared/domain/card.ts';
import { announceable, forgottenArrivals } from '#shared/domain/own-presence.ts';
import { currentOf, nextDayAfter, phaseOf } from '#shared/domain/phase.ts';

function halfDays(...days: string[]): Card['halfDays'] {
	return days.flatMap((day) => [
		{ key: `${day}/am`, from: '08:30', to: '12:00', agreement: 'a' },
		{ key: `${day}/pm`, from: '13:30', to: '17:00', agreement: 'a' }
	]);
}

const WEEK = halfDays('2027-06-14', '2027-06-15', '2027-06-17', '2027-06-18');

describe('where a placement stands', () => {
	it('is before its first day, during it on a day off too, and after its last', () => {
		const card = { halfDays: WEEK };
		expect(phaseOf(card, '2027-06-13')).toBe('before');
		expect(['14', '16', '18'].map((day) => phaseOf(card, `2027-06-${day}`))).toEqual([
			'during',
			'during',
			'during'
		]);
		expect(phaseOf(card, '2027-06-19')).toBe('after');
		expect(phaseOf({ halfDays: [] }, '2027-06-19')).toBe('before');
		expect(nextDayAfter(card, '2027-06-15')).toBe('2027-06-17');
		expect(nextDayAfter(card, '2027-06-18')).toBeUndefined();
	});

	it('decides which of several is today’s', () => {
		const june = { id: 'june', card: { halfDays: WEEK } };
		const july = { id: 'july', card: { halfDays: halfDays('2027-07-05') } };
		const lost = { id: 'lost', card: null };
		const all = [july, lost, june];
		expect(currentOf(all, '2027-06-15')).toBe(june);
		expect(currentOf(all, '2027-06-01')).toBe(june);
		expect(currentOf(all, '2027-06-25')).toBe(july);
		expect(currentOf(all, '2027-08-01')).toBe(july);
		expect(currentOf([lost], '2027-06-15')).toBe(lost);
		const none: (typeof lost)[] = [];
		expect(currentOf(none, '2027-06-15')).toBeUndefined();
	});
});

describe('an arrival that was not told', () => {
	const today = halfDays('2027-06-15');
	function keys(clock: string, told: string[] = []): string[] {
		const now = { halfDay: '2027-06-15/am', clock };
		return forgottenArrivals(WEEK, new Set(told), now).map((halfDay) => halfDay.key);
	}

	it('is asked for once its half-day has long begun, and not when it was told', () => {
		expect(keys('09:59')).toEqual([]);
		expect(keys('10:00')).toEqual(['2027-06-15/am']);
		expect(keys('15:00')).toEqual(today.map(({ key }) => key));
		expect(keys('15:00', ['2027-06-15/am'])).toEqual(['2027-06-15/pm']);
	});
});

describe('an absence that a student announces', () => {
	it('is of a half-day from now on, over three days of the placement', () => {
		expect(announceable(WEEK, '2027-06-14/pm').map(({ key }) => key)).toEqual([
			'2027-06-14/pm',
			'2027-06-15/am',
			'2027-06-15/pm',
			'2027-06-17/am',
			'2027-06-17/pm'
		]);
		expect(announceable(WEEK, '2027-06-19/am')).toEqual([]);
	});
});
