import { describe, expect, it } from 'vitest';
import { isLocalHoliday } from '#shared/domain/days-off.ts';
import {
	datesAround,
	datesIn,
	decidedPlace,
	decidedYear,
	knownIn,
	placeOf,
	zoneOf
} from '#shared/domain/known-dates.ts';
import type { Level } from '#shared/domain/level.ts';
import { checkDates, checkLength } from '#shared/domain/placement-dates.ts';
import {
	HOLIDAYS,
	schoolYearOf,
	wrongPeriod,
	yearsFrom,
	type SchoolDates
} from '#shared/domain/school-dates.ts';
import type { SchoolSettings } from '#shared/domain/settings.ts';
import { addDays, weekdayOf } from '#shared/domain/time.ts';
import { CHECKS, daysText } from '#shared/text/placement-checks.ts';

const PARIS = '0750655e';
const LYON = '0690026d';

describe('a school in the calendar', () => {
	it.each([
		[PARIS, 'C', 'france'],
		[LYON, 'A', 'france'],
		['0670082a', 'B', 'alsace-moselle'],
		['0290069f', 'B', 'france'],
		['6200001a', 'own', 'france'],
		['7200009x', 'own', 'france'],
		['9710001a', 'own', 'guadeloupe'],
		['9740045k', 'own', 'reunion'],
		['demo', undefined, 'france']
	] as const)('[CA1, CA5] %s is in zone %s, with the public holidays of %s', (id, zone, place) => {
		expect(zoneOf({}, id)).toBe(zone);
		expect(placeOf({}, id)).toBe(place);
	});

	it('[CA1] every département of the mainland is in one zone, and Corsica in none', () => {
		const zones = Array.from({ length: 95 }, (_, at) => String(at + 1).padStart(2, '0'))
			.filter((department) => department !== '20')
			.map((department) => zoneOf({}, `0${department}0001a`));
		expect(zones).not.toContain(undefined);
		expect(zones.filter((zone) => zone === 'C')).toHaveLength(21);
	});

	it('[CA1, CA5] is where its head says that it is', () => {
		const settings: SchoolSettings = { calendar: { zone: 'B', place: 'reunion' } };
		expect(zoneOf(settings, PARIS)).toBe('B');
		expect(placeOf(settings, PARIS)).toBe('reunion');
	});

	it('[CA1] holidays are those of a text: from a Saturday or a day off, to a Sunday, in order', () => {
		for (const year of ['2025', '2026']) {
			for (const zone of ['A', 'B', 'C'] as const) {
				const dates = knownIn(year, zone);
				const all = HOLIDAYS.filter((name) => name !== 'bridge').map((name) => dates[name]);
				for (const period of all) {
					expect(weekdayOf(period?.from ?? '')).toBe(6);
					expect(weekdayOf(period?.to ?? '')).toBe(0);
					expect(wrongPeriod(year, period ?? { from: '', to: '' })).toBeUndefined();
				}
				const inOrder = all.flatMap((period) => (period ? [period.from, period.to] : []));
				expect(inOrder).toHaveLength(8);
				expect(inOrder).toEqual([...inOrder].sort());
			}
		}
	});

	it('[CA1] nothing is invented: of a year without a text, or a calendar of its own, nothing is known', () => {
		expect(knownIn('2027', 'A')).toEqual({});
		expect(knownIn('2026', 'own')).toEqual({});
		expect(knownIn('2026', undefined)).toEqual({});
		expect(knownIn('2026', 'A').seconde).toBeUndefined();
	});

	it.each([
		['2025', 'A', '2025-11-03', '2026-04-03'],
		['2025', 'B', '2025-11-03', '2026-04-10'],
		['2025', 'C', '2025-11-03', '2026-04-17'],
		['2026', 'A', '2026-11-02', '2027-04-09'],
		['2026', 'B', '2026-11-02', '2027-04-16'],
		['2026', 'C', '2026-11-02', '2027-04-02']
	] as const)('[CA2] in %s zone %s sends its collège out from %s to %s', (year, zone, from, to) => {
		expect(knownIn(year, zone).college).toEqual({ from, to });
	});

	it('[CA3] the two weeks of seconde are those of the national text, in every zone', () => {
		for (const zone of ['A', 'own', undefined] as const)
			expect(knownIn('2025', zone).seconde).toEqual({ from: '2026-06-15', to: '2026-06-26' });
	});

	it('a school year begins with September', () => {
		expect(schoolYearOf('2027-08-31')).toBe('2026');
		expect(schoolYearOf('2027-09-01')).toBe('2027');
		expect(yearsFrom('2027-06-14')).toEqual(['2026', '2027']);
	});
});

