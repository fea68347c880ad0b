import type { Role } from '#shared/domain/people.ts';
import { phoneNumber } from '#shared/domain/phone.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';
import { folded } from '#shared/domain/search.ts';
import { isSiret } from '#shared/domain/siret.ts';

/** Invisible letters, and the spaces of typography and of web pages. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const CONTROL = /[\p{Cc}\p{Cs}]/gu;
/** What a file shows whose letters were read in another alphabet than they were written in. */
const BROKEN =
	/\uFFFD|\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|\u00C2[\u00AB\u00B0\u00BB]/;
/** A spreadsheet would calculate it; a sign before a number is no formula. */
const FORMULA = /^(?:[=@\uFF1D\uFF20]|[+\-\uFF0B\uFF0D](?!$|[\s\d().-]*$))/;
/** A cell of these holds nothing; words that say so are names too, and say it only of numbers and dates. */
const NO_SIGN = /^[-\u2013\u2014.?*/]*$/;
const NOTHING = new Set(['neant', 'aucun', 'aucune', 'sans', 'n/a', 'na', 'nc', 'non renseigne']);

/** IM7: a cell's words in one form: composed letters, single spaces, no apostrophe that guards a spreadsheet. */
export function cleanCell(raw: string): string {
	const text = raw
		.normalize('NFC')
		.replace(INVISIBLE, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(CONTROL, (sign) => (sign === '\n' ? sign : ''))
		.trim()
		.replace(/^'(?=[=+\-@])/, '');
	return NO_SIGN.test(text) ? '' : text;
}

/** « Néant », « NC », where a number, a date or an address is asked for. */
export function saysNothing(text: string): boolean {
	return NOTHING.has(folded(text));
}

export function isFormula(text: string): boolean {
	return FORMULA.test(text);
}

export function isBroken(text: string): boolean {
	return BROKEN.test(text);
}

/** Lower case, since people type addresses on telephones that begin with a capital. */
export function readEmail(text: string): Result<string, 'bad-email'> {
	const email = text.replace(/^mailto:/i, '').toLowerCase();
	const isEmail =
		email.length <= 254 && /^[^\s@"(),:;<>[\]\\]+@[^\s@.,]+(?:\.[^\s@.,]+)+$/.test(email);
	return isEmail && !email.includes('..') ? ok(email) : refused('bad-email');
}

/** A spreadsheet drops the zero that a French number begins with. */
export function readPhone(text: string): Result<string, 'bad-phone'> {
	const number = phoneNumber(/^[1-9]\d{8}$/.test(text) ? `0${text}` : text);
	return number === undefined ? refused('bad-phone') : ok(number);
}

export function readSiret(text: string): Result<string, 'bad-siret' | 'siret-key' | 'rounded'> {
	if (isRounded(text)) return refused('rounded');
	const digits = text.replace(/[\s.-]/g, '');
	if (!/^\d{14}$/.test(digits)) return refused('bad-siret');
	return isSiret(digits) ? ok(digits) : refused('siret-key');
}

/** `1,23457E+13`: the digits that are missing were never in the file. */
function isRounded(text: string): boolean {
	return /^\d+[.,]?\d*E\+?\d+$/i.test(text);
}

/** IM8: a pupil's national number: of RNIE, of BEA, of an apprentice (rules 9.8). Its last letters are not checked. */
export function readIne(text: string): Result<string, 'bad-ine' | 'rounded'> {
	if (isRounded(text)) return refused('rounded');
	const ine = text.replace(/\s/g, '').toUpperCase();
	return /^(?:\d{9}[A-Z]{2}|\d{10}[A-Z]|\d{4}A\d{5}[A-Z])$/.test(ine)
		? ok(ine)
		: refused('bad-ine');
}

/** A number by which software knows somebody; it is compared, never calculated with. */
export function readId(text: string): Result<string, 'bad-id'> {
	return /^[\w.-]{1,40}$/.test(text) ? ok(text) : refused('bad-id');
}

/** A class is called as its school calls it (rules 9.11). */
export function readClass(text: string): Result<string, 'bad-class'> {
	return text.length <= 20 ? ok(text.replaceAll('\n', ' ')) : refused('bad-class');
}

/** « 3E 4 » and « 3e4 » are one class. */
export function classKey(name: string): string {
	return folded(name).replaceAll(' ', '');
}

export function readYesNo(text: string): Result<boolean, 'bad-yes-no'> {
	const said = folded(text);
	if (['oui', 'o', '1', 'vrai', 'true', 'x', 'yes'].includes(said)) return ok(true);
	if (['non', 'n', '0', 'faux', 'false', 'no'].includes(said)) return ok(false);
	return refused('bad-yes-no');
}

/** A legal guardian, the first or the second, or somebody to call who is none. */
export function readLegal(text: string): Result<0 | 1 | 2, 'bad-legal'> {
	const said = folded(text);
	if (said === '2') return ok(2);
	if (/^(?:0|3|4|non|n|contact|personne a contacter|autre)$/.test(said)) return ok(0);
	return /^(?:1|oui|o|x|legal|responsable legal)$/.test(said) ? ok(1) : refused('bad-legal');
}

const ROLE_WORDS: readonly (readonly [role: Role, said: RegExp])[] = [
	['cpe', /\bcpe\b|conseill\w+ principal/],
	['referent', /prof|enseignant|referent|agrege|certifie|\bpp\b|documentaliste/],
	['desk', /vie scolaire|\baed\b|assistant\w* d.education|surveillant/],
	['head', /proviseur|principal\b|chef\w* d.etablissement|direct|adjoint/],
	['office', /secretari?at|secretaire|ddfpt|gestionnaire|intendan|bureau des stages/],
	['care', /infirmi|assistant\w* (?:de service )?social|sante|psy/]
];

/** Functions at school, as people call them; several stand apart by commas or slashes. */
export function readRoles(text: string): Result<readonly Role[], 'bad-role'> {
	const said = text.split(/[,;/\n+]/).map((part) => folded(part));
	const roles = said
		.filter((part) => part !== '')
		.map((part) => ROLE_WORDS.find(([, named]) => named.test(part))?.[0]);
	const known = roles.filter((role) => role !== undefined);
	if (known.length === 0 || known.length < roles.length) return refused('bad-role');
	return ok([...new Set(known)].sort());
}
