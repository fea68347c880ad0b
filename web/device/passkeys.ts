import {
	browserSupportsWebAuthn,
	startAuthentication,
	startRegistration,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/browser';
import type { OwnPasskeys } from '#shared/api/entering.ts';
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

/** Makes one here. @returns `given-up`: the person, or the browser, wanted none; `failed`: the school did not answer */
export async function addPasskey(
	environment: Environment
): Promise<'done' | 'given-up' | 'failed'> {
	const options = await optionsFrom(environment, '/api/passkeys/options');
	if (!options) return 'failed';
	try {
		const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON;
		const made = await startRegistration({ optionsJSON });
		const response = await post(environment, '/api/passkeys', made);
		return response?.ok ? 'done' : 'failed';
	} catch {
		// Browsers throw at whatever the person does but yes, and do not say which.
		return 'given-up';
	}
}

/** @returns false: nobody knows whether it was done */
export async function removePasskey(environment: Environment, id: string): Promise<boolean> {
	return (await post(environment, '/api/passkeys', { id }, 'DELETE'))?.ok === true;
}

/** Enters with one that is kept here. @returns undefined: the person, or the browser, gave it up */
export async function enterPasskey(environment: Environment): Promise<Session | undefined> {
	const options = await optionsFrom(environment, '/api/enter/passkey/options');
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

async function optionsFrom(environment: Environment, path: string): Promise<unknown> {
	const response = await post(environment, path, {});
	const answer = response?.ok ? await json(response) : undefined;
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
