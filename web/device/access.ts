import { MOST_SENT, MOST_SHEETS, type AccessList, type Sheets } from '#shared/domain/access.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { askSchool } from './ask-school.ts';
import { list, number, object, oneOf, text } from './shape.ts';
import { sending } from './tell-school.ts';

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
			opened: oneOf(true, false),
			reachable: oneOf(true, false)
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
	return askSchool('/api/access', listShape);
}

/** The sheets of these students, as they are or made now. */
export async function sheetsFor(students: readonly PersonId[]): Promise<Sheets | undefined> {
	let all: Sheets | undefined;
	for (let from = 0; from < students.length; from += MOST_SHEETS) {
		const some = students.slice(from, from + MOST_SHEETS);
		const answer = await askSchool('/api/access/sheets', sheetsShape, sending({ students: some }));
		if (!answer) return undefined;
		all = { ...answer, sheets: [...(all?.sheets ?? []), ...answer.sheets] };
	}
	return all;
}

/** A new sheet; `lost`: nobody is this student any more but who comes with it. */
export function renewSheet(student: PersonId, lost: boolean): Promise<Sheets | undefined> {
	return askSchool('/api/access/renew', sheetsShape, sending({ student, lost }));
}

/** Their own link to each of these people. */
export async function sendLinks(people: readonly PersonId[]): Promise<AccessList | undefined> {
	let answer: AccessList | undefined;
	for (let from = 0; from < people.length; from += MOST_SENT) {
		const some = people.slice(from, from + MOST_SENT);
		answer = await askSchool('/api/access/send', listShape, sending({ people: some }));
		if (!answer) return undefined;
	}
	return answer;
}

/** Ends a tutor's link and what was opened with it. */
export function revokeTutor(tutor: PersonId): Promise<AccessList | undefined> {
	return askSchool('/api/access/revoke', listShape, sending({ tutor }));
}
