import type { FactId } from '#shared/domain/ids.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import { instantAt } from './moments.ts';
import { halfDaysOn, later, type Stage } from './stage.ts';

/** An alert that somebody's word has raised, to be followed by steps. */
export interface Raising {
	readonly alert: string;
	readonly covers: FactId[];
	readonly at: Instant;
}

/** The tutor says that the student is not there. */
export function toldAbsent(
	stage: Stage,
	at: Instant,
	day: Day,
	halves: readonly ('am' | 'pm')[],
	reason: 'unknown' | 'illness' | 'other' = 'unknown',
	note?: string
): Raising {
	const halfDays = halves.map((half) => `${day}/${half}`);
	for (const halfDay of halfDays) stage.away.add(halfDay);
	const covers = stage.notebook.say(stage.tutorOn(day), at, [
		['presence', { type: 'check', halfDays, status: 'absent', reason, ...(note ? { note } : {}) }]
	]);
	return { alert: `absence/${day}`, covers, at };
}

/** The student says so, before the day begins. */
export function announcedIll(stage: Stage, at: Instant, day: Day): Raising {
	const halfDays = halfDaysOn(day);
	for (const halfDay of halfDays) stage.away.add(halfDay);
	const covers = stage.notebook.say(stage.student, at, [
		['presence', { type: 'announce', halfDays: [...halfDays], reason: 'illness' }]
	]);
	return { alert: `absence/${day}`, covers, at };
}

export function toldLate(stage: Stage, day: Day, clock: string, minutes: number): Raising {
	const at = instantAt(day, clock);
	const [morning] = halfDaysOn(day);
	stage.away.add(morning);
	const covers = stage.notebook.say(stage.tutorOn(day), at, [
		['presence', { type: 'check', halfDays: [morning], status: 'late', minutes }]
	]);
	return { alert: `late/${day}`, covers, at };
}

type Step = readonly [who: string, minutes: number, what: keyof typeof STEPS, words?: string];

const STEPS = {
	seen: () => ({ type: 'seen' }) as const,
	taken: (covers: FactId[]) => ({ type: 'taken', covers }) as const,
	reached: (covers: FactId[], note?: string) => family(covers, 'reached', note),
	'no-answer': (covers: FactId[]) => family(covers, 'no-answer'),
	closed: (covers: FactId[], outcome = 'family-told') =>
		({ type: 'closed', covers, outcome }) as const
};

function family(covers: FactId[], outcome: 'reached' | 'no-answer', note?: string) {
	const said = note ? { note } : {};
	return { type: 'family', covers, outcome, channel: 'phone', ...said } as const;
}

/** What was done about it, minutes after it was raised. */
export function follow(stage: Stage, { alert, covers, at }: Raising, steps: readonly Step[]): void {
	for (const [who, minutes, what, words] of steps) {
		const body = { ...STEPS[what](covers, words), alert };
		stage.notebook.say(who, later(at, minutes), [['followup', body]]);
	}
}

/** The family, on the page that it was sent. */
export function acknowledged(stage: Stage, { alert, covers, at }: Raising, minutes: number): void {
	const [guardian] = stage.placement.guardians;
	if (!guardian) return;
	stage.notebook.say(guardian, later(at, minutes), [
		['family', { type: 'acknowledged', alert, covers }]
	]);
}
