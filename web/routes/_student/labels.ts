import { questionIn } from '#shared/domain/question/answers.ts';
import { answerLabel } from '#shared/text/questions.ts';
import { student } from '#shared/text/student.ts';
import { heldQuestions } from '#web/device/school-questions.ts';

/** The label of a text of a page, by the name of its root. */
export function labelsOf(school: string): (field: string) => string {
	const own = heldQuestions(school)?.own;
	return (field) => {
		if (field === 'done' || field === 'learned' || field === 'difficult') return student[field];
		return answerLabel(questionIn(field) ?? '', own) ?? student.unknownQuestion;
	};
}
