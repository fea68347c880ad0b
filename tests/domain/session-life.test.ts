import { describe, expect, it } from 'vitest';
import { ROLES, STAFF_ROLES, type Role } from '#shared/domain/people.ts';
import {
	endsOn,
	JUST_CAME_IN,
	livingSince,
	mustComeInAgain,
	SESSION_LIVES
} from '#shared/domain/session-life.ts';
import { localTime } from '#shared/domain/time.ts';

const DAY = 24 * 3600_000;
const PARIS = 'Europe/Paris';
const NOW = Date.parse('2027-06-14T08:00:00+02:00');

describe('[ID8] how long a session lives', () => {
	it.each(ROLES.map((role): [Role, boolean] => [role, STAFF_ROLES.includes(role)]))(
		'[ID8] of %s: works for the school: %s',
		(role, isStaff) => {
			const { usedSince, begunSince } = livingSince([role], NOW, PARIS);
			expect(NOW - usedSince).toBe((isStaff ? 17 : 30) * DAY);
			expect(begunSince > 0).toBe(isStaff);
		}
	);

	it('[ID8] is the strictest of several roles', () => {
		const staff = livingSince(['head'], NOW, PARIS);
		expect(livingSince(['guardian', 'head', 'tutor'], NOW, PARIS)).toEqual(staff);
		expect(livingSince([], NOW, PARIS)).toEqual(livingSince(['student'], NOW, PARIS));
	});

	it('[ID8] ends at midnight of the school, in winter and summer, and never in a day of work', () => {
		const { begunSince } = livingSince(['cpe'], NOW, PARIS);
		expect(new Date(begunSince).toISOString()).toBe('2027-03-15T23:00:00.000Z');
		const late = Date.parse('2027-06-14T23:59:59+02:00');
		expect(livingSince(['cpe'], late, PARIS).begunSince).toBe(begunSince);
		const island = livingSince(['cpe'], NOW, 'Indian/Reunion').begunSince;
		expect(new Date(island).toISOString()).toBe('2027-03-15T20:00:00.000Z');
	});

	it('[ID8] outlives the holidays within a school year, from Friday evening to the Monday after two weeks', () => {
		const [left, back] = ['2027-02-12T19:00:00+01:00', '2027-03-01T07:30:00+01:00'].map(Date.parse);
		expect(livingSince(['cpe'], back ?? 0, PARIS).usedSince).toBeLessThan(left ?? 0);
		expect(SESSION_LIVES.staff.whole).toBeLessThan(100);
	});
});

describe('[ID8] the day on which a session is over', () => {
	const begun = (days: number): number => NOW - days * DAY;

	it('[ID8] is said in the seven days before, to the staff alone', () => {
		expect(endsOn(['cpe'], begun(83), NOW, PARIS)).toBeUndefined();
		expect(endsOn(['cpe'], begun(84), NOW, PARIS)).toBe('2027-06-21');
		expect(endsOn(['cpe'], begun(90), NOW, PARIS)).toBe('2027-06-15');
		for (const role of ROLES.filter((one) => !STAFF_ROLES.includes(one))) {
			expect(endsOn([role], begun(90), NOW, PARIS), role).toBeUndefined();
		}
	});

	it('[ID8] is the first on which it lives no more', () => {
		for (let hours = 0; hours < 48; hours++) {
			const at = begun(90) - hours * 3600_000;
			const end = endsOn(['head'], at, NOW, PARIS) ?? '';
			const lives = at >= livingSince(['head'], NOW, PARIS).begunSince;
			expect(end > localTime(NOW, PARIS).day, new Date(at).toISOString()).toBe(lives);
		}
	});
});

describe('[ID13] who comes in again before they change how they come in', () => {
	const [justNow, longAgo] = [NOW - JUST_CAME_IN + 1, NOW - JUST_CAME_IN];

	it.each(ROLES.map((role): [Role, boolean] => [role, STAFF_ROLES.includes(role)]))(
		'[ID13] of %s: after a quarter of an hour: %s',
		(role, isStaff) => {
			expect(mustComeInAgain([role], justNow, NOW)).toBe(false);
			expect(mustComeInAgain([role], longAgo, NOW)).toBe(isStaff);
		}
	);

	it('[ID13] is whoever works for the school, whatever else they are', () => {
		expect(mustComeInAgain(['guardian', 'referent'], longAgo, NOW)).toBe(true);
		expect(mustComeInAgain([], longAgo, NOW)).toBe(false);
		expect(JUST_CAME_IN).toBe(15 * 60_000);
	});
});
