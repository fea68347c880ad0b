import { folded } from '../search.ts';

/** Words without accents, in the singular. */
export type Lexicon = ReadonlySet<string>;

/** @param words between spaces */
export function lexiconOf(words: string): Lexicon {
	return new Set(words.split(' '));
}

/** The first word of a text that a lexicon has, as it was written; a plural is its singular. */
export function wordIn(text: string, lexicon: Lexicon): string | undefined {
	return text.match(/\p{L}[\p{L}\p{M}]*/gu)?.find((word) => {
		const plain = folded(word);
		return lexicon.has(plain) || (/[sx]$/.test(plain) && lexicon.has(plain.slice(0, -1)));
	});
}
