import { PROTOCOL, PROTOCOL_HEADER } from '#shared/api/protocol.ts';
import { MOST_SENT, MOST_SHEETS, type AccessList, type Sheets } from '#shared/domain/access.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { list, number, object, oneOf, text, type Shape } from './shape.ts';

const bool: Shape<boolean> = (value) => typeof value === 'boolean';
const listShape = object({
	today: text,
	entrants: list(
		object({
			id: text,
			role: oneOf('student', 'tutor'),
			placement: text,
			name: text,
			shortName: text,
			className: text,
			hosts: text,
			from: text,
			until: text,
			devices: number,
			opened: bool,
			reachable: bool
		})
	),
	sent: list(
		object({ id: text, state: oneOf('waits', 'sent', 'failed', 'not-needed'), at: number })
	)
});
const sheetsShape = object({
	home: text,
	sheets: list(
		object({ student: text, name: text, shortName: text, className: text, code: text, until: text })
	)
});

/** Who enters how, as the school says now; undefined: it cannot be asked. */
export function readAccess(): Promise<AccessList | undefined> {
	return asked(listShape, '', { cache: 'no-store' });
}

/** The sheets of these students, as they are or made now. */
export async function sheetsFor(students: readonly PersonId[]): Promise<Sheets | undefined> {
	let all: Sheets | undefined;
	for (let from = 0; from < students.length; from += MOST_SHEETS) {
		const some = students.slice(from, from + MOST_SHEETS);
		const answer = await asked(sheetsShape, '/sheets', sending({ students: some }));
		if (!answer) return undefined;
		all = { ...answer, sheets: [...(all?.sheets ?? []), ...answer.sheets] };
	}
	return all;
}

/** A new sheet; `lost`: nobody is this student any more but who comes with it. */
export function renewSheet(student: PersonId, lost: boolean): Promise<Sheets | undefined> {
	return asked(sheetsShape, '/renew', sending({ student, lost }));
}

/** Their own link to each of these people. */
export async function sendLinks(people: readonly PersonId[]): Promise<AccessList | undefined> {
	let answer: AccessList | undefined;
	for (let from = 0; from < people.length; from += MOST_SENT) {
		const some = people.slice(from, from + MOST_SENT);
		answer = await asked(listShape, '/send', sending({ people: some }));
		if (!answer) return undefined;
	}
	return answer;
}

/** Ends a tutor's link and what was opened with it. */
export function revokeTutor(tutor: PersonId): Promise<AccessList | undefined> {
	return asked(listShape, '/revoke', sending({ tutor }));
}

function sending(body: object): RequestInit {
	return {
		method: 'POST',
		headers: { [PROTOCOL_HEADER]: String(PROTOCOL), 'Content-Type': 'application/json' },
		body: JSON.stringify(body)
	};
}

/** undefined: nobody knows what was done. */
async function asked<Answer>(
	shape: Shape<Answer>,
	path: string,
	init: RequestInit
): Promise<Answer | undefined> {
	try {
		const response = await fetch(`/api/access${path}`, init);
		const answer: unknown = response.ok ? await response.json() : undefined;
		return shape(answer) ? answer : undefined;
	} catch {
		// fetch rejects for want of a network, and a portal's page is no JSON.
		return undefined;
	}
}
