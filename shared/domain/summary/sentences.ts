/** A piece of a text, as it was written. */
export interface Piece {
	readonly words: string;
	/** Its sentence goes on after them. */
	readonly cut: boolean;
}

/** In UTF-16 units: two lines of a phone, and a little more. */
const MOST_LETTERS = 160;

/** With the marks that close it. Only before a space: 3.5 is one number. */
const END = /[.!?…]+(?:\s?[\u00bb\u201d"')\]])*(?=\s)/gu;

/** A full stop after one of these, or after a single letter, ends nothing. */
const SHORTENED =
	/(?:^|[^\p{L}\p{M}])(?:\p{L}\p{M}*|mm|mmes?|mlles?|dr|pr|ste?|ex|cf|av|bd|env|tel|max|min)$/iu;

/**
 * TI6: the sentences of a text, in order. Each is a piece of it, cut at its ends alone; one that is too long to be read at a
 * glance is cut between words, or between characters where it is a single one.
 */
export function sentencesOf(text: string): Piece[] {
	return text
		.split(/[\r\n\u2028\u2029]+/)
		.flatMap(sentencesOfLine)
		.map((sentence) => shortened(sentence.replace(/^[\s\-–—*•·]+/, '').trimEnd()))
		.filter(({ words }) => words !== '');
}

function sentencesOfLine(line: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (const { index, 0: marks } of line.matchAll(END)) {
		const end = index + marks.length;
		if (goesOn(line.slice(start, index), marks, line.slice(end))) continue;
		sentences.push(line.slice(start, end));
		start = end;
	}
	return [...sentences, line.slice(start)];
}

/** Longer than any shortened word, and what comes before it. */
const TAIL = 16;

/** Behind a shortened word, or behind somebody's words that the sentence only quotes: « Vite ! » dit-elle. */
function goesOn(before: string, marks: string, after: string): boolean {
	if (marks === '.') return SHORTENED.test(before.slice(-TAIL));
	return /[\u00bb\u201d"')\]]$/.test(marks) && /^\s+\p{Ll}/u.test(after);
}

function shortened(sentence: string): Piece {
	if (sentence.length <= MOST_LETTERS) return { words: sentence, cut: false };
	const between = sentence.slice(0, MOST_LETTERS + 1).search(/\s\S*$/);
	const words = between > 0 ? sentence.slice(0, between) : startOf(sentence);
	return { words: words.replace(/[\s,;:(\u00ab–—-]+$/, ''), cut: true };
}

function startOf(word: string): string {
	const half = /[\uD800-\uDBFF]$/;
	return word.slice(0, MOST_LETTERS).replace(half, '');
}
