import type { Instant } from '#shared/domain/time.ts';
import { instantAt } from './moments.ts';
import type { Act } from './notebook.ts';
import { commentOn, eveningOn, presenceOn } from './ordinary.ts';
import { pagesOf } from './pages.ts';
import type { Planned } from './record.ts';
import { PLACEMENTS, type DemoPlacement } from './school.ts';
import { SCENES } from './scenes.ts';
import { NEVER_WRITES } from './situations.ts';
import { halfDaysOn, stageOf, type Stage } from './stage.ts';
import { CALLS, NOTES } from './words/common.ts';
import { COMMENTS_TO_LEA } from './words/leading.ts';

const LEADING = new Set(PLACEMENTS.map(({ student }) => student));

/** Everything that people have written until now, placement by placement. */
export function storyOf(
	placements: readonly DemoPlacement[],
	planned: readonly Planned[],
	now: Instant
): ReadonlyMap<string, readonly Act[]> {
	const ranks = new Map<string, string[]>();
	for (const { student, hosts } of placements) {
		const host = hosts[0]?.tutor ?? '';
		ranks.set(host, [...(ranks.get(host) ?? []), student]);
	}
	return new Map(
		placements.map((placement, index) => {
			const together = ranks.get(placement.hosts[0]?.tutor ?? '') ?? [];
			const plan = planned[index];
			if (!plan) throw new Error(`${placement.id} is not planned`);
			const stage = stageOf(placement, plan, now);
			tell(stage, together.indexOf(placement.student), together.length, index);
			return [placement.id, stage.notebook.acts];
		})
	);
}

function tell(stage: Stage, rank: number, together: number, place: number): void {
	const { student, referent, days, today, notebook, away } = stage;
	const [first] = days;
	if (first)
		notebook.say(referent, instantAt(first, '07:40'), [['followup', { type: 'assigned' }]]);
	SCENES[student]?.(stage);
	const pages = pagesOf(stage.placement, rank, together);
	days.forEach((day, index) => {
		// Journeys and visitors find the leading parts as they would on any morning: untouched.
		if (LEADING.has(student) && day === today) {
			notebook.visit(student, instantAt(day, '08:05'));
			return;
		}
		presenceOn(stage, day);
		const fields = pages(index);
		const missed = halfDaysOn(day).every((halfDay) => away.has(halfDay));
		if (!fields || missed || student === NEVER_WRITES) return;
		eveningOn(stage, day, fields);
		commentOn(stage, day, student === 'lea' ? COMMENTS_TO_LEA[index] : undefined);
	});
	followUp(stage, place);
}

/** What a référent notes over two weeks, for some of the students. */
function followUp({ referent, notebook, past, chance }: Stage, place: number): void {
	const [second, fourth] = [past[1], past[3]];
	const clock = { noted: `12:${chance.between(10, 55)}`, called: `17:${chance.between(10, 55)}` };
	if (second && place % 6 === 0) {
		const text = NOTES[(place / 6) % NOTES.length] ?? '';
		notebook.say(referent, instantAt(second, clock.noted), [['followup', { type: 'note', text }]]);
	}
	if (fourth && place % 5 === 2) {
		const note = CALLS[((place - 2) / 5) % CALLS.length] ?? '';
		notebook.say(referent, instantAt(fourth, clock.called), [
			['followup', { type: 'contact', with: 'tutor', channel: 'phone', note }]
		]);
	}
}
