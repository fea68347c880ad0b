import { describe, expect, it } from 'vitest';
import { keepKnown, knownBrowser } from '#server/identity/known-browser.ts';
import { seal } from '#server/identity/seal.ts';

const KEY = new Uint8Array(32).fill(7);
const DAY = 24 * 3600_000;
const person = (name: string) => ({ school: 'lycee', person: name });

describe('[ID9] what a browser keeps of the staff who came in there', () => {
	let drawn = 0;
	const random = { bytes: (length: number) => new Uint8Array(length).fill(++drawn) };
	const came = (names: readonly string[], at = 0): string | undefined =>
		names.reduce<string | undefined>(
			(kept, name) => keepKnown(KEY, random, kept, person(name), at),
			undefined
		);
	const known = (kept: string | undefined, name: string, at = 0) =>
		knownBrowser(KEY, kept, person(name), at);

	it('[ID9] names one browser, for each of them and for nobody else', () => {
		const kept = came(['a', 'b', 'a']);
		expect(known(kept, 'a')).toMatch(/^[\w-]{22}$/);
		expect(known(kept, 'b')).toBe(known(kept, 'a'));
		expect(known(kept, 'c')).toBeUndefined();
		expect(known(kept, '')).toBeUndefined();
		expect(knownBrowser(KEY, kept, { school: 'other', person: 'a' }, 0)).toBeUndefined();
		expect(known(came(['a']), 'a')).not.toBe(known(kept, 'a'));
	});

	it('[ID9] forgets the ninth, and everybody after 400 days', () => {
		const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
		expect(known(came(eight), 'a')).toBeDefined();
		expect(known(came([...eight, 'i']), 'a')).toBeUndefined();
		expect(known(came([...eight, 'a', 'i']), 'a')).toBeDefined();
		expect(known(came(['a']), 'a', 400 * DAY - 1)).toBeDefined();
		expect(known(came(['a']), 'a', 400 * DAY)).toBeUndefined();
	});

	it.each([
		['nothing', undefined],
		['no words', ''],
		['words of another key', seal(new Uint8Array(32), 'known-browser', { people: [] }, 0)],
		['words for another purpose', seal(KEY, 'passkey', { people: [person('a')] }, 0)],
		['words that were changed', `x${came(['a']) ?? ''}`]
	])('[ID9] is of nobody: %s', (_what, kept) => {
		expect(known(kept, 'a')).toBeUndefined();
		expect(known(keepKnown(KEY, random, kept, person('b'), 0), 'a')).toBeUndefined();
	});
});
