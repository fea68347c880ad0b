import { questionIn } from '#shared/domain/question/answers.ts';
import type { OwnQuestion } from '#shared/domain/question/own.ts';
import { answerLabel } from '#shared/text/questions.ts';
import { studentPage } from '#shared/text/student-page.ts';

/** What stands above a text of a student's page: what was asked, or that something was. */
export function fileLabel(field: string, own: readonly OwnQuestion[]): string {
	return (
		studentPage.fields[field] ?? answerLabel(questionIn(field) ?? '', own) ?? studentPage.answer
	);
}
