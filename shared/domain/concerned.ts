import type { AgreementId } from './ids.ts';
import { isSaidAlike } from './placement-file.ts';
import type { Agreement, HalfDay } from './placement.ts';

/** What those of a placement go by. */
export interface Course {
	readonly agreements: readonly Agreement[];
	readonly halfDays: readonly HalfDay[];
}

/**
 * PC12: the agreements of which the dates, the half-days, a pause or the tutor are others, or that are new. What is noted of
 * papers, and how a workplace is called and reached, sends nobody anywhere else.
 */
export function movedAgreements(was: Course, is: Course): AgreementId[] {
	return is.agreements
		.filter((agreement) => {
			const before = was.agreements.find(({ id }) => id === agreement.id);
			return !before || !isSaidAlike(wordsOf(before, was), wordsOf(agreement, is));
		})
		.map(({ id }) => id);
}

function wordsOf({ id, from, to, tutor, pauses = [] }: Agreement, { halfDays }: Course): object {
	const own = halfDays.filter(({ agreement }) => agreement === id);
	const hours = Object.fromEntries(own.map((one) => [one.key, `${one.from}-${one.to}`]));
	return { from, to, tutor, pauses, hours };
}
