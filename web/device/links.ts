import { enter } from './enter.ts';
import type { Environment } from './environment.ts';
import { object, text } from './shape.ts';
import { ask, json, type Link, type Session } from './sign-in.ts';

const contactShape = object({ name: text, phone: text });

/** Enters with a link. */
export function enterLink(
	environment: Environment,
	device: string,
	{ school, secret }: Link
): Promise<Session> {
	return enter(environment, '/api/enter', { secret: `${school}.${secret}`, device });
}

export interface SchoolContact {
	readonly name: string;
	readonly phone: string;
}

/** Whom to call about a link that is dead; undefined: no such school, or no network. */
export async function schoolBehind(
	environment: Environment,
	school: string
): Promise<SchoolContact | undefined> {
	const response = await ask(environment, `/api/schools/${school}`);
	const answer = response?.ok ? await json(response) : undefined;
	return contactShape(answer) ? answer : undefined;
}
