import type { Fields } from './journal.ts';

/** A few of the student's own words, for the beginning of an answer to them. */
export interface Quote {
	readonly about: 'done' | 'learned' | 'difficult' | 'answer';
	readonly words: string;
	/** How many quotes of the same text come before this one. */
	readonly rank: number;
}

const MOST_OPENINGS = 3;
/** In words, and in letters: enough to recognise what one wrote. */
const MOST_WORDS = 8;
const MOST_LETTERS = 48;

/** What was hard first: it is what one hopes to be asked about. */
const ABOUT: readonly Quote['about'][] = ['difficult', 'learned', 'done', 'answer'];

/**
 * TI3: up to three quotes of a day, from different texts where there are several. Only what the student wrote,
 * cut between words; nothing is made up, and a text without a letter gives none.
 */
export function quotesOf(fields: Fields): Quote[] {
	const texts = ABOUT.map((about) =>
		clausesOf(textAbout(about, fields)).map((words, rank): Quote => ({ about, words, rank }))
	);
	const rounds = Array.from({ length: MOST_OPENINGS }, (_, round) =>
		texts.flatMap((quotes) => quotes[round] ?? [])
	);
	return rounds.flat().slice(0, MOST_OPENINGS);
}

function textAbout(about: Quote['about'], fields: Fields): string {
	if (about !== 'answer') return fields[about] ?? '';
	return Object.entries(fields)
		.filter(([name]) => name.startsWith('answer/'))
		.map(([, text]) => text)
		.join('\n');
}

function clausesOf(text: string): string[] {
	const clauses = text
		.split(/[.!?…;\n\r]+/)
		.map((clause) => shortened(tidy(clause)))
		.filter((clause) => /\p{L}{2}/u.test(clause));
	return [...new Set(clauses)];
}

/** One line, without the quotation marks and the punctuation at its ends, which would stand inside ours. */
function tidy(clause: string): string {
	return clause
		.replace(/[\p{Cc}\u00ab\u00bb\u201c\u201d"]/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,:\u2013\u2014\-*'\u2019]+|[\s,:\u2013\u2014\-*]+$/g, '');
}

function shortened(clause: string): string {
	const kept: string[] = [];
	for (const word of clause.split(' ').slice(0, MOST_WORDS)) {
		if ([...kept, word].join(' ').length > MOST_LETTERS) break;
		kept.push(word);
	}
	// One endless word: cut between characters, never inside one.
	if (kept.length === 0)
		return `${Array.from(clause)
			.slice(0, MOST_LETTERS / 2)
			.join('')}…`;
	const words = kept.join(' ');
	return words === clause ? words : `${words}…`;
}
