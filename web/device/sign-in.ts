import { PROTOCOL, PROTOCOL_HEADER, type Me } from '#shared/api/protocol.ts';
import { ME, type Environment } from './environment.ts';
import { memoryOf } from './remember.ts';
import { list, number, object, text } from './shape.ts';

export type Session =
	/** `fresh`: the server said so just now; else this browser remembers. */
	| { readonly state: 'signed-in'; readonly me: Me; readonly fresh: boolean }
	| { readonly state: 'signed-out' }
	/** Nobody is remembered, and the server cannot be asked. */
	| { readonly state: 'unreachable' };

const meShape = object({
	person: object({ id: text, name: text, roles: list(text) }),
	school: object({
		id: text,
		name: text,
		phone: text,
		timeZone: text
	}),
	protocol: number
});

/** Somebody whom this browser remembers, without asking anybody: how the app starts. */
export function rememberedMe(environment: Environment): Promise<Me | undefined> {
	return memoryOf(environment.installation).me();
}

/**
 * Who the session says one is. An ended session does not forget the person: what they wrote is still
 * here, and they only have to sign in again.
 */
export async function whoAmI(environment: Environment): Promise<Session> {
	const memory = memoryOf(environment.installation);
	const response = await ask(environment, ME);
	// 401: of a session that has ended.
	if (response?.status === 204 || response?.status === 401) return { state: 'signed-out' };
	const answer = response?.ok ? await json(response) : undefined;
	if (meShape(answer)) {
		const me = answer as unknown as Me;
		await memory.remember(me);
		return { state: 'signed-in', me, fresh: true };
	}
	const me = await memory.me();
	return me ? { state: 'signed-in', me, fresh: false } : { state: 'unreachable' };
}

/** Ends the session on the server and forgets who it was; false when the server could not be told. */
export async function leave(environment: Environment): Promise<boolean> {
	const response = await ask(environment, '/api/leave', { method: 'POST' });
	if (response?.status !== 204 && response?.status !== 401) return false;
	await memoryOf(environment.installation).forget();
	return true;
}

/**
 * The link that this page was opened with, `/e/<school>#<secret>`: a fragment is never sent by itself, and from here on it
 * stands in no address bar and in no history.
 */
export function takeLink(): Link | undefined {
	const { pathname, hash } = location;
	const [, school] = /^\/e\/([a-z0-9-]{1,40})\/?$/.exec(pathname) ?? [];
	if (school === undefined || hash.length < 2) return undefined;
	history.replaceState(history.state, '', pathname);
	return { school, secret: hash.slice(1) };
}

export interface Link {
	readonly school: string;
	readonly secret: string;
}

/** undefined: no network. */
export async function ask(
	environment: Environment,
	path: string,
	init: RequestInit = {}
): Promise<Response | undefined> {
	try {
		const headers = new Headers(init.headers);
		headers.set(PROTOCOL_HEADER, String(PROTOCOL));
		return await environment.fetch(path, { ...init, headers, cache: 'no-store' });
	} catch {
		// fetch rejects for want of a network.
		return undefined;
	}
}

export async function json(response: Response): Promise<unknown> {
	try {
		return await response.json();
	} catch {
		// A portal's page instead of ours.
		return undefined;
	}
}
