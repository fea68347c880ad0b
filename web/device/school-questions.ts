import { PHASES } from '#shared/domain/phases.ts';
import { THEMES } from '#shared/domain/question/themes.ts';
import type { QuestionDecision } from '#shared/domain/question/decide-questions.ts';
import { NO_OWN, type SchoolQuestions } from '#shared/domain/question/own.ts';
import { askSchool } from './ask-school.ts';
import { sending } from './tell-school.ts';
import { list, maybe, object, oneOf, text, yes, type Shape } from './shape.ts';

const questions: Shape<SchoolQuestions> = object({
	own: list(
		object({
			id: text,
			phase: oneOf(...PHASES),
			theme: oneOf(...THEMES),
			since: text,
			text,
			why: maybe(text),
			retired: maybe(yes)
		})
	),
	retired: list(text)
}) as Shape<SchoolQuestions>;

/** A student does not wait longer for a question. */
const WAIT = 4000;

/** QU8: the school's own questions as this browser last heard them; undefined: it never did. */
export function heldQuestions(school: string): SchoolQuestions | undefined {
	try {
		const held: unknown = JSON.parse(localStorage.getItem(keyOf(school)) ?? 'null');
		return questions(held) ? held : undefined;
	} catch {
		// Storage is forbidden here, or holds something else: the bank asks.
		return undefined;
	}
}

/** Asks the school for them and keeps them; undefined: it cannot be asked. */
export async function hearQuestions(school: string): Promise<SchoolQuestions | undefined> {
	const heard = await askSchool('/api/questions', questions);
	if (heard) keep(school, heard);
	return heard;
}

/** What to ask now; where nothing was ever heard, what the school says soon enough. What comes later is for the next time. */
export async function questionsToAsk(school: string): Promise<SchoolQuestions> {
	const hearing = hearQuestions(school);
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, WAIT, undefined));
	return heldQuestions(school) ?? (await Promise.race([hearing, late])) ?? NO_OWN;
}

/** Decides one thing about them; undefined: nobody knows whether it was taken. */
export async function decideQuestions(
	school: string,
	decision: QuestionDecision
): Promise<SchoolQuestions | undefined> {
	const decided = await askSchool('/api/questions', questions, sending(decision, 'PUT'));
	if (decided) keep(school, decided);
	return decided;
}

function keep(school: string, heard: SchoolQuestions): void {
	try {
		localStorage.setItem(keyOf(school), JSON.stringify(heard));
	} catch {
		// Without storage they are heard again at the next visit.
		return;
	}
}

function keyOf(school: string): string {
	return `questions/${school}`;
}
