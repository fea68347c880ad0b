import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	classesOf,
	nameOnSheet,
	unopenedOf,
	type Entrant,
	type Sheet
} from '#shared/domain/access.ts';
import { browserName } from '#shared/domain/browser-name.ts';
import {
	CODE_DIGITS,
	CODES_WITHIN,
	MOST_CODES,
	MOST_TRIES,
	plainEmail,
	readEmailCode
} from '#shared/domain/email-code.ts';
import {
	activationCode,
	opens,
	readActivationCode,
	type KeptLink
} from '#shared/domain/entering.ts';
import { deviceText } from '#shared/text/devices.ts';
import { codeText } from '#shared/text/entering.ts';

const NOW = Date.parse('2027-06-14T09:00:00+02:00');
const HERE = { now: NOW, timeZone: 'Europe/Paris' };
const DAY = 24 * 3_600_000;
const MINUTE = 60_000;
const LINK: KeptLink = {
	kind: 'sheet',
	revoked: false,
	endsAt: null,
	openedAt: null,
	openedBy: null,
	studentUntil: '2027-06-25',
	tutorUntil: null
};

describe('an activation code', () => {
	it('[ID2] has symbols that nobody takes for one another, and is read however it is typed', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 11, maxLength: 32 }), (secret) => {
				const code = activationCode(secret);
				expect(code).toMatch(/^[2-9A-HJKMNPRSTV-Z]{12}$/);
				const shown = codeText(code);
				expect(shown).toMatch(/^\S{4}-\S{4}-\S{4}$/);
				const typed = [code, shown, shown.toLowerCase(), shown.replaceAll('-', ' '), ` ${shown}. `];
				for (const one of typed) expect(readActivationCode(one)).toBe(code);
				expect(readActivationCode(code.slice(1))).toBeUndefined();
			})
		);
	});

	it('[ID2] with one wrong symbol, or two neighbours that changed places, is none', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 11, maxLength: 11 }),
				fc.nat(11),
				fc.nat(28),
				(secret, place, other) => {
					const code = activationCode(secret);
					const symbol = '23456789ABCDEFGHJKMNPRSTVWXYZ'[other] ?? '';
					const wrong = code.slice(0, place) + symbol + code.slice(place + 1);
					expect(readActivationCode(wrong)).toBe(wrong === code ? code : undefined);
					const at = Math.min(place, 9);
					const swapped =
						code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
					expect(readActivationCode(swapped)).toBe(swapped === code ? code : undefined);
				}
			)
		);
	});

	it('[ID3] bears 100,000 guesses among a thousand live codes, with odds of one in ten million', () => {
		// The most probable symbol of a byte taken modulo 29 comes 9 times in 256.
		const bits = 11 * Math.log2(256 / 9);
		expect(bits).toBeGreaterThan(50);
		expect((100_000 * 1000) / 2 ** bits).toBeLessThan(1e-7);
	});
});

