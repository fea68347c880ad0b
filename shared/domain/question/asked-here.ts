import { QUESTIONS } from './bank.ts';
import type { Question } from './question.ts';
import type { SchoolQuestions } from './own.ts';

/** QU8: what is asked in a school: the bank without what it retired, and its own. */
export function bankOf({ own, retired }: SchoolQuestions): readonly Question[] {
	const gone = new Set(retired);
	return [...QUESTIONS.filter(({ id }) => !gone.has(id)), ...own.filter((one) => !one.retired)];
}
