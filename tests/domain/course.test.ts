import { describe, expect, it } from 'vitest';
import { appraisalOf, FIRST_WEEK, firstWeekOf } from '#shared/domain/appraisal.ts';
import { attendanceOf } from '#shared/domain/attendance.ts';
import type { Card } from '#shared/domain/card.ts';
import {
	asksFirstWeek,
	dayBefore,
	hasLastDayCome,
	knownUntil,
	offersWeek,
	silentThisWeek,
	stageOn,
	thisWeek
} from '#shared/domain/course.ts';
import { halfDaysText } from '#shared/text/half-days.ts';
import { tutor } from '#shared/text/tutor.ts';
import { story } from '#tests/kit/facts.ts';

/** Two weeks from Monday 14 June 2027, without the Wednesday afternoons. */
const DATES = ['14', '15', '16', '17', '18', '21', '22', '23', '24', '25'];
const KEYS = DATES.flatMap((date) =>
	(['am', 'pm'] as const)
		.map((part) => `2027-06-${date}/${part}`)
		.filter((key) => key !== '2027-06-16/pm' && key !== '2027-06-23/pm')
);

function calendar(
	keys: readonly string[],
	known: readonly string[] = []
): Pick<Card, 'halfDays' | 'alerts'> {
	return {
		alerts: [],
		halfDays: keys.map((key) => ({
			key,
			from: '08:30',
			to: '12:00',
			agreement: 'a1',
			...(known.includes(key) ? { known: true as const } : {})
		}))
	};
}

const card = calendar(KEYS);

describe('where a placement stands', () => {
	it('is before, on, off or over', () => {
		expect(stageOn(card, '2027-06-13')).toEqual({ state: 'before', first: '2027-06-14' });
		expect(stageOn(card, '2027-06-14')).toEqual({ state: 'expected' });
		expect(stageOn(card, '2027-06-19')).toEqual({ state: 'off', next: '2027-06-21' });
		expect(stageOn(card, '2027-06-26')).toEqual({ state: 'over', last: '2027-06-25' });
		expect(stageOn(calendar([]), '2027-06-26')).toEqual({ state: 'unknown' });
	});

	it('has a last expected day behind it: on a Monday, the Friday', () => {
		expect(dayBefore([card], '2027-06-21')).toBe('2027-06-18');
		expect(dayBefore([card], '2027-06-14')).toBeUndefined();
	});

	it('knows until when an absence is known, and says the day', () => {
		const away = calendar(KEYS, KEYS.slice(2, 7));
		expect(knownUntil(away, '2027-06-15/am')).toBe('2027-06-17');
		expect(knownUntil(away, '2027-06-14/am')).toBeUndefined();
		expect(knownUntil(away, '2027-06-16/pm')).toBeUndefined();
		expect(tutor.known('2027-06-17', '2027-06-15')).toBe(
			"Absence déjà connue du lycée, jusqu'à jeudi"
		);
		expect(tutor.known('2027-06-24', '2027-06-15')).toContain('au jeudi 24 juin');
		expect(tutor.known('2027-06-15', '2027-06-15')).toBe('Absence déjà connue du lycée');
	});
});

describe('which half-days are meant', () => {
	it('is said in words', () => {
		expect(halfDaysText(['2027-06-15/am'])).toBe('mardi 15 juin, matin');
		expect(halfDaysText(['2027-06-15/am', '2027-06-15/pm'])).toBe(
			'mardi 15 juin, toute la journée'
		);
		expect(halfDaysText(KEYS.slice(0, 3))).toBe('14 juin – 15 juin, 3\u00a0demi-journées');
	});
});

