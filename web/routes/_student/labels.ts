import { answerLabel } from '#shared/text/questions.ts';
import { student } from '#shared/text/student.ts';

/** The label of a text of a page, by the name of its root. */
export function labelOf(field: string): string {
	if (field === 'done' || field === 'learned' || field === 'difficult') return student[field];
	return answerLabel(field.slice('answer/'.length)) ?? student.unknownQuestion;
}
