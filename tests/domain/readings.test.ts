import { describe, expect, it } from 'vitest';
import { isClosedOn } from '#shared/domain/placement.ts';
import { readBody } from '#shared/domain/read-body.ts';
import { readingOf, readingsOf } from '#shared/domain/readings.ts';
import { CARD, factBy } from '#tests/kit/reading.ts';

const DAY = '2027-06-15';
const read = (author: string, at: number, settledAt: number, day = DAY) =>
	factBy(author, 'feedback', { type: 'read', at, day, settledAt });

describe('« Lu par »', () => {
	it('[TI11] is said once of each version, by each who reads', () => {
		const said = read('referent', 9, 5);
		const facts = [
			read('referent', 8, 4),
			said,
			read('other', 9, 6),
			read('referent', 9, 6, '2027-06-14')
		];
		expect(readingOf({ page: DAY, settledAt: 5 }, 'referent', facts)).toBe(said);
		expect(readingOf({ page: DAY, settledAt: 6 }, 'referent', facts)).toBeUndefined();
	});

	it('[TI11] is told with the last time of each reader, unless they took it back', () => {
		const last = read('referent', 12, 6);
		const other = read('other', 9, 5);
		const facts = [read('referent', 8, 5), other, last, read('third', 9, 5, '2027-06-14')];
		expect(readingsOf(DAY, facts)).toEqual([last, other]);
		const retract = factBy('other', 'feedback', { type: 'retract', at: 13, fact: other.id });
		expect(readingsOf(DAY, [...facts, retract])).toEqual([last]);
		expect(readingsOf('2027-06-16', facts)).toEqual([]);
	});

	it('[TI11, PE1] is written by a référent alone, of one version of one day', () => {
		const body = { type: 'read', at: 1, day: DAY, settledAt: 5 };
		expect(readBody('feedback', ['referent'], body).ok).toBe(true);
		for (const role of ['student', 'substitute', 'cpe', 'head', 'tutor'] as const)
			expect(readBody('feedback', [role], body).ok).toBe(false);
		for (const wrong of [
			{ day: '15 juin' },
			{ settledAt: -1 },
			{ settledAt: undefined },
			{ text: 'x' }
		])
			expect(readBody('feedback', ['referent'], { ...body, ...wrong }).ok).toBe(false);
	});

	it('[TI11, SY13] is not said once the notebook is closed', () => {
		expect(isClosedOn(CARD, '2027-08-16')).toBe(false);
		expect(isClosedOn(CARD, '2027-08-17')).toBe(true);
	});
});
