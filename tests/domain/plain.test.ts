import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUuidV7, uuidV7 } from '#shared/domain/ids.ts';
import { canonical, hasBadText, toPlain } from '#shared/domain/plain.ts';
import { addDays, isDay, isHalfDayKey, localTime } from '#shared/domain/time.ts';

describe('values', () => {
	it('gives equal canonical text to equal values, whatever the order of keys', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
				const plain = toPlain(value);
				if (plain === undefined) return;
				const shuffled = toPlain(Object.fromEntries(Object.entries(value).reverse()));
				expect(canonical(plain)).toBe(canonical(shuffled ?? null));
				expect(JSON.parse(canonical(plain))).toEqual(plain);
			})
		);
	});

	it('refuses what JSON cannot hold', () => {
		for (const value of [NaN, Infinity, -0, 1n, new Uint8Array(1), { a: [NaN] }, () => 1]) {
			expect(toPlain(value)).toBeUndefined();
		}
	});

	it('finds U+0000 and lone surrogates anywhere', () => {
		expect(hasBadText({ a: ['ok', { b: 'x\u0000' }] })).toBe(true);
		expect(hasBadText('\ud83d')).toBe(true);
		expect(hasBadText('\udc00 a')).toBe(true);
		expect(hasBadText({ '\u0000': 1 })).toBe(true);
		expect(hasBadText('une fusée 🚀')).toBe(false);
	});

	it('makes ids of version 7 that a strict reader takes', () => {
		const id = uuidV7(0x0123456789ab, new Uint8Array(10).fill(255));
		expect(id).toBe('01234567-89ab-7fff-bfff-ffffffffffff');
		fc.assert(
			fc.property(fc.integer(), fc.uint8Array({ minLength: 10, maxLength: 10 }), (now, random) => {
				expect(isUuidV7(uuidV7(now, random))).toBe(true);
			})
		);
	});

	it('knows the days that the calendar has', () => {
		expect(isDay('2027-02-28')).toBe(true);
		expect(isDay('2027-02-29')).toBe(false);
		expect(isDay('2027-2-9')).toBe(false);
		expect(isHalfDayKey('2028-02-29/pm')).toBe(true);
		expect(isHalfDayKey('2028-02-29/xm')).toBe(false);
		expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
	});

	it('tells day and clock in the school’s zone, overseas too', () => {
		const instant = Date.parse('2027-06-14T23:30:00Z');
		expect(localTime(instant, 'Europe/Paris')).toEqual({ day: '2027-06-15', clock: '01:30' });
		expect(localTime(instant, 'America/Cayenne')).toEqual({ day: '2027-06-14', clock: '20:30' });
		expect(localTime(instant, 'Indian/Reunion')).toEqual({ day: '2027-06-15', clock: '03:30' });
	});
});