describe('a link', () => {
	it.each([
		['before it was opened', {}, 'phone', true],
		['on its last day', { studentUntil: '2027-06-14' }, 'phone', true],
		['after its placements', { studentUntil: '2027-06-13' }, 'phone', false],
		['of who has none', { studentUntil: null }, 'phone', false],
		['replaced', { revoked: true }, 'phone', false],
		['spent by another', { openedAt: NOW, openedBy: 'other' }, 'phone', false],
		[
			'spent by the same, just now',
			{ openedAt: NOW - 9 * MINUTE, openedBy: 'phone' },
			'phone',
			true
		],
		[
			'spent by the same, before',
			{ openedAt: NOW - 10 * MINUTE, openedBy: 'phone' },
			'phone',
			false
		],
		['replaced, the same', { revoked: true, openedAt: NOW, openedBy: 'phone' }, 'phone', false]
	] as const)('[ID2, ID3] of a sheet %s', (_what, more, browser, expected) => {
		expect(opens({ ...LINK, ...more }, browser, HERE)).toBe(expected);
	});

	it.each([
		['2027-06-18', true],
		['2027-04-30', true],
		['2027-04-29', false],
		[null, false]
	] as const)('[ID1] of a tutor until 45 days after %s', (tutorUntil, expected) => {
		const link: KeptLink = { ...LINK, kind: 'tutor', tutorUntil, studentUntil: null };
		expect(opens(link, 'one', HERE)).toBe(expected);
		const opened = { ...link, openedAt: NOW - DAY, openedBy: 'one' };
		expect(opens(opened, 'two', HERE)).toBe(expected);
		expect(opens({ ...opened, revoked: true }, 'one', HERE)).toBe(false);
	});

	it('[ID5] for one device more lives ten minutes and opens once', () => {
		const link: KeptLink = { ...LINK, kind: 'device', endsAt: NOW + 1 };
		expect(opens(link, 'two', HERE)).toBe(true);
		expect(opens({ ...link, endsAt: NOW }, 'two', HERE)).toBe(false);
		expect(opens({ ...link, openedAt: NOW, openedBy: 'two' }, 'three', HERE)).toBe(false);
	});

	it('[CH12] of a family lives as long as it says', () => {
		const link: KeptLink = {
			...LINK,
			kind: 'guardian',
			endsAt: NOW + 1,
			openedAt: 1,
			openedBy: 'x'
		};
		expect(opens(link, 'y', HERE)).toBe(true);
		expect(opens({ ...link, endsAt: NOW }, 'y', HERE)).toBe(false);
	});
});

it('[ID7] asks from three days before they begin about those who were never here', () => {
	const one: Entrant = {
		id: 'a',
		role: 'student',
		placement: 'p',
		name: 'A',
		shortName: 'A',
		className: '2de 1',
		hosts: '',
		from: '2027-06-17',
		until: '2027-06-25',
		devices: 0,
		opened: false,
		reachable: true
	};
	const entrants = [
		one,
		{ ...one, id: 'b', from: '2027-06-18' },
		{ ...one, id: 'c', opened: true },
		{ ...one, id: 'd', role: 'tutor' as const, className: '', from: '2027-06-01' }
	];
	const today = '2027-06-14';
	expect(unopenedOf({ entrants, today }).map(({ id }) => id)).toEqual(['a', 'd']);
	expect(classesOf(entrants)).toMatchObject([{ name: '2de 1', unopened: 2 }]);
});

it('[ID6] a sheet bears first name and initial, and the whole name where two would be alike', () => {
	const sheet = (name: string, shortName: string): Sheet => ({
		...{ student: name, name, shortName, className: '2de 1', code: '', until: '2027-06-25' }
	});
	const all = [
		sheet('Léa EXEMPLE', 'Léa E.'),
		sheet('Léa ESSAI', 'Léa E.'),
		sheet('Tom X', 'Tom X.')
	];
	expect(all.map((one) => nameOnSheet(one, all))).toEqual(['Léa EXEMPLE', 'Léa ESSAI', 'Tom X.']);
});

it('[ID9] a code of eight digits is read however it is spaced, and hardly guessed in a year', () => {
	for (const typed of ['12345678', '1234 5678', ' 12 34-56.78 ']) {
		expect(readEmailCode(typed)).toBe('12345678');
	}
	for (const typed of ['1234567', '123456789', '1234567a', '']) {
		expect(readEmailCode(typed)).toBeUndefined();
	}
	expect(plainEmail('  Andrea@Lycee.Example ')).toBe('andrea@lycee.example');
	const hours = (365 * DAY) / CODES_WITHIN;
	expect((hours * MOST_CODES * MOST_TRIES) / 10 ** CODE_DIGITS).toBeLessThan(0.01);
});

it.each([
	[
		'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
		'Chrome sur Android'
	],
	[
		'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A146B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
		'Samsung Internet sur Android'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
		'Safari sur iPhone'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
		'iPhone'
	],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
		'Edge sur Windows'
	],
	['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox sur Linux'],
	['curl/8', 'Appareil inconnu']
])('[ID8] a device is called what its person calls it: %s', (userAgent, name) => {
	expect(deviceText(browserName(userAgent))).toBe(name);
});
