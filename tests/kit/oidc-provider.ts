import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT = { id: 'carnet', secret: 'a secret of the client' };

/** What it says of who has just signed in there. */
export interface Vouched {
	/** Its own name for them; `somebody` unless it is said. */
	readonly sub?: string;
	readonly email?: string;
	readonly email_verified?: boolean | string;
}

export interface OidcProvider {
	readonly issuer: string;
	/** Who signs in next; nobody: it refuses. */
	person: Vouched | undefined;
	/** The address is told on asking only, not in the token. */
	quiet: boolean;
	/** What the token says instead of what it should. */
	lies: Readonly<Record<string, unknown>>;
	/** Nobody signs the token, or somebody else's key under the name of its own. */
	forged: 'unsigned' | 'by another' | undefined;
	/** Who it says that it is, when it describes itself. */
	named: string;
	close(): Promise<void>;
}

interface Grant {
	readonly nonce: string;
	readonly challenge: string;
	readonly person: Vouched;
}

/** OpenID Connect on loopback: one signs in by arriving. */
export async function startOidcProvider(): Promise<OidcProvider> {
	const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
	const [keys, foreign] = [pair(), pair()];
	const grants = new Map<string, Grant>();
	const told = new Map<string, Vouched>();
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const provider: OidcProvider = {
		issuer,
		person: undefined,
		quiet: false,
		lies: {},
		forged: undefined,
		named: issuer,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
	return provider;

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname, searchParams } = new URL(request.url ?? '', issuer);
		const json = (body: unknown, status = 200) =>
			response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
		switch (pathname) {
			case '/.well-known/openid-configuration':
				return void json({
					issuer: provider.named,
					authorization_endpoint: `${issuer}/authorize`,
					token_endpoint: `${issuer}/token`,
					userinfo_endpoint: `${issuer}/userinfo`,
					jwks_uri: `${issuer}/keys`,
					response_types_supported: ['code'],
					subject_types_supported: ['public'],
					id_token_signing_alg_values_supported: ['RS256'],
					code_challenge_methods_supported: ['S256']
				});
			case '/keys':
				return void json({
					keys: [
						{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }
					]
				});
			case '/authorize': {
				const back = new URL(searchParams.get('redirect_uri') ?? '');
				back.searchParams.set('state', searchParams.get('state') ?? '');
				if (provider.person) {
					const code = randomBytes(16).toString('hex');
					grants.set(code, {
						nonce: searchParams.get('nonce') ?? '',
						challenge: searchParams.get('code_challenge') ?? '',
						person: provider.person
					});
					back.searchParams.set('code', code);
				} else back.searchParams.set('error', 'access_denied');
				return void response.writeHead(302, { Location: back.href }).end();
			}
			case '/token': {
				const form = new URLSearchParams(await bodyOf(request));
				const code = form.get('code') ?? '';
				const grant = grants.get(code);
				grants.delete(code);
				const proved = createHash('sha256')
					.update(form.get('code_verifier') ?? '')
					.digest('base64url');
				if (!grant || proved !== grant.challenge || !isClient(request, form)) {
					return void json({ error: 'invalid_grant' }, 400);
				}
				const access = randomBytes(16).toString('hex');
				told.set(access, grant.person);
				return void json({
					access_token: access,
					token_type: 'Bearer',
					expires_in: 60,
					id_token: idToken(grant)
				});
			}
			case '/userinfo': {
				const access = (request.headers.authorization ?? '').replace('Bearer ', '');
				return void json({ sub: 'somebody', ...told.get(access) });
			}
			default:
				return void json({}, 404);
		}
	}

	function isClient(request: IncomingMessage, form: URLSearchParams): boolean {
		const basic = Buffer.from((request.headers.authorization ?? '').slice(6), 'base64').toString();
		const [id, secret] = basic.includes(':')
			? basic.split(':').map((word) => decodeURIComponent(word.replaceAll('+', ' ')))
			: [form.get('client_id'), form.get('client_secret')];
		return id === CLIENT.id && secret === CLIENT.secret;
	}

	function idToken({ nonce, person }: Grant): string {
		const now = Math.floor(Date.now() / 1000);
		const part = (value: object): string =>
			Buffer.from(JSON.stringify(value)).toString('base64url');
		const claims = {
			...{ iss: issuer, aud: CLIENT.id, sub: 'somebody', iat: now, exp: now + 60, nonce },
			...(provider.quiet ? {} : person),
			...(person.sub === undefined ? {} : { sub: person.sub }),
			...provider.lies
		};
		const { forged } = provider;
		if (forged === 'unsigned') return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
		const words = `${part({ alg: 'RS256', typ: 'JWT', kid: 'one' })}.${part(claims)}`;
		const { privateKey } = forged === undefined ? keys : foreign;
		return `${words}.${createSign('sha256').update(words).sign(privateKey, 'base64url')}`;
	}
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	let body = '';
	for await (const chunk of request) body += String(chunk);
	return body;
}
