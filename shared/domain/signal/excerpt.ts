import type { Token } from './tokens.ts';

/** In UTF-16 units. */
const LONGEST = 300;
const LEAD = 100;

export interface Excerpt {
	readonly excerpt: string;
	readonly from: number;
	readonly to: number;
}

/** SG2: the sentence around a word, verbatim; of a sentence that is too long, the whole words around it. */
export function excerptOf(text: string, tokens: readonly Token[], at: number): Excerpt {
	let first = at;
	let last = at;
	const found = tokens[at];
	if (!found) return { excerpt: '', from: 0, to: 0 };
	const reaches = (from: number, to: number): number =>
		(tokens[to]?.to ?? 0) - (tokens[from]?.from ?? 0);
	const spans = (from: number, to: number): boolean => reaches(from, to) < LONGEST;
	// Of a sentence that is too long, some of what leads up to it, then what follows.
	while (first > 0 && !begins(tokens[first]) && reaches(first - 1, last) <= LEAD) first -= 1;
	while (last + 1 < tokens.length && !begins(tokens[last + 1]) && spans(first, last + 1)) last += 1;
	while (first > 0 && !begins(tokens[first]) && spans(first - 1, last)) first -= 1;
	const from = tokens[first]?.from ?? 0;
	const end = tokens[last]?.to ?? 0;
	const closing = /^[.!?\u2026\u00bb"')\]]*/.exec(
		text.slice(end, Math.min(end + 3, from + LONGEST))
	);
	const to = end + (closing?.[0].length ?? 0);
	return { excerpt: text.slice(from, to), from, to };
}

function begins(token: Token | undefined): boolean {
	return token?.gap === 'sentence' || token?.gap === 'question';
}
