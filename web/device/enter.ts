import type { DemoPerson } from '#shared/api/protocol.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Environment } from './environment.ts';
import { databaseName, exchangeLock } from './record-name.ts';
import { memoryOf } from './remember.ts';
import { list, object, text } from './shape.ts';
import { ask, json, whoAmI, type Session } from './sign-in.ts';

/* Comes when somebody enters: who is in already does without. */

/** Stays when somebody signs out: the browser is the same. */
const NAME = 'browser';

const peopleShape = list(
	object({
		id: text,
		name: text,
		role: text,
		placements: list(text)
	})
);

/** The cast of a demonstration; undefined where there is none, or no network. */
export async function demoPeople(
	environment: Environment
): Promise<readonly DemoPerson[] | undefined> {
	const response = await ask(environment, '/api/demo/people');
	const answer = response?.ok ? await json(response) : undefined;
	return peopleShape(answer) ? answer : undefined;
}

/** Enters as one of the cast. */
export function enterDemo(environment: Environment, personId: PersonId): Promise<Session> {
	return enter(environment, '/api/demo/enter', { personId });
}

/**
 * What this browser calls itself to the school, at random and for good: who spends a code may ask again if the answer is
 * lost, and a tutor's word from their student's telephone is known as such.
 */
export function ownName(environment: Environment): string {
	const { lines, warn } = environment;
	try {
		const known = lines.getItem(NAME);
		if (known) return known;
		const name = Array.from(environment.random(16), twoDigits).join('');
		lines.setItem(NAME, name);
		return name;
	} catch (error) {
		// Storage is forbidden or full here: it is another browser at each visit.
		warn('browser name', error);
		return Array.from(environment.random(16), twoDigits).join('');
	}
}

function twoDigits(byte: number): string {
	return byte.toString(16).padStart(2, '0');
}

/** Where the session comes from, whoever may have been here before. */
export async function enter(
	environment: Environment,
	path: string,
	body: object
): Promise<Session> {
	const memory = memoryOf(environment.installation);
	const before = await memory.me();
	const come = async (): Promise<Session> => {
		// From here until the new person is known, no open tab may send under the new cookie.
		await memory.forget();
		const response = await ask(environment, path, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
		if (response?.status === 204) return await whoAmI(environment);
		// No answer may mean that the cookie changed all the same: then only the server can say who one is.
		if (response && before) await memory.remember(before);
		return { state: response ? 'signed-out' : 'unreachable' };
	};
	if (!before) return come();
	// What is under way ends first; what comes waits, so that whoever only comes in again is not told that they are out.
	const name = databaseName(environment.installation, before.school.id, before.person.id);
	return environment.alone(exchangeLock(name), come);
}
