import { join, resolve } from 'node:path';

/** Everything the environment may say, parsed once. */
export interface Config {
	readonly port: number;
	readonly host: string;
	readonly dataDir: string;
	readonly databaseUrl: string | undefined;
	/** The file of the register of erasures. */
	readonly erasures: string;
	/** Where people reach it: decides cookies and the exact `Origin`. */
	readonly origin: string;
	readonly demo: boolean;
	/** Demo only: where the server's clock starts, ms since 1970. */
	readonly demoNow: number | undefined;
	/** Break-glass: the service worker that devices find removes itself. */
	readonly removeWorker: boolean;
	/** The school's mail server; undefined: no e-mail leaves. */
	readonly smtp: { readonly url: string; readonly from: string } | undefined;
	/** The gateway of server/channels/README.md; undefined: no SMS leaves. */
	readonly sms: { readonly url: string; readonly token: string } | undefined;
	/** The key with which that gateway brings text messages; undefined: none come in. */
	readonly smsInbound: string | undefined;
	/** Where a dead man's switch outside hears that the chain is alive; undefined: nobody is told. */
	readonly heartbeat: string | undefined;
	/** Who else vouches for the staff, by OpenID Connect, and what people call it; undefined: nobody. */
	readonly oidc:
		| {
				readonly issuer: string;
				readonly client: string;
				readonly secret: string;
				readonly name: string;
				/** It lets nobody write their own address: one counts that it does not call verified. */
				readonly ownAddresses: boolean;
		  }
		| undefined;
	/** A service outside that rephrases (LM1); undefined: there is none, and nothing speaks of one. */
	readonly llm:
		{ readonly url: string; readonly model: string; readonly key: string | undefined } | undefined;
	/** What `/metrics` asks of whoever does not sit on this very machine. */
	readonly metricsToken: string | undefined;
}

/** A mistake of whoever runs the server, told in one sentence. */
export class ConfigError extends Error {}

/** Addresses that nobody beyond this machine reaches. */
export const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];
/** An address, or a name and an address; never two. */
const SENDER = /^(?:[^<>@,;\r\n]*<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/;

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
	const databaseUrl = filled(env.DATABASE_URL);
	if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
		throw new ConfigError('DATABASE_URL must begin with postgres:// or postgresql://');
	}
	const port = wholeNumber(env.PORT, 3000);
	const host = filled(env.HOST) ?? '127.0.0.1';
	const demo = flag(env.DEMO, 'DEMO', !databaseUrl);
	// Anybody may enter a demonstration: opening one to a network is said aloud.
	if (demo && filled(env.DEMO) === undefined && !LOOPBACK.includes(host)) {
		throw new ConfigError(
			`HOST=${host} opens a demonstration to others: add DEMO=1 if you mean it`
		);
	}
	const dataDir = resolve(filled(env.DATA_DIR) ?? '.data');
	const demoNow = filled(env.DEMO_NOW);
	if (demoNow && !demo) throw new ConfigError('DEMO_NOW only makes sense in demo mode (DEMO=1)');
	return {
		port,
		host,
		dataDir,
		erasures: resolve(filled(env.ERASURES) ?? join(dataDir, 'erasures.jsonl')),
		databaseUrl,
		origin: originOf(filled(env.ORIGIN) ?? `http://localhost:${port}`, demo),
		demo,
		demoNow: demoNow ? instantOf(demoNow) : undefined,
		removeWorker: flag(env.REMOVE_WORKER, 'REMOVE_WORKER', false),
		smtp: smtpOf(filled(env.SMTP_URL), filled(env.MAIL_FROM)),
		sms: smsOf(filled(env.SMS_URL), filled(env.SMS_TOKEN)),
		smsInbound: inboundOf(filled(env.SMS_INBOUND_TOKEN)),
		heartbeat: heartbeatOf(filled(env.HEARTBEAT_URL)),
		oidc: oidcOf(env),
		llm: llmOf(filled(env.LLM_URL), filled(env.LLM_MODEL), filled(env.LLM_KEY)),
		metricsToken: tokenOf(filled(env.METRICS_TOKEN))
	};
}

/** The address holds a password: no message repeats it. */
function smtpOf(url: string | undefined, from: string | undefined): Config['smtp'] {
	if (url === undefined) return undefined;
	if (!URL.canParse(url) || !/^smtps?:\/\/[^/]/.test(url)) {
		throw new ConfigError('SMTP_URL must be an address such as smtps://user:password@mail.example');
	}
	if (from === undefined || !SENDER.test(from)) {
		throw new ConfigError('MAIL_FROM must be a sender such as Carnet <carnet@lycee.example>');
	}
	return { url, from };
}

function smsOf(url: string | undefined, token: string | undefined): Config['sms'] {
	if (url === undefined) return undefined;
	if (!isPrivate(url)) {
		throw new ConfigError('SMS_URL must begin with https:// (or be on this very machine)');
	}
	if (token === undefined || !/^[\x21-\x7e]+$/.test(token)) {
		throw new ConfigError('SMS_TOKEN must be the key that the gateway of SMS_URL expects');
	}
	return { url, token };
}

