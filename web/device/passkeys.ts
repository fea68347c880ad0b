import {
	browserSupportsWebAuthn,
	startAuthentication,
	startRegistration,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/browser';
import type { OwnPasskeys } from '#shared/api/entering.ts';
import { outcomeOf, type Outcome } from './come-in-again.ts';
import { enter, ownName } from './enter.ts';
import type { Environment } from './environment.ts';
import { list, maybe, nullable, number, object, text } from './shape.ts';
import { ask, json, type Session } from './sign-in.ts';

const ownShape = object({
	passkeys: list(object({ id: text, device: text, createdAt: number, usedAt: nullable(number) }))
});
/** As far as we look: the rest is the browser's to judge. */
const optionsShape = object({ challenge: text, rpId: maybe(text) });

/** Whether this browser can keep one. */
export const canKeepPasskeys: () => boolean = browserSupportsWebAuthn;

/** One's own; undefined: the school cannot be asked. */
export async function ownPasskeys(
	environment: Environment
): Promise<OwnPasskeys['passkeys'] | undefined> {
	const response = await ask(environment, '/api/passkeys');
	const answer = response?.ok ? await json(response) : undefined;
	return ownShape(answer) ? answer.passkeys : undefined;
}

/** Makes one here. @returns `given-up`: the person, or the browser, wanted none */
export async function addPasskey(environment: Environment): Promise<Outcome | 'given-up'> {
	const asked = await post(environment, '/api/passkeys/options', {});
	if (!asked?.ok) return await outcomeOf(asked);
	const options = await optionsIn(asked);
	if (!options) return 'failed';
	try {
		const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON;
		const made = await startRegistration({ optionsJSON });
		return await outcomeOf(await post(environment, '/api/passkeys', made));
	} catch {
		// Browsers throw at whatever the person does but yes, and do not say which.
		return 'given-up';
	}
}

/** Removes one of one's own. */
export async function removePasskey(environment: Environment, id: string): Promise<Outcome> {
	return outcomeOf(await post(environment, '/api/passkeys', { id }, 'DELETE'));
}

/** Enters with one that is kept here. @returns undefined: the person, or the browser, gave it up */
export async function enterPasskey(environment: Environment): Promise<Session | undefined> {
	const asked = await post(environment, '/api/enter/passkey/options', {});
	const options = asked?.ok ? await optionsIn(asked) : undefined;
	if (!options) return { state: 'unreachable' };
	let response: unknown;
	try {
		const optionsJSON = options as PublicKeyCredentialRequestOptionsJSON;
		response = await startAuthentication({ optionsJSON });
	} catch {
		return undefined;
	}
	return enter(environment, '/api/enter/passkey', { response, device: ownName(environment) });
}

async function optionsIn(response: Response): Promise<unknown> {
	const answer = await json(response);
	return optionsShape(answer) ? answer : undefined;
}

function post(
	environment: Environment,
	path: string,
	body: object,
	method = 'POST'
): Promise<Response | undefined> {
	const headers = { 'Content-Type': 'application/json' };
	return ask(environment, path, { method, headers, body: JSON.stringify(body) });
}
