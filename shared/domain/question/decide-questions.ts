import type { Phase } from '../phases.ts';
import { ok, refused, type Result } from '../result.ts';
import { QUESTIONS } from './bank.ts';
import { isFixed } from './fixed.ts';
import { isOwn, MOST_HELD, MOST_OWN, type OwnQuestion, type SchoolQuestions } from './own.ts';
import type { Theme } from './themes.ts';

/** One thing that a head decides about the questions. */
export type QuestionDecision =
	| {
			readonly add: {
				readonly phase: Phase;
				readonly theme: Theme;
				readonly text: string;
				readonly why?: string;
			};
	  }
	| { readonly retire: string }
	/** It is asked again. */
	| { readonly restore: string };

/**
 * QU8: the questions after a decision. What is so already stays so: the same is decided twice by whoever had no answer.
 * @param given to a question that is added: an id that nothing else has, and today
 */
export function decidedQuestions(
	held: SchoolQuestions,
	decision: QuestionDecision,
	given: Pick<OwnQuestion, 'id' | 'since'>
): Result<SchoolQuestions, 'not-found' | 'too-large'> {
	if ('add' in decision) return added(held, { ...given, ...decision.add });
	const [one, retires] = 'retire' in decision ? [decision.retire, true] : [decision.restore, false];
	if (isOwn(one)) return ownRetired(held, one, retires);
	if (isFixed(one) || !QUESTIONS.some((question) => question.id === one))
		return refused('not-found');
	const others = held.retired.filter((other) => other !== one);
	return ok({ ...held, retired: retires ? [...others, one] : others });
}

function added(held: SchoolQuestions, question: OwnQuestion): Result<SchoolQuestions, 'too-large'> {
	const asked = held.own.filter(({ retired }) => !retired);
	if (asked.some(({ text, phase }) => text === question.text && phase === question.phase))
		return ok(held);
	if (asked.length >= MOST_OWN || held.own.length >= MOST_HELD) return refused('too-large');
	return ok({ ...held, own: [...held.own, question] });
}

function ownRetired(
	held: SchoolQuestions,
	id: string,
	retires: boolean
): Result<SchoolQuestions, 'not-found' | 'too-large'> {
	if (!held.own.some((one) => one.id === id)) return refused('not-found');
	const own = held.own.map((one): OwnQuestion => {
		if (one.id !== id) return one;
		const { retired: _, ...asked } = one;
		return retires ? { ...asked, retired: true } : asked;
	});
	if (own.filter(({ retired }) => !retired).length > MOST_OWN) return refused('too-large');
	return ok({ ...held, own });
}
