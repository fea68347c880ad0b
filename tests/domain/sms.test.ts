import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfDaySaid } from '#shared/domain/half-day-said.ts';
import { phoneNumber } from '#shared/domain/phone.ts';
import { readCode, readSms, smsCode } from '#shared/domain/sms.ts';

const bytes = fc.uint8Array({ minLength: 5, maxLength: 32 });
const CODE = smsCode(Uint8Array.of(1, 2, 3, 4, 5));

describe('a code', () => {
	it('[SM1] has six symbols that nobody takes for one another, and is read however it is typed', () => {
		fc.assert(
			fc.property(bytes, (secret) => {
				const code = smsCode(secret);
				expect(code).toMatch(/^[2-9A-HJKMNPRSTV-Z]{6}$/);
				const typed = [
					code,
					code.toLowerCase(),
					`${code.slice(0, 3)} ${code.slice(3)}`,
					` ${code}.`
				];
				for (const one of typed) expect(readCode(one)).toBe(code);
			})
		);
	});

	it('[SM1] with one wrong symbol, or two that changed places, is none', () => {
		fc.assert(
			fc.property(bytes, fc.nat(5), fc.nat(28), (secret, place, other) => {
				const code = smsCode(secret);
				const symbol = '23456789ABCDEFGHJKMNPRSTVWXYZ'[other] ?? '';
				const wrong = code.slice(0, place) + symbol + code.slice(place + 1);
				expect(readCode(wrong)).toBe(wrong === code ? code : undefined);
				const [a = '', b = ''] = code.slice(0, 2);
				const swapped = b + a + code.slice(2);
				expect(readCode(swapped)).toBe(swapped === code ? code : undefined);
			})
		);
	});
});

describe('a text message', () => {
	it.each([
		`ABSENT ${CODE}`,
		`absent ${CODE.toLowerCase()}`,
		`Absente ${CODE}`,
		`ABSENTS ${CODE}`,
		`Àbsént : ${CODE}.`,
		`« ABSENT ${CODE} »`,
		`\n  absent\t${CODE} !!`,
		`ABSENT\u00a0${CODE}`,
		`ABSENT-${CODE}`,
		`absent ${CODE.slice(0, 3)} ${CODE.slice(3)}`,
		`absent ${CODE.slice(0, 2)}-${CODE.slice(2, 4)}-${CODE.slice(4)}`
	])('[SM2] says absent: %j', (text) => {
		expect(readSms(text)).toEqual({ says: 'absent', code: CODE });
	});

	it.each(['absent 1234', `ABSENT ${CODE.slice(1)}`, 'ABSENT 00OI1L', `absent ${CODE}7`])(
		'[SM2] says absent, with a code that is wrong: %j',
		(text) => {
			expect(readSms(text)).toEqual({ says: 'absent' });
		}
	);

	it.each(['ESSAI', 'essai', 'Essai !', ' « Éssai » ', 'test'])('[SM2] is a test: %j', (text) => {
		expect(readSms(text)).toEqual({ says: 'test' });
	});

	it.each([
		`pas absent ${CODE}`,
		`ABSENT ${CODE} demain`,
		`ABSENT ${CODE} NON`,
		`Bonjour, absent ${CODE}`,
		`présent ${CODE}`,
		`ABSENCE ${CODE}`,
		CODE
	])('[SM2] is for a person to read, who is told whom it may be about: %j', (text) => {
		expect(readSms(text)).toEqual({ says: 'unclear', codes: [CODE] });
	});

	it.each([
		'',
		'absent',
		'absent toute la journée',
		`absent${CODE}`,
		`ABSENT ${CODE}${CODE}`,
		'غائب',
		'\u0000\u0000',
		'\ud800 absent',
		'<script>alert(1)</script>',
		"'; drop table fact; --",
		'A'.repeat(100_000),
		`ABSENT ${' '.repeat(100_000)}${CODE}`,
		`${'é'.repeat(100_000)} ABSENT ${CODE}`
	])('[SM2] says nothing that a machine may act on: %#', (text) => {
		expect(readSms(text)).toEqual({ says: 'unclear', codes: [] });
	});

	it('[SM2] whatever it holds, is read', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				expect(['test', 'absent', 'unclear']).toContain(readSms(text).says);
			})
		);
	});
});

describe('the half-day that a message speaks of', () => {
	const ZONE = 'Europe/Paris';
	const at = (clock: string, day = '2027-06-14') => Date.parse(`${day}T${clock}:00+02:00`);
	const halfDays = ['2027-06-14/am', '2027-06-14/pm', '2027-06-15/pm'].map((key) => ({
		key,
		agreement: 'a1'
	}));
	const said = (saidAt: number, receivedAt = saidAt, agreement = 'a1') =>
		halfDaySaid(halfDays, agreement, { saidAt, receivedAt }, ZONE);

	it('[SM4] is the one under way when it was sent, though it took its time', () => {
		expect(said(at('08:40'))).toBe('2027-06-14/am');
		expect(said(at('13:40'))).toBe('2027-06-14/pm');
		expect(said(at('12:50'), at('13:20'))).toBe('2027-06-14/am');
	});

	it('[SM4] is the day’s only one', () => {
		expect(said(at('08:40', '2027-06-15'))).toBe('2027-06-15/pm');
	});

	it('[SM4] is none on a day without, under another agreement, or on another day than it was sent', () => {
		expect(said(at('08:40', '2027-06-16'))).toBeUndefined();
		expect(said(at('08:40'), at('08:40'), 'a2')).toBeUndefined();
		expect(said(at('23:50'), at('00:10', '2027-06-15'))).toBeUndefined();
	});
});

describe('a telephone number', () => {
	it.each([
		'0639980001',
		'06 39 98 00 01',
		'06.39.98.00.01',
		'+33639980001',
		'+33 6 39 98 00 01',
		'+33 (0)6 39 98 00 01',
		'0033639980001',
		'06\u00a039\u202f98-00-01'
	])('[SM3] is the same however it is written: %j', (text) => {
		expect(phoneNumber(text)).toBe('+33639980001');
	});

	it('[SM3] of another country keeps its own', () => {
		expect(phoneNumber('+32 470 00 00 00')).toBe('+32470000000');
		expect(phoneNumber('0041 79 000 00 00')).toBe('+41790000000');
	});

	it.each(['', 'ORANGE', '38000', '36 37', '+', '06399800', '0'.repeat(100_000), '+33639980001x'])(
		'[SM3] is none: %#',
		(text) => {
			expect(phoneNumber(text)).toBeUndefined();
		}
	);
});
