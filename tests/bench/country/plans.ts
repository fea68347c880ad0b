import type { Scale } from './scale.ts';
import { USUAL } from './scale.ts';
import type { SchoolPlan } from './school-plan.ts';

/** How often a placement is written to each day, where the size of the database is looked at (server/README.md). */
const COMMITS_A_DAY = 30;
const WEEKS = 2;
/** Students of each school whose placements are of another length. */
const OF_ONE_AGE = 30;

/** The school whose rows are weighed. */
export const FIRST: SchoolPlan = {
	id: 'usual-1',
	students: USUAL,
	weeks: WEEKS,
	commitsADay: COMMITS_A_DAY
};

/** The schools of the nth database of the country beyond those of the one before; the first begins with `FIRST`. */
export function schoolsAdded(
	{ schools, boardsOf, studentsBeside }: Scale,
	nth: number
): SchoolPlan[] {
	const [before, all] = [schools[nth - 1] ?? 0, schools[nth] ?? 0];
	return Array.from({ length: all - before }, (_, more) => {
		const number = before + more + 1;
		if (number === 1) return FIRST;
		return number <= boardsOf
			? { id: `usual-${number}`, students: USUAL, weeks: WEEKS }
			: { id: `other-${number}`, students: studentsBeside, weeks: WEEKS };
	});
}

export function schoolsByAge({ weeks }: Scale): SchoolPlan[] {
	return weeks.map((of) => ({ id: `weeks-${of}`, students: OF_ONE_AGE, weeks: of }));
}

/** The ordinary one is there already. */
export function schoolsBySize({ sizes }: Scale): SchoolPlan[] {
	return sizes.map((students) =>
		students === USUAL ? FIRST : { id: `size-${students}`, students, weeks: WEEKS }
	);
}
