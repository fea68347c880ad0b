import type { Fields } from '../journal.ts';

const PREFIX = 'answer/';

/** The text of a page that holds the answer to a question. */
export function answerField(question: string): string {
	return `${PREFIX}${question}`;
}

/** The question that a text of a page answers; undefined: it is none of those. */
export function questionIn(field: string): string | undefined {
	return field.startsWith(PREFIX) ? field.slice(PREFIX.length) : undefined;
}

/** The questions that a page holds an answer to, in this order; unknown ones last. */
export function answeredIn(fields: Fields, order: readonly string[]): string[] {
	const rankOf = (id: string): number => {
		const rank = order.indexOf(id);
		return rank < 0 ? order.length : rank;
	};
	return Object.entries(fields)
		.flatMap(([name, text]) => (text === '' ? [] : (questionIn(name) ?? [])))
		.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}
