import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { applyTyped, cleanText, movedCaret, spliceBetween } from '#shared/notebook/splice.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map(cleanText);

describe('typing', () => {
	it('[SY10] turns any two texts into one splice that never cuts a pair', () => {
		fc.assert(
			fc.property(text, text, fc.nat(50), (before, after, caret) => {
				const doc = new Y.Doc();
				applyTyped(doc, 'done', before, undefined, null);
				applyTyped(doc, 'done', after, Math.min(caret, after.length), null);
				expect(doc.getText('done').toString()).toBe(after);
				const again = new Y.Doc();
				Y.applyUpdate(again, Y.encodeStateAsUpdate(doc));
				expect(again.getText('done').toString()).toBe(after);
			}),
			{ numRuns: 2000 }
		);
	});

	it('[SY10] uses the caret to know which of two equal letters was typed', () => {
		expect(spliceBetween('aa', 'aaa', 1)).toEqual({ index: 0, remove: 0, insert: 'a' });
		expect(spliceBetween('aa', 'aaa', 3)).toEqual({ index: 2, remove: 0, insert: 'a' });
	});

	it('[SY10] leaves the words of two phones whole that strike and write among look-alikes, by the caret', () => {
		const merged = (caret: (at: number) => number | undefined): string => {
			const [one, other] = [new Y.Doc(), new Y.Doc()];
			applyTyped(one, 'done', 'lea1-12;lea1-20;', undefined, null);
			Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
			// One strikes the first word out while the other writes before the second.
			applyTyped(one, 'done', 'lea1-20;', caret(0), null);
			applyTyped(other, 'done', 'lea1-12;lea2-4;lea1-20;', caret('lea1-12;lea2-4;'.length), null);
			Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
			return one.getText('done').toString();
		};
		expect(merged((at) => at)).toBe('lea2-4;lea1-20;');
		// Every letter is there, and two words are not: what comparing the texts alone would do.
		expect(merged(() => undefined)).not.toContain('lea1-20;');
		expect(Array.from(merged(() => undefined)).sort()).toEqual(
			Array.from('lea2-4;lea1-20;').sort()
		);
	});

	it('[SY10] removes what no store may hold', () => {
		expect(cleanText('a\u0000b\ud83dc\udc00🚀')).toBe('abc🚀');
	});

	it('[SY10] keeps the caret where it was when another device writes', () => {
		expect(movedCaret('bonjour', 'ah bonjour', 3)).toBe(6);
		expect(movedCaret('bonjour', 'bonjour !', 3)).toBe(3);
		expect(movedCaret('bonjour', 'jour', 1)).toBe(0);
	});
});
