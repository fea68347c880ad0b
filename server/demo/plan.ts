import type { Member } from '#shared/domain/people.ts';
import type { Day } from '#shared/domain/time.ts';
import type { Planned } from './record.ts';
import { agreementsOf, calendarOf, withToday, type DemoPlacement } from './school.ts';

/** A placement with its calendar and its people, as seen from today. */
export function planOf(placement: DemoPlacement, today: Day): Planned {
	const { id, student, className, referent, guardians, begins, hours } = placement;
	const agreements = agreementsOf(placement, today);
	const calendar = { agreements, halfDays: calendarOf(agreements, hours) };
	const members: Member[] = [
		{ person: student, role: 'student' },
		{ person: referent, role: 'referent' },
		...guardians.map((person): Member => ({ person, role: 'guardian' })),
		...agreements.map(({ id, tutor }): Member => ({ person: tutor, role: 'tutor', agreement: id }))
	];
	// Before the first day and after the last, today is no day of a placement, in a demonstration either.
	const kept = begins === undefined ? withToday(calendar, today) : calendar;
	return { id, student, className, members, ...kept };
}
