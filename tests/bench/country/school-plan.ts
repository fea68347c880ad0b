import { createHash } from 'node:crypto';
import { addDays, weekdayOf, type Day } from '#shared/domain/time.ts';

/** A school of the country, before it is in any database. */
export interface SchoolPlan {
	readonly id: string;
	readonly students: number;
	/** Of each placement, behind today. */
	readonly weeks: number;
	/** How often a placement was written to each day; three at least: a tutor's word, a student's, a page. */
	readonly commitsADay?: number;
}

const STUDENTS_OF_A_TUTOR = 2;
const STUDENTS_OF_A_REFERENT = 20;
const STUDENTS_OF_A_CLASS = 30;
/** Who has the board of a school open. */
export const BOARDS = ['cpe-1', 'cpe-2', 'desk-1'] as const;
export const AGREEMENT = 'a';

export interface PlannedPlacement {
	readonly id: string;
	readonly student: string;
	readonly tutor: string;
	readonly referent: string;
	readonly guardian: string;
	readonly className: string;
}

export function placementsOf({ students }: SchoolPlan): PlannedPlacement[] {
	const shareOf = (nth: number, of: number): number => Math.floor(nth / of) + 1;
	return Array.from({ length: students }, (_, nth) => ({
		id: `stage-${nth + 1}`,
		student: `student-${nth + 1}`,
		tutor: `tutor-${shareOf(nth, STUDENTS_OF_A_TUTOR)}`,
		referent: `referent-${shareOf(nth, STUDENTS_OF_A_REFERENT)}`,
		guardian: `guardian-${nth + 1}`,
		className: `2de ${shareOf(nth, STUDENTS_OF_A_CLASS)}`
	}));
}

/** Everybody, with their roles over the whole school. */
export function peopleOf(plan: SchoolPlan): { id: string; roles: string[] }[] {
	const around = new Set(
		placementsOf(plan).flatMap(({ student, tutor, referent, guardian }) => [
			...[student, tutor, referent, guardian]
		])
	);
	return [
		...[...around].map((id) => ({ id, roles: [] })),
		...BOARDS.map((id) => ({ id, roles: [id.split('-')[0] ?? ''] })),
		{ id: 'head-1', roles: ['head'] }
	];
}

/** The last days of work before today, the earliest first. */
export function pastDays({ weeks }: SchoolPlan, today: Day): Day[] {
	const days: Day[] = [];
	for (let day = addDays(today, -1); days.length < weeks * 5; day = addDays(day, -1)) {
		if (weekdayOf(day) !== 0 && weekdayOf(day) !== 6) days.unshift(day);
	}
	return days;
}

/** The secret of somebody's session: 256 bits that only look random, in schools that are nobody's. */
export function secretOf(school: string, person: string): string {
	return createHash('sha256').update(`${school}/${person}`).digest('base64url');
}
