import type { DutyChange, DutyRoster } from '#shared/domain/on-duty.ts';
import { answerIn } from './ask-school.ts';
import { list, maybe, number, object, text } from './shape.ts';
import { sending } from './tell-school.ts';

const shape = object({
	today: text,
	people: list(object({ id: text, name: text, roles: list(text) })),
	halfDays: list(object({ key: text, placed: number, people: list(text), phone: maybe(text) }))
});

/** Who is on duty, as the school says now; undefined: it could not be asked. */
export async function readDuty(): Promise<DutyRoster | undefined> {
	try {
		return await rosterIn(await fetch('/api/duty', { cache: 'no-store' }));
	} catch {
		return undefined;
	}
}

/** @returns what stands now; `changed` when somebody else was faster; undefined when nothing was written, or nobody knows */
export async function writeDuty(
	changes: readonly DutyChange[]
): Promise<DutyRoster | 'changed' | undefined> {
	try {
		const response = await fetch('/api/duty', {
			...sending({ changes }, 'PUT'),
			cache: 'no-store'
		});
		return response.status === 409 ? 'changed' : await rosterIn(response);
	} catch {
		return undefined;
	}
}

async function rosterIn(response: Response): Promise<DutyRoster | undefined> {
	const answer = await answerIn(response, shape);
	if (!answer) return undefined;
	return {
		...answer,
		halfDays: answer.halfDays.map(({ key, placed, people, phone }) => ({
			...{ key, placed, people },
			...(phone === undefined ? {} : { phone })
		}))
	};
}