describe('what a head decides of the calendar', () => {
	const known = knownIn('2026', 'C');
	const seconde = { from: '2027-06-14', to: '2027-06-25' };

	it('[CA4] what is as texts say is nobody’s decision', () => {
		expect(decidedYear('2026', known, {}, PARIS)).toEqual({});
		expect(decidedPlace({ zone: 'C', place: 'france' }, {}, PARIS)).toEqual({});
		expect(decidedPlace({ place: 'france' }, {}, 'demo')).toEqual({});
	});

	it('[CA4] dates of its own stand beside what texts say of the rest', () => {
		const calendar = decidedYear('2026', { ...known, seconde }, {}, PARIS);
		expect(calendar).toEqual({ years: { 2026: { seconde } } });
		expect(datesIn('2026', { calendar }, PARIS)).toEqual({ ...known, seconde });
		const moved = decidedPlace({ zone: 'A', place: 'france' }, { calendar }, PARIS);
		expect(datesIn('2026', { calendar: moved }, PARIS)).toEqual({
			...knownIn('2026', 'A'),
			seconde
		});
		expect(decidedYear('2026', knownIn('2026', 'A'), { calendar: moved }, PARIS)).toEqual({
			zone: 'A'
		});
	});

	it('[CA2, CA4] the window of a collège goes with its holidays, unless it was decided', () => {
		const spring = { from: '2027-04-10', to: '2027-04-25' };
		const follows = { from: '2026-11-02', to: '2027-04-09' };
		const wanted = { ...known, spring, college: follows };
		const calendar = decidedYear('2026', wanted, {}, PARIS);
		expect(calendar).toEqual({ years: { 2026: { spring } } });
		expect(datesIn('2026', { calendar }, PARIS).college).toEqual(follows);
		const own = { from: '2027-01-11', to: '2027-01-15' };
		const decided = decidedYear('2026', { ...wanted, college: own }, {}, PARIS);
		expect(datesIn('2026', { calendar: decided }, PARIS).college).toEqual(own);
	});

	it('[CA4] what texts say and the school has not is none', () => {
		const { winter: _, college: __, ...rest } = known;
		const calendar = decidedYear('2026', rest, {}, PARIS);
		expect(calendar).toEqual({ years: { 2026: { winter: null, college: null } } });
		expect(datesIn('2026', { calendar }, PARIS)).toEqual(rest);
	});

	it('[CA4] other years stay as they are', () => {
		const before: SchoolSettings = { calendar: { years: { 2025: { seconde: null } } } };
		const calendar = decidedYear('2026', { ...known, seconde }, before, PARIS);
		expect(calendar.years).toEqual({ 2025: { seconde: null }, 2026: { seconde } });
	});

	it.each([
		['', '', undefined],
		['2027-06-14', '2027-06-25', undefined],
		['2027-06-14', '', 'half'],
		['', '2027-06-25', 'half'],
		['2027-02-30', '2027-06-25', 'half'],
		['2027-06-25', '2027-06-14', 'order'],
		['2026-08-31', '2027-06-14', 'year'],
		['2027-06-14', '2027-09-01', 'year']
	] as const)('[CA4] dates from « %s » to « %s » are wrong by: %s', (from, to, why) => {
		expect(wrongPeriod('2026', { from, to })).toBe(why);
	});
});

