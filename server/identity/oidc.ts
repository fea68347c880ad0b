import type { Configuration } from 'openid-client';
import * as v from 'valibot';
import type { Vouching } from '#shared/api/entering.ts';
import { plainEmail } from '#shared/domain/email-code.ts';
import type { Config } from '#server/config.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { staffVouched, type Vouched } from '#server/store/vouched-store.ts';
import { seal, unseal } from './seal.ts';
import { beginSession, type Coming, type Token } from './sessions.ts';

/** How long somebody may take at the other house. */
const LIFE = 10 * 60_000;
/** What the other house says of itself is asked again after this. */
const FRESH = 3600_000;
const PURPOSE = 'oidc';

const keptShape = v.object({
	school: v.string(),
	state: v.string(),
	nonce: v.string(),
	verifier: v.string()
});

/** Who else vouches for the staff (ID11). */
export interface Voucher {
	/** Rejects when the other house does not answer. */
	begin(school: string): Promise<Vouching>;
	/** @param search of the address that the other house sent the browser back to */
	end(kept: string, search: string, coming: Coming): Promise<Token | undefined>;
}

/** Loaded by who uses it. */
const library = () => import('openid-client');

/**
 * ID11: OpenID Connect with a code, PKCE, state and nonce. The house's own name for somebody says who they are here, and the
 * first time the address that it vouches for; the roles are the school's. Nothing else is kept on this side: the browser
 * brings back what it was given, sealed.
 */
export function voucher(
	{ issuer, client, secret, ownAddresses }: NonNullable<Config['oidc']>,
	origin: string,
	{ database, ports, key }: { database: Database; ports: Ports; key: Uint8Array }
): Voucher {
	const redirect = `${origin}/activer`;
	let found: { readonly at: number; readonly house: Promise<Configuration> } | undefined;
	const houseNow = (): Promise<Configuration> => {
		const now = ports.clock.now();
		if (found && now - found.at < FRESH) return found.house;
		const house = library().then((oidc) => {
			// Called deprecated so that it is looked at; the settings let through only what is on this very machine.
			// eslint-disable-next-line @typescript-eslint/no-deprecated
			const insecure = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
			// The library takes a token that came straight from the house at its word: its signature is looked at too.
			const execute = [oidc.enableNonRepudiationChecks, ...insecure];
			return oidc.discovery(new URL(issuer), client, secret, undefined, { execute });
		});
		found = { at: now, house };
		house.catch(() => (found = undefined));
		return house;
	};
	return {
		async begin(school) {
			const { buildAuthorizationUrl, calculatePKCECodeChallenge, ...random } = await library();
			const [state, nonce] = [random.randomState(), random.randomNonce()];
			const verifier = random.randomPKCECodeVerifier();
			const url = buildAuthorizationUrl(await houseNow(), {
				redirect_uri: redirect,
				scope: 'openid email',
				code_challenge: await calculatePKCECodeChallenge(verifier),
				code_challenge_method: 'S256',
				...{ state, nonce }
			});
			const kept = { school, state, nonce, verifier };
			return { url: url.href, kept: seal(key, PURPOSE, kept, ports.clock.now()) };
		},
		async end(given, search, coming) {
			const now = ports.clock.now();
			const opened = unseal(key, PURPOSE, given, { now, life: LIFE });
			const kept = v.safeParse(keptShape, opened?.value);
			if (!kept.success) return undefined;
			const { school, ...checks } = kept.output;
			const back = new URL(redirect + search);
			const told = await vouchedFor(await houseNow(), back, checks, ports.log);
			if (told === undefined || !(told.verified || ownAddresses)) return undefined;
			return database.withSchool(school, async (tx) => {
				const { person, named } = await staffVouched(tx, school, told, now);
				if (!person && named) ports.log.info('oidc-refused', { code: 'other-name', person: named });
				if (!person) return undefined;
				return beginSession(tx, ports.random, { school, person, now, ...coming });
			});
		}
	};
}

/**
 * Its own name for somebody, and the address that it knows them by; undefined: it vouches for nobody. Many houses let a
 * student write what they like there, so that one counts which was verified.
 */
async function vouchedFor(
	house: Configuration,
	back: URL,
	{ state, nonce, verifier }: { state: string; nonce: string; verifier: string },
	log: Ports['log']
): Promise<(Vouched & { readonly verified: boolean }) | undefined> {
	const { authorizationCodeGrant, fetchUserInfo } = await library();
	try {
		const tokens = await authorizationCodeGrant(house, back, {
			pkceCodeVerifier: verifier,
			expectedState: state,
			expectedNonce: nonce,
			idTokenExpected: true
		});
		const claims = tokens.claims();
		if (!claims) return undefined;
		const { email, email_verified } =
			claims.email === undefined
				? await fetchUserInfo(house, tokens.access_token, claims.sub)
				: claims;
		if (typeof email !== 'string') return undefined;
		const named = { issuer: claims.iss, subject: claims.sub, email: plainEmail(email) };
		// Some houses write their truths as words.
		return { ...named, verified: email_verified === true || email_verified === 'true' };
	} catch (error) {
		// The library throws at whatever is not right, and its words hold what was brought: whoever runs this reads the kind.
		const { code, name } = error as { readonly code?: string; readonly name: string };
		log.info('oidc-refused', { code: code ?? name });
		return undefined;
	}
}