describe('the whole week', () => {
	const THURSDAY = '2027-06-17/am';

	it('[PR7] is what nobody spoke of since Monday, up to now', () => {
		const { facts, check } = story();
		check('absent', ['2027-06-15/am']);
		expect(silentThisWeek(card, facts, THURSDAY)).toEqual([
			'2027-06-14/am',
			'2027-06-14/pm',
			'2027-06-16/am',
			'2027-06-17/am'
		]);
		expect(thisWeek(card, THURSDAY)).toHaveLength(6);
	});

	it('[PR7] leaves out a known absence and a day with an alert', () => {
		const known = calendar(KEYS, ['2027-06-14/am', '2027-06-14/pm']);
		const alert = { day: '2027-06-15', marks: [] as const } as unknown as Card['alerts'][number];
		expect(silentThisWeek({ ...known, alerts: [alert] }, [], THURSDAY)).toEqual([
			'2027-06-16/am',
			'2027-06-17/am'
		]);
		// Somebody looks for them: that nobody has spoken is what a word may end.
		const search = { ...alert, marks: ['unheard' as const] };
		expect(silentThisWeek({ ...known, alerts: [search] }, [], THURSDAY)).toHaveLength(4);
	});

	it('is offered after two days without a word, or towards the end of the week', () => {
		expect(offersWeek(['2027-06-14/am', '2027-06-15/am'], '2027-06-15/am')).toBe(false);
		expect(offersWeek(['2027-06-14/am', '2027-06-15/am'], '2027-06-16/am')).toBe(true);
		expect(offersWeek(['2027-06-16/am', '2027-06-17/am'], THURSDAY)).toBe(true);
		expect(offersWeek(['2027-06-17/am'], THURSDAY)).toBe(false);
	});
});

describe('what is asked of the tutor', () => {
	it('[PL1] is how it goes, from the first Friday for a week', () => {
		expect(asksFirstWeek(card, '2027-06-17')).toBe(false);
		expect(asksFirstWeek(card, '2027-06-18')).toBe(true);
		expect(asksFirstWeek(card, '2027-06-24')).toBe(true);
		expect(asksFirstWeek(card, '2027-06-25')).toBe(false);
		const long = calendar([...KEYS, '2027-07-02/am']);
		expect(asksFirstWeek(long, '2027-06-24')).toBe(true);
		expect(asksFirstWeek(long, '2027-06-25')).toBe(false);
	});

	it('[PL1] is nothing on the Friday that ends a placement of one week', () => {
		const short = calendar(KEYS.slice(0, 9));
		expect(asksFirstWeek(short, '2027-06-18')).toBe(false);
	});

	it('[PL2] is the appraisal from the last day on', () => {
		expect(hasLastDayCome(card, '2027-06-24')).toBe(false);
		expect(hasLastDayCome(card, '2027-06-25')).toBe(true);
		expect(hasLastDayCome(card, '2027-07-25')).toBe(true);
		expect(hasLastDayCome(calendar([]), '2027-07-25')).toBe(false);
	});

	it('[PL3] counts once: the last appraisal that stands, and not the first week’s answer', () => {
		const { facts, add, retract } = story();
		const say = (grid: Record<string, string>): string =>
			add('tutor', 'appraisal', { type: 'appraisal', at: 1, grid });
		say({ ecoute: 'bien' });
		const last = say({ ecoute: 'tres-bien' });
		const week = say({ [FIRST_WEEK]: 'appel' });
		expect(appraisalOf(facts, 'tutor')?.id).toBe(last);
		expect(firstWeekOf(facts, 'tutor')?.id).toBe(week);
		expect(appraisalOf(facts, 'other-tutor')).toBeUndefined();
		retract(last, 'tutor');
		expect(appraisalOf(facts, 'tutor')?.body.grid).toEqual({ ecoute: 'bien' });
	});
});

describe('an attestation', () => {
	it('[PR8] counts what was told, and leaves silence as it is', () => {
		const { facts, check, arrived, announce } = story();
		check('present', ['2027-06-14/am']);
		check('absent', ['2027-06-14/pm']);
		check('late', ['2027-06-15/am']);
		arrived('2027-06-15/pm');
		check('no-placement', ['2027-06-16/am']);
		arrived('2027-06-17/am');
		check('absent', ['2027-06-17/am']);
		announce(['2027-06-17/pm']);
		expect(attendanceOf(card, facts, '2027-06-18/am')).toEqual({
			expected: 8,
			present: 3,
			absent: 2,
			cancelled: 1,
			disputed: 1,
			unknown: 1,
			coming: 10
		});
	});

	it('[PR8] counts a known absence that nobody reported as absence', () => {
		const known = calendar(KEYS, ['2027-06-14/am']);
		expect(attendanceOf(known, [], '2027-06-14/pm')).toMatchObject({ absent: 1, unknown: 1 });
	});
});
