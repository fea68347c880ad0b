import { PROTOCOL, PROTOCOL_HEADER, type Reminders } from '#shared/api/protocol.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import { list, number, object, oneOf, text } from './shape.ts';

const shape = object({
	tutors: list(
		object({ id: text, state: oneOf('waits', 'sent', 'failed', 'not-needed'), at: number })
	),
	unreachable: list(text)
});

/** The most that the school takes at once. */
const MOST = 100;

/** What became of today's messages to tutors; undefined: the school cannot be asked. */
export async function remindersToday(): Promise<Reminders | undefined> {
	return ask({ cache: 'no-store' });
}

/** A message to the tutors of those still without news; undefined: nobody knows what was written. */
export async function remindTutors(
	placements: readonly PlacementId[]
): Promise<Reminders | undefined> {
	let answer: Reminders | undefined;
	const unreachable = new Set<string>();
	for (let from = 0; from < placements.length; from += MOST) {
		const body = JSON.stringify({ placements: placements.slice(from, from + MOST) });
		answer = await ask({
			method: 'POST',
			headers: { [PROTOCOL_HEADER]: String(PROTOCOL), 'Content-Type': 'application/json' },
			body
		});
		if (!answer) return undefined;
		for (const tutor of answer.unreachable) unreachable.add(tutor);
	}
	return answer && { ...answer, unreachable: [...unreachable] };
}

async function ask(init: RequestInit): Promise<Reminders | undefined> {
	try {
		const response = await fetch('/api/reminders', init);
		const answer: unknown = response.ok ? await response.json() : undefined;
		return shape(answer) ? answer : undefined;
	} catch {
		// fetch rejects for want of a network, and a portal's page is no JSON.
		return undefined;
	}
}
