import type { BehindLink } from '#shared/api/entering.ts';
import { enter, ownName } from './enter.ts';
import type { Environment } from './environment.ts';
import { maybe, object, text, yes } from './shape.ts';
import { ask, json, type Link, type Session } from './sign-in.ts';

const contactShape = object({ name: text, phone: text });
const behindShape = object({ school: contactShape, confirm: maybe(text), staff: maybe(yes) });

/** Longer secrets are of links in messages, which are never spent. */
const LONGEST_CODE = 20;

/** Whether it is the code of a sheet: shown before it is spent. */
export function isCode({ secret }: Link): boolean {
	return secret.length <= LONGEST_CODE;
}

/** What it opens, unspent. */
export async function lookBehind(
	environment: Environment,
	link: Link
): Promise<BehindLink | 'dead' | 'unreachable'> {
	const response = await ask(environment, '/api/enter/look', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(bodyOf(environment, link))
	});
	if (response?.status === 404) return 'dead';
	const answer = response?.ok ? await json(response) : undefined;
	return behindShape(answer) ? (answer as BehindLink) : 'unreachable';
}

/** Enters with a link. */
export function enterLink(environment: Environment, link: Link): Promise<Session> {
	return enter(environment, '/api/enter', bodyOf(environment, link));
}

function bodyOf(environment: Environment, { school, secret }: Link): object {
	return { secret: `${school}.${secret}`, device: ownName(environment) };
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
