import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CHAPTERS } from '../asvs/chapters.ts';
import type { Places, Requirement } from '../asvs/requirement.ts';
import { ENCODING } from '../asvs/v01-encoding.ts';
import { VALIDATION } from '../asvs/v02-validation.ts';
import { BROWSER } from '../asvs/v03-browser.ts';
import { API } from '../asvs/v04-api.ts';
import { FILES } from '../asvs/v05-files.ts';
import { AUTHENTICATION } from '../asvs/v06-authentication.ts';
import { PASSWORDS } from '../asvs/v06-passwords.ts';
import { SESSIONS } from '../asvs/v07-sessions.ts';
import { AUTHORIZATION } from '../asvs/v08-authorization.ts';
import { TOKENS } from '../asvs/v09-tokens.ts';
import { OIDC } from '../asvs/v10-oidc.ts';
import { CRYPTOGRAPHY } from '../asvs/v11-cryptography.ts';
import { COMMUNICATION } from '../asvs/v12-communication.ts';
import { CONFIGURATION } from '../asvs/v13-configuration.ts';
import { DATA } from '../asvs/v14-data.ts';
import { CODING } from '../asvs/v15-coding.ts';
import { LOGGING } from '../asvs/v16-logging.ts';
import { WEBRTC } from '../asvs/v17-webrtc.ts';

const ALL: readonly Requirement[] = [
	...[ENCODING, VALIDATION, BROWSER, API, FILES, PASSWORDS, AUTHENTICATION, SESSIONS].flat(),
	...[AUTHORIZATION, TOKENS, OIDC, CRYPTOGRAPHY, COMMUNICATION, CONFIGURATION].flat(),
	...[DATA, CODING, LOGGING, WEBRTC].flat()
];

/** What is known to be missing. One that is met leaves this list; none joins it by itself. */
const OPEN = ['15.2.1'];

/** Sections that ask for something written. */
const ON_PAPER = /^(2|5|6|7|8|11|13|14|15|16)\.1\./;

const listed = (words: string): string[] => words.split(' ').filter((word) => word !== '');

/** What is wrong with a whole list, before any file is looked into. */
function wrongWith(all: readonly Requirement[], open: readonly string[]): string[] {
	const wrong: string[] = [];
	const levels = new Map(
		Object.values(CHAPTERS).flatMap(({ one, two }) => [
			...listed(one).map((id) => [id, 1] as const),
			...listed(two).map((id) => [id, 2] as const)
		])
	);
	for (const [id, level] of levels) {
		const found = all.filter((one) => one.id === id);
		if (found.length !== 1) wrong.push(`${id}: there ${found.length} times`);
		else if (found[0]?.level !== level) wrong.push(`${id}: of level ${level}`);
	}
	for (const requirement of all) {
		const { id, asks, tests, written, not, open: missing } = requirement;
		if (!levels.has(id)) wrong.push(`${id}: no such requirement`);
		if (!/^\S.{8,90}[^.]$/.test(asks)) wrong.push(`${id}: asks nothing in a few words`);
		const kinds = [not, missing].filter((kind) => kind !== undefined);
		if (kinds.length > 1) wrong.push(`${id}: both an exception and a gap`);
		if (kinds.length === 0 && !tests && !written) wrong.push(`${id}: nothing`);
		for (const sentence of kinds) {
			if (!/^\p{Lu}.{25,}\.$/u.test(sentence)) wrong.push(`${id}: no whole sentence`);
		}
		if (written && !ON_PAPER.test(id)) wrong.push(`${id}: asks for more than words`);
		if ((missing !== undefined) !== open.includes(id)) wrong.push(`${id}: a gap, or none any more`);
	}
	return wrong;
}

/** Places that are not there. @param is whether these words stand in that source as they must */
async function missingFrom(
	places: Places,
	is: (source: string, words: string) => boolean,
	folder = ''
): Promise<string[]> {
	const missing: string[] = [];
	for (const [file, all] of Object.entries(places)) {
		const source = await readFile(folder + file, 'utf8').catch(() => undefined);
		if (source === undefined) missing.push(`${file}: no such file`);
		else if (all.length === 0) missing.push(`${file}: nothing of it`);
		else {
			const absent = all.filter((words) => !is(source, words));
			missing.push(...absent.map((words) => `${file}: ${words}`));
		}
	}
	return missing;
}

