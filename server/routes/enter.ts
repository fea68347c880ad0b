import { Hono, type Context } from 'hono';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import * as v from 'valibot';
import type { BehindLink, CodeAsked } from '#shared/api/entering.ts';
import { browserName } from '#shared/domain/browser-name.ts';
import { plainEmail, readEmailCode } from '#shared/domain/email-code.ts';
import { opensOnce } from '#shared/domain/entering.ts';
import { isBadText } from '#shared/domain/plain.ts';
import type { Config } from '#server/config.ts';
import type { Database } from '#server/db/database.ts';
import { askEmailCode, bringEmailCode } from '#server/identity/email-codes.ts';
import { enteringOptions, enterPasskey } from '#server/identity/passkeys.ts';
import { followLink, lookAtLink } from '#server/identity/links.ts';
import { voucher } from '#server/identity/oidc.ts';
import { keepKnown } from '#server/identity/known-browser.ts';
import { replaceSession, staffBehind, type Coming, type Token } from '#server/identity/sessions.ts';
import { refuse } from '#server/middleware/refuse.ts';
import { aboutRequest } from '#server/middleware/security-log.ts';
import { knownCookie, type SessionCookie } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { credential } from './passkeys.ts';

const browser = v.pipe(
	v.string(),
	v.minLength(1),
	v.maxLength(80),
	v.check((name) => !isBadText(name))
);
const entering = v.object({
	secret: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
	device: browser
});

const school = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const asking = v.object({
	school,
	email: v.pipe(
		v.string(),
		v.transform(plainEmail),
		v.maxLength(254),
		v.regex(/^[^\s@]+@[^\s@]+$/),
		v.check((email) => !isBadText(email))
	)
});
const bringing = v.object({
	school,
	request: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
	code: v.pipe(
		v.string(),
		v.maxLength(40),
		v.transform((typed) => readEmailCode(typed) ?? '')
	),
	device: browser
});

const answering = v.object({
	response: v.looseObject({
		...credential,
		response: v.looseObject({
			clientDataJSON: v.string(),
			authenticatorData: v.string(),
			signature: v.string(),
			userHandle: v.optional(v.string())
		})
	}),
	device: browser
});

const leaving = v.object({ school });
const comingBack = v.object({
	kept: v.pipe(v.string(), v.maxLength(4000)),
	search: v.pipe(v.string(), v.startsWith('?'), v.maxLength(8000)),
	device: browser
});

/**
 * `POST /api/enter`: a link or a code opens a session (ID1 to ID3), a code by e-mail, a passkey or another house's word
 * one of the staff's (ID9 to ID11). Looking at a link never spends it.
 */
export function enterRoute(
	database: Database,
	ports: Ports,
	key: Uint8Array,
	cookie: SessionCookie,
	{ origin, oidc }: Pick<Config, 'origin'> & Partial<Pick<Config, 'oidc'>>
): Hono {
	const passkeys = { database, ports, key, origin };
	const vouched = oidc && voucher(oidc, origin, { database, ports, key });
	const known = knownCookie(origin.startsWith('https:'));
	/** ID8: a browser holds one session; ID9: and remembers whoever of the staff came in there. */
	const letIn = async (context: Context, token: Token): Promise<Response> => {
		const before = cookie.read(context);
		if (before !== undefined) await replaceSession(database, ports.bus, before, token);
		cookie.write(context, token);
		const { random, clock } = ports;
		const staff = await staffBehind(database, token);
		if (staff) {
			known.write(context, keepKnown(key, random, known.read(context), staff, clock.now()));
		}
		ports.log.info('entered', aboutRequest(context, token));
		return context.body(null, 204);
	};
	return new Hono()
		.post('/', async (context) => {
			const body = v.safeParse(entering, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { secret, device } = body.output;
			const token = await followLink(database, ports, key, secret, comingOf(context, device));
			if (!token) return refuse(context, 'unknown-link');
			return letIn(context, token);
		})
		.post('/look', async (context) => {
			const body = v.safeParse(entering, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { secret, device } = body.output;
			const link = await lookAtLink(database, key, secret, device, ports.clock.now());
			if (!link) return refuse(context, 'unknown-link');
			const { name, phone } = link.school;
			const answer: BehindLink = {
				school: { name, phone },
				...(opensOnce(link.kind) ? { confirm: firstName(link.shortName) } : {}),
				...(link.kind === 'staff' ? { staff: true as const } : {})
			};
			context.header('Cache-Control', 'no-store');
			return context.json(answer);
		})
		.post('/email', async (context) => {
			const body = v.safeParse(asking, await context.req.json().catch(() => undefined));
			if (!body.success || !ports.ways.email) return refuse(context, 'malformed');
			const asked = { ...body.output, kept: known.read(context) };
			const request = await askEmailCode(database, ports, key, asked);
			if (request === undefined) return refuse(context, 'slow-down');
			const answer: CodeAsked = { request };
			context.header('Cache-Control', 'no-store');
			return context.json(answer);
		})
		.post('/code', async (context) => {
			const body = v.safeParse(bringing, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const { device, ...brought } = body.output;
			const coming = comingOf(context, device);
			const token = await bringEmailCode(database, ports, key, brought, coming);
			if (!token) return refuse(context, 'unknown-link');
			return letIn(context, token);
		})
		.post('/oidc', async (context) => {
			const body = v.safeParse(leaving, await context.req.json().catch(() => undefined));
			if (!body.success || !vouched) return refuse(context, 'malformed');
			context.header('Cache-Control', 'no-store');
			return context.json(await vouched.begin(body.output.school));
		})
		.post('/oidc/back', async (context) => {
			const body = v.safeParse(comingBack, await context.req.json().catch(() => undefined));
			if (!body.success || !vouched) return refuse(context, 'malformed');
			const { kept, search, device } = body.output;
			const token = await vouched.end(kept, search, comingOf(context, device));
			if (!token) return refuse(context, 'unknown-link');
			return letIn(context, token);
		})
		.post('/passkey/options', async (context) => {
			context.header('Cache-Control', 'no-store');
			return context.json(await enteringOptions(passkeys));
		})
		.post('/passkey', async (context) => {
			const body = v.safeParse(answering, await context.req.json().catch(() => undefined));
			if (!body.success) return refuse(context, 'malformed');
			const response = body.output.response as AuthenticationResponseJSON;
			const token = await enterPasskey(passkeys, response, comingOf(context, body.output.device));
			if (!token) return refuse(context, 'unknown-link');
			return letIn(context, token);
		});
}

/** What this browser says of itself. @param browser the name that it gave itself */
function comingOf(context: Context, browser: string): Coming {
	return { browser, device: browserName(context.req.header('User-Agent') ?? '') };
}

/** Without the initial: a sheet that was lost tells no more. */
function firstName(shortName: string): string {
	return shortName.replace(/ \p{Lu}\.$/u, '');
}
