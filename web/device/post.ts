import { decode, encode } from '#shared/api/codec.ts';
import { PROTOCOL, PROTOCOL_HEADER, type ExchangeAnswer } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import { readAnswer } from './answer-shape.ts';
import { object, text } from './shape.ts';
import type { Environment } from './environment.ts';

export type Reply =
	| { readonly kind: 'answer'; readonly answer: ExchangeAnswer }
	/** The body itself cannot be taken, whatever is in it. */
	| { readonly kind: 'refused'; readonly code: 'too-large' | 'malformed' }
	| { readonly kind: 'signed-out' }
	| { readonly kind: 'outdated' }
	/** No network, a portal's page, a server in trouble: everything stays, and goes again. */
	| { readonly kind: 'failed'; readonly retryAfter?: number };

/** A phone that lost its network in mid-air may never say so. */
const PATIENCE = 60_000;
const BYTES = 'application/octet-stream';
/** Bytes from which gzip is worth its own head: an exchange that only asks has fewer. */
const WORTH_IT = 400;
/** What is answered to a body that nobody could read. */
const UNREAD = new Set([400, 403, 406, 411, 415, 501]);

/** One `POST /api/sync`. */
export async function postExchange(
	environment: Environment,
	request: ExchangeRequest
): Promise<Reply> {
	const patience = new AbortController();
	const stop = environment.timer(PATIENCE, () => patience.abort());
	const post = (init: RequestInit): Promise<Response> =>
		environment.fetch('/api/sync', { ...init, signal: patience.signal });
	try {
		const plain = initOf(request);
		const squeezed = environment.squeezes ? await squeeze(plain) : undefined;
		let response = await post(squeezed ?? plain);
		// Something on the way that does not let gzip pass, or unpacks it: as it is, then.
		if (squeezed && UNREAD.has(response.status)) response = await post(plain);
		return response.ok ? await readReply(response) : await readError(response, environment);
	} catch {
		// fetch rejects for want of a network and for nothing that a person could mend.
		return { kind: 'failed' };
	} finally {
		stop();
	}
}

/** Sends while the page goes away; nobody reads the answer, since asking again costs nothing. */
export function postAndLeave(environment: Environment, request: ExchangeRequest): void {
	environment
		.fetch('/api/sync', { ...initOf(request), keepalive: true })
		.catch((error: unknown) => environment.warn('push on leaving', error));
}

interface Init extends RequestInit {
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array<ArrayBuffer>;
}

function initOf(request: ExchangeRequest): Init {
	return {
		method: 'POST',
		headers: { 'Content-Type': BYTES, [PROTOCOL_HEADER]: String(PROTOCOL) },
		// The codec makes a view of its own buffer.
		body: encode(request) as Uint8Array<ArrayBuffer>,
		cache: 'no-store',
		redirect: 'error'
	};
}

/** @returns undefined where it would not be shorter, or an old browser cannot */
async function squeeze(init: Init): Promise<Init | undefined> {
	if (init.body.length < WORTH_IT || typeof CompressionStream === 'undefined') return undefined;
	const stream = new Blob([init.body]).stream().pipeThrough(new CompressionStream('gzip'));
	const body = new Uint8Array(await new Response(stream).arrayBuffer());
	if (body.length >= init.body.length) return undefined;
	return { ...init, body, headers: { ...init.headers, 'Content-Encoding': 'gzip' } };
}

async function readReply(response: Response): Promise<Reply> {
	// A portal answers 200 with its own page: anything but our bytes is a failure, never a receipt.
	if (!response.headers.get('Content-Type')?.startsWith(BYTES)) return { kind: 'failed' };
	const decoded = decode(new Uint8Array(await response.arrayBuffer()));
	const answer = decoded.ok ? readAnswer(decoded.value) : undefined;
	return answer ? { kind: 'answer', answer } : { kind: 'failed' };
}

const errorShape = object({ error: object({ code: text }) });

async function readError(response: Response, environment: Environment): Promise<Reply> {
	const retryAfter = secondsOf(response.headers.get('Retry-After'), environment.now());
	const failed: Reply = { kind: 'failed', ...(retryAfter === undefined ? {} : { retryAfter }) };
	if (!response.headers.get('Content-Type')?.startsWith('application/json')) return failed;
	const body: unknown = await response.json();
	if (!errorShape(body)) return failed;
	const { code } = body.error;
	if (code === 'signed-out') return { kind: 'signed-out' };
	if (code === 'protocol') return { kind: 'outdated' };
	return code === 'too-large' || code === 'malformed' ? { kind: 'refused', code } : failed;
}

/** `Retry-After` in milliseconds: seconds, or a date. */
function secondsOf(header: string | null, now: number): number | undefined {
	if (header === null) return undefined;
	const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
	return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
