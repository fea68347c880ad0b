import type { Phase } from '../phase.ts';
import type { Question } from './bank.ts';

const PREFIX = 'answer/';

/** The text of a page that holds the answer to a question. */
export function answerField(question: string): string {
	return `${PREFIX}${question}`;
}

/** The questions that a page holds an answer to, in the order of the bank; unknown ones last. */
export function answeredIn(
	fields: Readonly<Record<string, string>>,
	bank: readonly Question[]
): string[] {
	const rankOf = (id: string): number => {
		const rank = bank.findIndex((question) => question.id === id);
		return rank < 0 ? bank.length : rank;
	};
	return Object.entries(fields)
		.filter(([name, text]) => name.startsWith(PREFIX) && text !== '')
		.map(([name]) => name.slice(PREFIX.length))
		.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

/**
 * The question of a day, the same on every device of its student: day n asks the nth of its phase, and
 * « another one » goes on from there, all around.
 * @param rank of the day in the placement, from 1
 * @param answered are not asked again
 * @param after the question that the student passes over
 */
export function questionFor<Asked extends Question>(
	bank: readonly Asked[],
	phase: Phase,
	rank: number,
	answered: ReadonlySet<string>,
	after?: string
): Asked | undefined {
	const own = bank.filter((question) => question.phase === phase);
	const passed = own.findIndex((question) => question.id === after);
	const start = passed < 0 ? Math.max(0, rank - 1) : passed + 1;
	return own
		.map((_, index) => own[(start + index) % own.length])
		.find((question) => question && question.id !== after && !answered.has(question.id));
}
