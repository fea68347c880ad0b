import { describe, expect, it } from 'vitest';
import { readDay, readDays } from '#shared/domain/import/dates.ts';
import { readHours, readSpan } from '#shared/domain/import/hours.ts';
import { nameKey, splitName } from '#shared/domain/import/names.ts';
import * as values from '#shared/domain/import/values.ts';
import type { Result } from '#shared/domain/result.ts';
import { isSiret } from '#shared/domain/siret.ts';

function said<Value>(read: Result<Value, string>): Value | string {
	return read.ok ? read.value : read.code;
}

describe('a name in one cell', () => {
	it.each([
		['DUPONT Marie', 'DUPONT', 'Marie'],
		['Marie DUPONT', 'DUPONT', 'Marie'],
		['Mme DUPONT Marie', 'DUPONT', 'Marie'],
		['de LA TOUR Jean', 'de LA TOUR', 'Jean'],
		['Jean-Eudes DE LA TOUR', 'DE LA TOUR', 'Jean-Eudes'],
		['van der BERG Joris', 'van der BERG', 'Joris'],
		["D'ARTAGNAN Charles", "D'ARTAGNAN", 'Charles'],
		["N'DIAYE Awa", "N'DIAYE", 'Awa'],
		['McDONALD Ken', 'McDONALD', 'Ken'],
		['SAINT-EXUPÉRY Anne Lise', 'SAINT-EXUPÉRY', 'Anne Lise'],
		['Dupont Martin, Marie Anne', 'Dupont Martin', 'Marie Anne'],
		['Dupont Marie', 'Dupont', 'Marie'],
		['de Oliveira Léa', 'de Oliveira', 'Léa']
	])('[IM5] %s', (text, lastName, firstName) => {
		expect(splitName(text, 'last-first')).toEqual({ ok: true, value: { lastName, firstName } });
	});

	it('[IM5] follows the order of the sheet where nothing else says it', () => {
		expect(said(splitName('Marie Dupont', 'first-last'))).toEqual({
			lastName: 'Dupont',
			firstName: 'Marie'
		});
		expect(said(splitName('Jean de La Tour', 'first-last'))).toEqual({
			lastName: 'de La Tour',
			firstName: 'Jean'
		});
	});

	it.each([
		'DUPONT',
		'Dupont Martin Marie',
		'DUPONT MARTIN MARIE',
		'Léa DUPONT Marie MARTIN',
		'A, B, C',
		', Léa',
		''
	])('[IM5] is not guessed: %s', (text) => {
		expect(said(splitName(text, 'last-first'))).toBe('name-unclear');
	});

	it('[IM9] has one key, however it is spelt', () => {
		const key = nameKey({ lastName: 'LEBŒUF-ÉTÉ', firstName: 'Jean Paul' });
		expect(nameKey({ lastName: 'Leboeuf Ete', firstName: 'Jean-Paul' })).toBe(key);
		expect(nameKey({ lastName: 'JEAN-PAUL', firstName: 'lebœuf été' })).toBe(key);
		expect(nameKey({ lastName: 'LEBŒUF-ÉTÉ', firstName: 'Jean' })).not.toBe(key);
	});
});

describe('a day', () => {
	it.each([
		['14/06/2027', '2027-06-14'],
		['4.6.2027', '2027-06-04'],
		['2027-06-14', '2027-06-14'],
		['2027-06-14T00:00:00.000Z', '2027-06-14'],
		['14/06/2027 08:30', '2027-06-14'],
		['46552', '2027-06-14'],
		['14 juin 2027', '2027-06-14'],
		['lundi 14 juin 2027', '2027-06-14'],
		['1er févr. 2027', '2027-02-01'],
		['14/06/27', 'two-digit-year'],
		['14 juin 27', 'two-digit-year'],
		['14/06', 'no-year'],
		['31/02/2027', 'no-such-day'],
		['06/14/2027', 'no-such-day'],
		['demain', 'bad-date'],
		['14/06/2027/3', 'bad-date'],
		['12345', 'bad-date']
	])('[IM6] %s: %s', (text, expected) => {
		expect(said(readDay(text))).toBe(expected);
	});

	it('[IM6] is one of several, or of a span', () => {
		expect(said(readDays('14/06/2027, 16/06/2027 et 14/06/2027'))).toEqual([
			'2027-06-14',
			'2027-06-16'
		]);
		expect(said(readDays('du 14/06/2027 au 16/06/2027'))).toEqual([
			'2027-06-14',
			'2027-06-15',
			'2027-06-16'
		]);
		expect(said(readDays('16/06/2027 - 14/06/2027'))).toBe('dates-order');
		expect(said(readDays('01/01/2027 au 31/12/2027'))).toBe('too-many-dates');
		expect(said(readDays('14/06, 15/06/2027'))).toBe('no-year');
	});
});