/** The whole title of a test that runs: in quotation marks, behind what begins one, and skipped by nobody. */
function isTitle(source: string, title: string): boolean {
	const begin = /\b(?:it|test)(?:\.each\b(?:(?!\n\s*(?:it|test|describe)\w*[.(])[\s\S])*\))?\(\s*$/;
	return ["'", '"', '`'].some((mark) => {
		const at = source.indexOf(mark + title + mark);
		return at > 0 && begin.test(source.slice(Math.max(0, at - 6000), at));
	});
}

const isLine = (source: string, words: string): boolean =>
	source.split('\n').some((line) => line.startsWith(words));

async function unproved(all: readonly Requirement[]): Promise<string[]> {
	const found: string[] = [];
	for (const { id, tests = {}, written = {} } of all) {
		const missing = [
			...(await missingFrom(tests, isTitle, 'tests/')),
			...(await missingFrom(written, isLine))
		];
		found.push(...missing.map((what) => `${id}: ${what}`));
	}
	return found;
}

it('knows the requirements of levels 1 and 2: 70 and 183', () => {
	const counted = Object.entries(CHAPTERS).map(([chapter, { counts, one, two }]) => {
		const ids = [listed(one), listed(two)];
		expect(ids.map(({ length }) => length)).toEqual(counts);
		expect(ids.flat().filter((id) => !id.startsWith(`${chapter}.`))).toEqual([]);
		return counts;
	});
	expect(counted).toHaveLength(17);
	expect(counted.reduce(([a, b], [one, two]) => [a + one, b + two], [0, 0])).toEqual([70, 183]);
});

it('each has a test, a place where it is written, or a written exception; what is open is known', () => {
	expect(wrongWith(ALL, OPEN)).toEqual([]);
});

it('each test and each place that is named is there', async () => {
	expect(await unproved(ALL)).toEqual([]);
});

const GOOD: Requirement = {
	id: '3.4.5',
	level: 2,
	asks: 'no referrer at all',
	tests: { 'api/codec.test.ts': ['[SY11] reads back what it wrote'] }
};
const { tests: _tests, ...BARE } = GOOD;
const planted = (more: Partial<Requirement>): readonly Requirement[] => [
	...ALL.filter(({ id }) => id !== GOOD.id),
	{ ...GOOD, ...more }
];

it.each<[string, readonly Requirement[]]>([
	['one that is gone', ALL.filter(({ id }) => id !== GOOD.id)],
	['one that is there twice', [...ALL, GOOD]],
	['one of level 3', [...ALL, { ...GOOD, id: '3.4.7' }]],
	['another level', planted({ level: 1 })],
	['nothing to show', [...planted({}).slice(0, -1), BARE]],
	['words where a test is asked for', planted({ written: { 'README.md': ['# Carnet'] } })],
	['an exception that is no sentence', planted({ not: 'n/a' })],
	['a gap that nobody lists', planted({ open: 'Nothing of it is there as it should be.' })],
	['a gap that is none any more', ALL.map(({ open: _, ...one }) => one)]
])('finds %s', (_what, all) => {
	expect(wrongWith(planted({}), OPEN)).toEqual([]);
	expect(wrongWith(all, OPEN)).not.toEqual([]);
});

it('takes no test that is skipped, behind others that are not', () => {
	const source = `it.each([1])('one', f);\nit.skip('two', f);\ndescribe('three', f);\nit('four', f);`;
	expect(['one', 'two', 'three', 'four'].filter((title) => isTitle(source, title))).toEqual([
		'one',
		'four'
	]);
});

it.each<[string, Partial<Requirement>]>([
	['a file that is not there', { tests: { 'api/none.test.ts': ['reads'] } }],
	['a title that is not there', { tests: { 'api/codec.test.ts': ['[SY11] reads everything'] } }],
	['half a title', { tests: { 'api/codec.test.ts': ['[SY11] reads back what'] } }],
	['a file without a title', { tests: { 'api/codec.test.ts': [] } }],
	['words that are no title', { tests: { 'api/codec.test.ts': ['#shared/api/codec.ts'] } }],
	['the title of a group', { tests: { 'api/codec.test.ts': ['the codec of the wire'] } }],
	['a page that does not say it', { written: { 'README.md': ['## Nothing of the kind'] } }]
])('finds %s', async (_what, more) => {
	expect(await unproved([GOOD])).toEqual([]);
	expect(await unproved([{ ...GOOD, ...more }])).toHaveLength(1);
});
