import type { CodeAsked, Schools } from '#shared/api/entering.ts';
import { enter, ownName } from './enter.ts';
import type { Environment } from './environment.ts';
import { list, maybe, object, text, yes } from './shape.ts';
import { ask, json, type Session } from './sign-in.ts';

const schoolsShape = object({
	schools: list(object({ id: text, name: text })),
	email: maybe(yes),
	oidc: maybe(text)
});
const askedShape = object({ request: text });
const vouchingShape = object({ url: text, kept: text });

/** Where one may enter on this server; undefined: it cannot be asked. */
export async function schoolsHere(environment: Environment): Promise<Schools | undefined> {
	const response = await ask(environment, '/api/schools');
	const answer = response?.ok ? await json(response) : undefined;
	return schoolsShape(answer) ? (answer as Schools) : undefined;
}

/** @returns what to bring the code with; `too-many`: no more for this address now; undefined: nobody knows */
export async function askEmailCode(
	environment: Environment,
	school: string,
	email: string
): Promise<CodeAsked | 'too-many' | undefined> {
	const response = await ask(environment, '/api/enter/email', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ school, email })
	});
	if (response?.status === 429) return 'too-many';
	const answer = response?.ok ? await json(response) : undefined;
	return askedShape(answer) ? answer : undefined;
}

/** Enters with the code that the letter brought. */
export function enterEmailCode(
	environment: Environment,
	school: string,
	{ request }: CodeAsked,
	code: string
): Promise<Session> {
	const device = ownName(environment);
	return enter(environment, '/api/enter/code', { school, request, code, device });
}

/** Where the browser keeps what it brings back, in this tab alone. */
const KEPT = 'vouching';

/** Where the staff are vouched for; undefined: nobody knows. The browser is to go there. */
export async function leaveToVouch(
	environment: Environment,
	school: string
): Promise<string | undefined> {
	const response = await ask(environment, '/api/enter/oidc', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ school })
	});
	const answer = response?.ok ? await json(response) : undefined;
	if (!vouchingShape(answer)) return undefined;
	sessionStorage.setItem(KEPT, answer.kept);
	return answer.url;
}

/** Enters with what the other house said, which then stands in no address bar any more. */
export function comeBackVouched(environment: Environment): Promise<Session> {
	const { search, pathname } = location;
	const kept = sessionStorage.getItem(KEPT) ?? '';
	sessionStorage.removeItem(KEPT);
	history.replaceState(history.state, '', pathname);
	const device = ownName(environment);
	return enter(environment, '/api/enter/oidc/back', { kept, search, device });
}