describe('hours', () => {
	const am = { from: '08:30', to: '12:00' };
	const pm = { from: '13:30', to: '17:00' };
	it.each([
		['8h30-12h / 13h30-17h', { am, pm }],
		['de 8:30 à 12:00 et de 13:30 à 17:00', { am, pm }],
		['8 h 30 – 12 h ; 13h30 – 17h00', { am, pm }],
		['08:30-12:00', { am }],
		['13h30 à 17h', { pm }],
		['10h-14h', { am: { from: '10:00', to: '14:00' } }],
		['9h-17h', 'hours-one-piece'],
		['12h-8h30', 'hours-order'],
		['8h30-12h / 11h-17h', 'hours-order'],
		['8h30', 'bad-hours'],
		['8h30-25h', 'bad-hours'],
		['8-12', 'bad-hours'],
		['8h30-12h sauf mardi', 'bad-hours'],
		['matin', 'bad-hours']
	])('[IM6] %s', (text, expected) => {
		expect(said(readHours(text))).toEqual(expected);
	});

	it('[IM6] of one half-day are one span', () => {
		expect(said(readSpan('8h30-12h'))).toEqual(am);
		expect(said(readSpan('8h30-12h / 13h30-17h'))).toBe('bad-hours');
	});
});

describe('numbers and addresses', () => {
	it.each([
		['73282932000074', true],
		['73282932000075', false],
		['35600000000048', true],
		['35600000009075', true],
		['35600000009076', false],
		['00000000000000', false],
		['7328293200007', false]
	])('[IM8] SIRET %s: %s', (digits, expected) => {
		expect(isSiret(digits)).toBe(expected);
	});

	it.each([
		[values.readSiret, '732 829 320 00074', '73282932000074'],
		[values.readSiret, '732829320', 'bad-siret'],
		[values.readSiret, '73282932000075', 'siret-key'],
		[values.readSiret, '7,32829E+13', 'rounded'],
		[values.readIne, '001291528AA', '001291528AA'],
		[values.readIne, '1234567890x', '1234567890X'],
		[values.readIne, '1234A56789B', '1234A56789B'],
		[values.readIne, '12915', 'bad-ine'],
		[values.readPhone, '06.39.98.00.01', '+33639980001'],
		[values.readPhone, '639980001', '+33639980001'],
		[values.readPhone, '+33 (0)6 39 98 00 01', '+33639980001'],
		[values.readPhone, '0033639980001', '+33639980001'],
		[values.readPhone, '06 39 98', 'bad-phone'],
		[values.readPhone, '06 39 98 00 01 / 02', 'bad-phone'],
		[values.readEmail, 'Lea.Dupont@Exemple.FR', 'lea.dupont@exemple.fr'],
		[values.readEmail, 'mailto:a@b.fr', 'a@b.fr'],
		[values.readEmail, 'lea@exemple', 'bad-email'],
		[values.readEmail, 'a@b.fr; c@d.fr', 'bad-email'],
		[values.readYesNo, 'VRAI', true],
		[values.readYesNo, 'Non', false],
		[values.readYesNo, 'peut-être', 'bad-yes-no'],
		[values.readLegal, 'OUI', 1],
		[values.readLegal, '3', 0],
		[values.readLegal, 'tante', 'bad-legal'],
		[values.readRoles, 'CPE / Professeur principal', ['cpe', 'referent']],
		[values.readRoles, 'Principale adjointe', ['head']],
		[values.readRoles, 'Proviseur adjoint', ['head']],
		[values.readRoles, 'Assistante d’éducation', ['desk']],
		[values.readRoles, 'Jardinier', 'bad-role'],
		[values.readClass, '3E 4', '3E 4'],
		[values.readClass, 'une classe dont le nom est long', 'bad-class'],
		[values.readId, 'a b', 'bad-id']
	] as const)('[IM8] %o reads %s', (read, text, expected) => {
		expect(said<unknown>(read(text))).toEqual(expected);
	});

	it('[IM16] a class is one however it is spaced', () => {
		expect(values.classKey('3 E 4')).toBe(values.classKey('3e4'));
	});
});

describe('a cell', () => {
	it.each([
		['  Léa \u00a0 Marie\t', 'Léa Marie'],
		['Le\u0301a', 'Léa'],
		['\u200bLéa\ufeff\u0007', 'Léa'],
		["'+33639980001", '+33639980001'],
		["'quoted'", "'quoted'"],
		['—', ''],
		['--', ''],
		['NA', 'NA'],
		['deux\nlignes', 'deux\nlignes']
	])('[IM7] %j is %j', (raw, text) => {
		expect(values.cleanCell(raw)).toBe(text);
	});

	it('[IM7] that a spreadsheet would calculate is a formula; a number with its sign is none', () => {
		for (const text of ['=1+1', '@SUM(A1)', '+cmd|x', '-DUPONT', '=HYPERLINK("x")'])
			expect(values.isFormula(text)).toBe(true);
		for (const text of ['+33 6 39', '-5', '(06)', "L'été"])
			expect(values.isFormula(text)).toBe(false);
	});

	it('[IM7] in letters of another alphabet is broken', () => {
		for (const text of ['LÃ©a', 'FranÃ§ois', 'L\uFFFDa', 'LÃ¨ve', 'MaÃ«l'])
			expect(values.isBroken(text), text).toBe(true);
		for (const text of ['Léa', 'SÃO PAULO', 'Œuvre', 'ÂGE', 'João'])
			expect(values.isBroken(text), text).toBe(false);
	});
});
