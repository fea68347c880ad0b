import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import { Hono } from 'hono';
import * as v from 'valibot';
import { decode, encode } from '#shared/api/codec.ts';
import {
	exchangeRequest,
	MOST_BODY_BYTES,
	PROTOCOL,
	PROTOCOL_HEADER,
	type ExchangeRequest
} from '#shared/api/protocol.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';
import type { Database } from '#server/db/database.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import type { Ports } from '#server/ports.ts';
import { exchange } from '#server/sync/exchange.ts';
import type { ServerIdentity } from '#server/sync/news.ts';
import type { Gatekeeper } from '#server/sync/push.ts';

const inflate = promisify(gunzip);

/** `POST /api/sync` */
export function syncRoute(
	database: Database,
	ports: Ports,
	gatekeeper: Gatekeeper,
	identity: ServerIdentity
): Hono<SignedIn> {
	return new Hono<SignedIn>().post('/', async (context) => {
		if (context.req.header(PROTOCOL_HEADER) !== String(PROTOCOL))
			return refuse(context, 'protocol');
		const body = await readBody(context.req.raw, context.req.header('Content-Encoding'));
		if (!body.ok) return refuse(context, body.code);
		const request = readRequest(body.value);
		if (!request.ok) return refuse(context, request.code);
		const answer = await exchange(
			database,
			ports,
			gatekeeper,
			identity,
			context.get('reader'),
			request.value
		);
		return context.body(encode(answer) as Uint8Array<ArrayBuffer>, 200, {
			'Content-Type': 'application/octet-stream',
			'Cache-Control': 'no-store'
		});
	});
}

function readRequest(body: Uint8Array): Result<ExchangeRequest, 'malformed'> {
	const decoded = decode(body);
	if (!decoded.ok) return decoded;
	const parsed = v.safeParse(exchangeRequest, decoded.value);
	return parsed.success ? ok(parsed.output) : refused('malformed');
}

/** Stops at the limit, before and after inflating: a small body may not cost a gigabyte. */
async function readBody(
	request: Request,
	encoding: string | undefined
): Promise<Result<Uint8Array, 'too-large' | 'malformed'>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request.body ?? []) {
		length += chunk.length;
		if (length > MOST_BODY_BYTES) return refused('too-large');
		chunks.push(chunk);
	}
	const raw = Buffer.concat(chunks);
	if (encoding === undefined || encoding === 'identity') return ok(raw);
	if (encoding !== 'gzip') return refused('malformed');
	try {
		return ok(await inflate(raw, { maxOutputLength: MOST_BODY_BYTES }));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return refused(code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'malformed');
	}
}
