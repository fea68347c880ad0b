import { describe, expect, it } from 'vitest';
import {
	copyWeek,
	fillWeek,
	isDutyPhone,
	mayChangeDuty,
	sameTurn,
	uncoveredOf,
	weekOf,
	type DutyHalfDay,
	type DutyRoster
} from '#shared/domain/on-duty.ts';
import { schoolPhone } from '#shared/domain/school-phone.ts';
import { halfDayAt } from '#shared/domain/today.ts';
import { CARD, PARIS } from '#tests/kit/reading.ts';

const MONDAY = '2027-06-14';
const TUESDAY = '2027-06-15';

function half(key: string, people: readonly string[] = [], placed = 3): DutyHalfDay {
	return { key, placed, people };
}

function roster(...halfDays: DutyHalfDay[]): DutyRoster {
	const people = ['noa', 'andrea'].map((id) => ({ id, name: id, roles: ['cpe'] }));
	return { today: TUESDAY, people, halfDays };
}

describe('duty by half-day', () => {
	it('[DU3] lacks somebody where students are placed, today and later, and nowhere else', () => {
		const lacking = uncoveredOf(
			roster(
				half('2027-06-14/am'),
				half('2027-06-15/am'),
				half('2027-06-15/pm', ['noa']),
				half('2027-06-16/am', [], 0),
				half('2027-06-17/am')
			)
		);
		expect(lacking.map(({ key }) => key)).toEqual(['2027-06-15/am', '2027-06-17/am']);
	});

	it('[DU3] shows the school days of a week, and a Saturday on which somebody is placed', () => {
		const days = weekOf(roster(half('2027-06-19/am')), MONDAY);
		expect(days.map(({ day }) => day.slice(8))).toEqual(['14', '15', '16', '17', '18', '19']);
		expect(days.at(-1)?.halfDays.map(({ placed }) => placed)).toEqual([3, 0]);
		// Ascension Day.
		const may = weekOf(roster(), '2027-05-03');
		expect(may.map(({ day }) => day.slice(8))).toEqual(['03', '04', '05', '07']);
	});

	it('[DU4] may be changed from today on, half a year ahead', () => {
		const may = (day: string): boolean => mayChangeDuty(`${day}/am`, TUESDAY);
		expect([may('2027-06-14'), may('2027-06-15'), may('2027-12-14'), may('2027-12-15')]).toEqual([
			false,
			true,
			true,
			false
		]);
	});

	it('[DU4] is the same in whatever order people are named', () => {
		expect(sameTurn({ people: ['a', 'b'] }, { people: ['b', 'a'] })).toBe(true);
		expect(sameTurn({ people: ['a'] }, { people: ['a', 'b'] })).toBe(false);
		expect(sameTurn({ people: ['a'], phone: '01' }, { people: ['a'] })).toBe(false);
	});

	it('[DU5] fills only half-days to come that need somebody and have nobody', () => {
		const week = roster(
			half('2027-06-14/am'),
			half('2027-06-16/am'),
			half('2027-06-16/pm', ['andrea']),
			half('2027-06-17/am', [], 0),
			half('2027-06-21/am')
		);
		const turn = { people: ['noa'], phone: '06 39 98 00 00' };
		expect(fillWeek(week, MONDAY, turn)).toEqual([
			{ halfDay: '2027-06-16/am', before: { people: [] }, after: turn }
		]);
	});

	it('[DU5] copies the week before, telephone included, of those who may still be on duty', () => {
		const phone = '06 39 98 00 00';
		const week = roster(
			{ ...half('2027-06-09/am', ['noa', 'gone']), phone },
			half('2027-06-10/am', ['gone']),
			half('2027-06-11/am', ['noa']),
			half('2027-06-16/am'),
			half('2027-06-17/am'),
			half('2027-06-18/am', ['andrea'])
		);
		expect(copyWeek(week, MONDAY)).toEqual([
			{ halfDay: '2027-06-16/am', before: { people: [] }, after: { people: ['noa'], phone } }
		]);
	});

	it('[DU6] takes a number that can be dialled, and nothing else', () => {
		for (const good of ['06 39 98 10 10', '+33639981010', '01.99.00.10.10', '112']) {
			expect([good, isDutyPhone(good)]).toEqual([good, true]);
		}
		for (const bad of ['', '1', '06 39 98 10 1O', '06  39', 'tel:112', '0'.repeat(16), '06;39']) {
			expect([bad, isDutyPhone(bad)]).toEqual([bad, false]);
		}
	});

	it('[DU6] offers the telephone of the half-day under way, in duty hours only', () => {
		const card = {
			halfDays: CARD.halfDays.map((one) =>
				one.key === '2027-06-16/pm' ? { ...one, phone: '06 39 98 10 10' } : one
			)
		};
		const offered = (local: string): string => {
			const schoolNow = Date.parse(`${local}:00+02:00`);
			const halfDay = halfDayAt(schoolNow, PARIS);
			return schoolPhone(card.halfDays, { schoolNow, halfDay, timeZone: PARIS }, '01 99 00 10 10');
		};
		expect(offered('2027-06-16T14:00')).toBe('06 39 98 10 10');
		expect(offered('2027-06-16T10:00')).toBe('01 99 00 10 10');
		expect(offered('2027-06-16T18:30')).toBe('01 99 00 10 10');
		expect(offered('2027-06-17T14:00')).toBe('01 99 00 10 10');
	});
});
