import type { Reminders } from '#shared/api/protocol.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import { askSchool } from './ask-school.ts';
import { list, number, object, oneOf, text } from './shape.ts';
import { sending } from './tell-school.ts';

const shape = object({
	tutors: list(
		object({ id: text, state: oneOf('waits', 'sent', 'failed', 'not-needed'), at: number })
	),
	unreachable: list(text)
});

/** The most that the school takes at once. */
const MOST = 100;

/** What became of today's messages to tutors; undefined: the school cannot be asked. */
export function remindersToday(): Promise<Reminders | undefined> {
	return askSchool('/api/reminders', shape);
}

/** A message to the tutors of those still without news; undefined: nobody knows what was written. */
export async function remindTutors(
	placements: readonly PlacementId[]
): Promise<Reminders | undefined> {
	let answer: Reminders | undefined;
	const unreachable = new Set<string>();
	for (let from = 0; from < placements.length; from += MOST) {
		const some = placements.slice(from, from + MOST);
		answer = await askSchool('/api/reminders', shape, sending({ placements: some }));
		if (!answer) return undefined;
		for (const tutor of answer.unreachable) unreachable.add(tutor);
	}
	return answer && { ...answer, unreachable: [...unreachable] };
}
