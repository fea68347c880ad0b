import { ok, refused, type Result } from '#shared/domain/result.ts';
import { folded } from '#shared/domain/search.ts';
import type { NameOrder } from './columns.ts';

export interface FullName {
	readonly lastName: string;
	readonly firstName: string;
}

/** They belong to the last name that they stand before: « LE GOFF », « de LA TOUR », « van der BERG ». */
const PARTICLES = new Set(
	'de du des d la le les l van von der den el al ben bel da das dos di della saint sainte st ste'.split(
		' '
	)
);
/** What a name is made of; no digit, no sign that a spreadsheet would calculate. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ.\-\s]*$/u;
const CIVILITY = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\.?\s+/i;
const MOST_LETTERS = 100;

export function isName(text: string): boolean {
	return text.length <= MOST_LETTERS && NAME.test(text);
}

/**
 * IM5: last and first name that stand in one cell: a comma parts them, else the capitals of the last name do, else
 * the order that the sheet keeps, where there are two words only. What stays unclear is refused, never guessed.
 */
export function splitName(text: string, order: NameOrder): Result<FullName, 'name-unclear'> {
	const plain = text.replace(CIVILITY, '').trim();
	const [before = '', after, ...more] = plain.split(',').map((part) => part.trim());
	if (after !== undefined) {
		if (before === '' || after === '' || more.length > 0) return refused('name-unclear');
		return ok({ lastName: before, firstName: after });
	}
	const words = plain.split(/\s+/).filter((word) => word !== '');
	return byCapitals(words) ?? byOrder(words, order);
}

function byCapitals(words: readonly string[]): Result<FullName, 'name-unclear'> | undefined {
	const isLast = words.map((word, index) => isCapital(word) || isParticle(words, index));
	if (isLast.every((is) => is) || !words.some(isCapital)) return undefined;
	const first = isLast.indexOf(true);
	const end = isLast.lastIndexOf(true) + 1;
	// In one piece, at the beginning or at the end.
	if (isLast.slice(first, end).includes(false) || (first > 0 && end < words.length)) {
		return refused('name-unclear');
	}
	const lastName = words.slice(first, end).join(' ');
	const firstName = [...words.slice(0, first), ...words.slice(end)].join(' ');
	return ok({ lastName, firstName });
}

function byOrder(words: readonly string[], order: NameOrder): Result<FullName, 'name-unclear'> {
	const first = order === 'first-last' ? 1 : 0;
	const joint = words.length - 1;
	const isClear =
		words.length === 2 ||
		(words.length > 2 && words.slice(first, joint + first - 1).every((word) => isOneOf(word)));
	if (!isClear) return refused('name-unclear');
	const [firstName = ''] = order === 'first-last' ? words : words.slice(-1);
	const lastName = (order === 'first-last' ? words.slice(1) : words.slice(0, -1)).join(' ');
	return ok({ lastName, firstName });
}

/** « DUPONT », « D'ARTAGNAN », « LE », « N'DIAYE », « McDONALD »; one letter is an initial as well as a name. */
function isCapital(word: string): boolean {
	const letters = word.replace(/[^\p{L}]/gu, '').replace(/^Mc/, '');
	return letters.length > 1 && letters === letters.toLocaleUpperCase('fr');
}

/** A particle right before capitals, or before another particle that is. */
function isParticle(words: readonly string[], index: number): boolean {
	const word = words[index];
	const next = words[index + 1];
	if (word === undefined || next === undefined || !isOneOf(word)) return false;
	return isCapital(next) || isParticle(words, index + 1);
}

function isOneOf(word: string): boolean {
	return PARTICLES.has(folded(word).replace(/['’]$/, ''));
}

/**
 * Two spellings of one name have one key: accents, capitals, hyphens and the order of its words do not count. Alone
 * it tells nobody apart: with a date of birth, or within one family, it does.
 */
export function nameKey({ lastName, firstName }: FullName): string {
	return wordsOf(`${lastName} ${firstName}`).sort().join(' ');
}

export function wordsOf(text: string): string[] {
	return folded(text.replace(/\u0153/gi, 'oe'))
		.split(/[^\p{L}]+/u)
		.filter((word) => word !== '');
}

/** « Marie D. »: all that a tutor reads of a student. */
export function shortName({ lastName, firstName }: FullName): string {
	return firstName === '' ? lastName : `${firstName} ${lastName.slice(0, 1)}.`;
}

/** « Marie DUPONT » */
export function shownName({ lastName, firstName }: FullName): string {
	return `${firstName} ${lastName}`.trim();
}
