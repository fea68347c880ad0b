import { localTime, type Day, type Instant } from '#shared/domain/time.ts';
import type { Act } from './notebook.ts';
import type { DemoSchool } from './others.ts';
import { planOf } from './plan.ts';
import { record, type Planned, type Recorded } from './record.ts';
import { SCHOOL } from './school.ts';
import { storyOf } from './story.ts';

/** A school at one moment: what was planned, what people did, and what that left behind. */
export interface Past {
	readonly today: Day;
	readonly planned: readonly Planned[];
	readonly acts: ReadonlyMap<string, readonly Act[]>;
	readonly recorded: ReadonlyMap<string, Recorded>;
}

/** The same moment gives the same past, to the byte. */
export function pastOf({ cast, placements, empty }: DemoSchool, now: Instant): Past {
	const today = localTime(now, SCHOOL.timeZone).day;
	const planned = placements.map((placement) => planOf(placement, today));
	const acts = empty ? new Map<string, Act[]>() : storyOf(placements, planned, now);
	const roles = new Map(cast.map((member) => [member.id, member.roles]));
	const recorded = new Map(
		planned.map((plan) => [
			plan.id,
			record(plan, acts.get(plan.id) ?? [], (person) => roles.get(person) ?? [], now)
		])
	);
	return { today, planned, acts, recorded };
}
