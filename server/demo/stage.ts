import type { PersonId } from '#shared/domain/ids.ts';
import { daysOf } from '#shared/domain/today.ts';
import { localTime, type Day, type HalfDayKey, type Instant } from '#shared/domain/time.ts';
import { Chance } from './chance.ts';
import { MINUTE } from './moments.ts';
import { Notebook } from './notebook.ts';
import type { Planned } from './record.ts';
import { SCHOOL, type DemoPlacement } from './school.ts';

/** One placement while its past is being told. */
export interface Stage {
	readonly placement: DemoPlacement;
	readonly student: PersonId;
	readonly referent: PersonId;
	readonly notebook: Notebook;
	readonly chance: Chance;
	readonly now: Instant;
	readonly today: Day;
	/** Days of the placement before today, in order. */
	readonly past: readonly Day[];
	/** Those, and today if it is one. */
	readonly days: readonly Day[];
	tutorOn(day: Day): PersonId;
	/** Half-days on which the student is not there, or nobody speaks: no voice says otherwise. */
	readonly away: Set<HalfDayKey>;
}

export function stageOf(placement: DemoPlacement, planned: Planned, now: Instant): Stage {
	const today = localTime(now, SCHOOL.timeZone).day;
	const days = daysOf(planned.halfDays).filter((day) => day <= today);
	return {
		placement,
		student: placement.student,
		referent: placement.referent,
		notebook: new Notebook(placement.id, now),
		chance: new Chance(`stage ${placement.id}`),
		now,
		today,
		past: days.filter((day) => day < today),
		days,
		tutorOn: (day) => {
			const { agreement } = planned.halfDays.find(({ key }) => key.startsWith(day)) ?? {};
			const tutor = planned.agreements.find(({ id }) => id === agreement)?.tutor;
			if (!tutor) throw new Error(`${placement.id} has nobody on ${day}`);
			return tutor;
		},
		away: new Set()
	};
}

export function halfDaysOn(day: Day): readonly [morning: HalfDayKey, afternoon: HalfDayKey] {
	return [`${day}/am`, `${day}/pm`];
}

export function later(instant: Instant, minutes: number): Instant {
	return instant + minutes * MINUTE;
}