/** Whoever has it speaks for every tutor whose code they know: it may not be guessed. */
function inboundOf(token: string | undefined): string | undefined {
	if (token !== undefined && !/^[\x21-\x7e]{24,200}$/.test(token)) {
		throw new ConfigError(
			'SMS_INBOUND_TOKEN must be a key of 24 characters or more, without spaces'
		);
	}
	return ownSecret('SMS_INBOUND_TOKEN', token);
}

/** The address is a secret by itself: whoever has it can say that all is well. */
function heartbeatOf(url: string | undefined): string | undefined {
	if (url !== undefined && !isPrivate(url)) {
		throw new ConfigError('HEARTBEAT_URL must begin with https:// (or be on this very machine)');
	}
	return url;
}

function oidcOf(env: Readonly<Record<string, string | undefined>>): Config['oidc'] {
	const issuer = filled(env.OIDC_ISSUER);
	if (issuer === undefined) return undefined;
	if (!isPrivate(issuer)) {
		throw new ConfigError('OIDC_ISSUER must begin with https:// (or be on this very machine)');
	}
	const [client, secret] = [filled(env.OIDC_CLIENT_ID), filled(env.OIDC_CLIENT_SECRET)];
	if (client === undefined || secret === undefined) {
		throw new ConfigError('OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it');
	}
	const name = filled(env.OIDC_NAME) ?? new URL(issuer).hostname;
	const ownAddresses = flag(env.OIDC_OWN_ADDRESSES, 'OIDC_OWN_ADDRESSES', false);
	return { issuer, client, secret, name, ownAddresses };
}

function llmOf(
	url: string | undefined,
	model: string | undefined,
	key: string | undefined
): Config['llm'] {
	if (url === undefined) return undefined;
	if (!isPrivate(url) || !/^[^@?#]+\/v1\/?$/.test(url)) {
		throw new ConfigError(
			'LLM_URL must begin with https:// (or be on this very machine), end in /v1 and hold no key'
		);
	}
	if (model === undefined || !/^[\x21-\x7e]{1,100}$/.test(model)) {
		throw new ConfigError('LLM_MODEL must name a model of LLM_URL');
	}
	if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) {
		throw new ConfigError('LLM_KEY must be the key that LLM_URL expects');
	}
	return { url: url.replace(/\/$/, ''), model, key };
}

function tokenOf(token: string | undefined): string | undefined {
	if (token !== undefined && !/^[\x21-\x7e]{16,200}$/.test(token)) {
		throw new ConfigError('METRICS_TOKEN must be 16 to 200 characters without spaces or accents');
	}
	return ownSecret('METRICS_TOKEN', token);
}

const SAMPLE = /change|exampl|exempl|sample|secret|passw|motdepasse|token|default|^1234|^abcd/i;
/** Of a key that somebody drew: fewer are a word, or a finger on one key. */
const DIFFERENT = 10;

/** What stands in a manual, or was typed for want of better, is no secret. */
function ownSecret(name: string, token: string | undefined): string | undefined {
	if (token === undefined) return undefined;
	if (SAMPLE.test(token) || new Set(token).size < DIFFERENT) {
		throw new ConfigError(`${name} is a sample: draw one of your own, with openssl rand -hex 24`);
	}
	return token;
}

/** Nobody on the way reads what goes there. */
function isPrivate(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { protocol, hostname } = new URL(url);
	return (
		protocol === 'https:' ||
		(protocol === 'http:' && LOOPBACK.includes(hostname.replace(/^\[|\]$/g, '')))
	);
}

function filled(text: string | undefined): string | undefined {
	return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function wholeNumber(text: string | undefined, fallback: number): number {
	const number = Number(filled(text) ?? fallback);
	if (!Number.isInteger(number) || number < 0 || number > 65535) {
		throw new ConfigError(`PORT must be a number from 0 to 65535, not ${text}`);
	}
	return number;
}

function flag(text: string | undefined, name: string, fallback: boolean): boolean {
	const value = filled(text);
	if (value === undefined) return fallback;
	if (value !== '0' && value !== '1') {
		throw new ConfigError(`${name} must be 0 or 1, not ${value}`);
	}
	return value === '1';
}

/** A real school is reached through TLS: without it sessions are read on the way, and no browser keeps the app offline. */
function originOf(text: string, demo: boolean): string {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new ConfigError(
			`ORIGIN must be an address such as https://carnet.lycee.example, not ${text}`
		);
	}
	if (!demo && !isPrivate(url.href)) {
		throw new ConfigError('ORIGIN must begin with https:// in real use (or be this very machine)');
	}
	return url.origin;
}

function instantOf(text: string): number {
	const instant = Date.parse(text);
	if (Number.isNaN(instant)) {
		throw new ConfigError(
			`DEMO_NOW must be an instant such as 2027-06-14T08:00:00+02:00, not ${text}`
		);
	}
	return instant;
}