describe('the days of a placement', () => {
	const dates = (settings: SchoolSettings = {}, id = PARIS): SchoolDates =>
		datesAround('2026-11-20', settings, id);
	const seconde = { from: '2027-06-14', to: '2027-06-25' };
	const withSeconde = dates({ calendar: { years: { 2026: { seconde } } } });
	const run = (from: string, count: number): string[] =>
		Array.from({ length: count }, (_, at) => addDays(from, at));
	const found = (days: readonly string[], level: Level, all: SchoolDates) =>
		checkDates(days, level, all).map(({ code, days: which }) => [code, ...which]);
	const counted = (days: readonly string[], level: Level, all: SchoolDates) =>
		checkLength(days, level, all).map(({ code, days: which }) => [code, ...which]);

	it.each([
		['3e', run('2026-12-14', 5), []],
		['4e', run('2027-04-05', 5), [['school-holidays', ...run('2027-04-05', 5)]]],
		['3e', run('2027-04-26', 2), [['outside-window', ...run('2027-04-26', 2)]]],
		['3e', run('2026-10-15', 2), [['outside-window', ...run('2026-10-15', 2)]]],
		['3e', run('2026-12-21', 2), [['school-holidays', ...run('2026-12-21', 2)]]],
		['2de', run('2026-12-14', 5), []],
		['other', run('2027-04-26', 2), []],
		['other', ['2027-04-05'], [['school-holidays', '2027-04-05']]]
	] as const)('[CA6] of %s on %s: %j', (level, days, expected) => {
		expect(found(days, level, dates())).toEqual(expected);
	});

	it('[CA6] of seconde outside the two weeks that the school has', () => {
		expect(found(['2027-06-11', '2027-06-14'], '2de', withSeconde)).toEqual([
			['outside-window', '2027-06-11']
		]);
		expect(found(['2027-06-11'], '3e', withSeconde)).toEqual([['outside-window', '2027-06-11']]);
	});

	it('[CA5] on a public holiday of its place alone', () => {
		const alsace = dates({}, '0670082a');
		expect(found(['2027-03-26'], 'other', alsace)).toEqual([['local-holiday', '2027-03-26']]);
		expect(found(['2027-03-26'], 'other', dates())).toEqual([]);
		expect(isLocalHoliday('2026-12-26', 'alsace-moselle')).toBe(true);
		const kept = ['04-27', '05-22', '05-27', '06-10', '12-20'];
		const places = ['mayotte', 'martinique', 'guadeloupe', 'guyane', 'reunion'] as const;
		for (const place of places) {
			const own = kept.filter((day) => isLocalHoliday(`2027-${day}`, place));
			expect(own).toEqual([kept[places.indexOf(place)]]);
		}
	});

	it('[CA7] are five in collège, in a row or not', () => {
		expect(counted(run('2026-12-14', 5), '3e', dates())).toEqual([]);
		expect(counted(['2026-12-14', ...run('2027-01-05', 4)], '4e', dates())).toEqual([]);
		const four = run('2026-12-14', 4);
		expect(counted(four, '3e', dates())).toEqual([['not-five-days', ...four]]);
		expect(counted([], '3e', dates())).toEqual([]);
		expect(counted(four, 'other', dates())).toEqual([]);
	});

	it('[CA7] are each working day of the two weeks in seconde, at one workplace or two', () => {
		const both = [...run('2027-06-14', 5), ...run('2027-06-21', 5)];
		expect(counted(both, '2de', withSeconde)).toEqual([]);
		expect(counted(both.slice(0, 8), '2de', withSeconde)).toEqual([
			['window-not-covered', '2027-06-24', '2027-06-25']
		]);
		// In winter, somewhere else, or of a year of which nothing is known.
		expect(counted(['2027-01-11'], '2de', withSeconde)).toEqual([]);
		expect(counted(both.slice(0, 8), '2de', dates())).toEqual([]);
	});

	it('[CA6] is said with its source', () => {
		expect(CHECKS['school-holidays'](daysText(['2027-04-05']))).toContain('L332-3-1');
		expect(CHECKS['not-five-days'](daysText(run('2026-12-14', 4)))).toMatch(
			/5\sjours.*14\/12\/2026, 15\/12\/2026 et 2\sautres/
		);
	});
});
