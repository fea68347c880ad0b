import { createHash } from 'node:crypto';
import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
	RegistrationResponseJSON
} from '@simplewebauthn/server';
import type { Instant } from '#shared/domain/time.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { addPasskey, passkeyNamed, passkeysOf, usePasskey } from '#server/store/passkey-store.ts';
import type { Reader } from '#server/store/school-store.ts';
import { seal, unseal } from './seal.ts';
import { beginSession, type Coming, type Token } from './sessions.ts';

/** What passkeys stand on. */
export interface Passkeys {
	readonly database: Database;
	readonly ports: Pick<Ports, 'clock' | 'random'>;
	readonly key: Uint8Array;
	/** Where people reach the server: a passkey works there and nowhere else. */
	readonly origin: string;
}

/** Loaded by who uses it: it brings parsers of certificates that nobody needs at the start. */
const library = () => import('@simplewebauthn/server');

/** ID10: what a browser makes a passkey with, for one of the staff. */
export async function passkeyOptions(
	{ database, ports, key, origin }: Passkeys,
	{ person, school }: Reader
): Promise<PublicKeyCredentialCreationOptionsJSON> {
	const own = await database.withSchool(school.id, (tx) => passkeysOf(tx, person.id));
	const { generateRegistrationOptions } = await library();
	return generateRegistrationOptions({
		rpName: 'Carnet',
		rpID: new URL(origin).hostname,
		userName: person.name,
		userDisplayName: person.name,
		userID: handleOf(school.id, person.id),
		challenge: question({ ports, key }, addingOf(school.id, person.id)),
		excludeCredentials: own.map(({ id }) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
}

/** @returns false: it is no answer of this browser to a question of ours, or there are too many */
export async function keepPasskey(
	{ database, ports, key, origin }: Passkeys,
	{ person, school }: Reader,
	response: RegistrationResponseJSON,
	device: string
): Promise<boolean> {
	const { verifyRegistrationResponse } = await library();
	const now = ports.clock.now();
	let asked: number | undefined;
	const { registrationInfo } = await orNothing(() =>
		verifyRegistrationResponse({
			response,
			expectedChallenge: (challenge) =>
				(asked = askedAt(key, addingOf(school.id, person.id), challenge, now)) !== undefined,
			expectedOrigin: origin,
			expectedRPID: new URL(origin).hostname
		})
	);
	if (!registrationInfo || asked === undefined) return false;
	const { id, publicKey, counter } = registrationInfo.credential;
	const made = { school: school.id, person: person.id, id, publicKey, counter, device };
	return database.withSchool(school.id, (tx) =>
		addPasskey(tx, { ...made, challengedAt: asked ?? 0 }, now)
	);
}

/** ID10: what a browser looks for a passkey with: whoever has one here. */
export async function enteringOptions({
	ports,
	key,
	origin
}: Passkeys): Promise<PublicKeyCredentialRequestOptionsJSON> {
	const { generateAuthenticationOptions } = await library();
	return generateAuthenticationOptions({
		rpID: new URL(origin).hostname,
		userVerification: 'required',
		challenge: question({ ports, key }, ENTERING)
	});
}

/** Enters with a passkey. */
export async function enterPasskey(
	{ database, ports, key, origin }: Passkeys,
	response: AuthenticationResponseJSON,
	coming: Coming
): Promise<Token | undefined> {
	const { verifyAuthenticationResponse } = await library();
	const school = schoolIn(response.response.userHandle);
	const now = ports.clock.now();
	return database.withSchool(school, async (tx) => {
		const known = await passkeyNamed(tx, response.id);
		if (!known) return undefined;
		let asked: number | undefined;
		const { authenticationInfo } = await orNothing(() =>
			verifyAuthenticationResponse({
				response,
				expectedChallenge: (challenge) =>
					(asked = askedAt(key, ENTERING, challenge, now)) !== undefined,
				expectedOrigin: origin,
				expectedRPID: new URL(origin).hostname,
				credential: {
					id: response.id,
					publicKey: new Uint8Array(known.publicKey),
					counter: known.counter
				}
			})
		);
		if (!authenticationInfo || asked === undefined) return undefined;
		const counter = authenticationInfo.newCounter;
		if (!(await usePasskey(tx, response.id, { counter, askedAt: asked, now }))) return undefined;
		return beginSession(tx, ports.random, { school, person: known.person, now, ...coming });
	});
}

/** How long somebody may take to find their finger. */
const LIFE = 5 * 60_000;
const ENTERING = 'enter';

/** A question that only its own purpose may answer, and that says itself when it was asked. */
function question({ ports, key }: Pick<Passkeys, 'ports' | 'key'>, purpose: string): string {
	const nonce = Buffer.from(ports.random.bytes(16)).toString('base64url');
	return seal(key, `passkey/${purpose}`, nonce, ports.clock.now());
}

/** When it was asked; undefined: never by us, for something else, or too long ago. */
function askedAt(
	key: Uint8Array,
	purpose: string,
	challenge: string,
	now: Instant
): Instant | undefined {
	const sealed = Buffer.from(challenge, 'base64url').toString();
	return unseal(key, `passkey/${purpose}`, sealed, { now, life: LIFE })?.at;
}

function addingOf(school: string, person: string): string {
	return JSON.stringify(['add', school, person]);
}

/** What an authenticator knows a person by: the school, which is asked first, and nothing that says who. */
function handleOf(school: string, person: string): Uint8Array<ArrayBuffer> {
	const mark = createHash('sha256').update(person).digest('base64url').slice(0, 22);
	return new Uint8Array(Buffer.from(`${school}.${mark}`));
}

function schoolIn(handle: string | undefined): string {
	const [school = ''] = Buffer.from(handle ?? '', 'base64url')
		.toString()
		.split('.');
	return /^[a-z0-9-]{1,40}$/.test(school) ? school : 'none';
}

/** The library throws at whatever is not right. */
async function orNothing<Answer extends { verified: boolean }>(
	verify: () => Promise<Answer>
): Promise<Partial<Answer>> {
	try {
		const answer = await verify();
		return answer.verified ? answer : {};
	} catch {
		return {};
	}
}
