import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import { Hono } from 'hono';
import { encode } from '#shared/api/codec.ts';
import { errorBody, statusOf } from '#shared/api/errors.ts';
import { MOST_BODY_BYTES, PROTOCOL_HEADER, versionsSpoken } from '#shared/api/protocol.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';
import { Counts } from '#server/counts.ts';
import { refuse } from '#server/middleware/refuse.ts';
import type { SignedIn } from '#server/middleware/session.ts';
import { keepRaw } from '#server/store/inbox-store.ts';
import type { Reader } from '#server/store/school-store.ts';
import { exchange, type Exchanger } from '#server/sync/exchange.ts';
import type { Lately } from '#server/sync/lately.ts';
import { READERS } from '#server/sync/readers.ts';
import { squeezed } from './squeezed.ts';

const inflate = promisify(gunzip);
const BYTES = 'application/octet-stream';

/**
 * `POST /api/sync`
 * @param newest the protocol of this server; older ones inside the window are spoken too
 */
export function syncRoute(
	exchanger: Exchanger,
	lately: Lately,
	newest: number,
	counts = new Counts()
): Hono<SignedIn> {
	const spoken = versionsSpoken(newest);
	return new Hono<SignedIn>().post('/', async (context) => {
		const body = await readBody(context.req.raw, context.req.header('Content-Encoding'));
		if (!body.ok) return refuse(context, body.code);
		const protocol = context.req.header(PROTOCOL_HEADER) ?? '';
		const reader = context.get('reader');
		const read = spoken.map(String).includes(protocol) ? READERS.get(protocol) : undefined;
		if (!read) {
			const kept = await keep(exchanger, reader, protocol, body.value);
			const refusal = { ...errorBody('protocol'), versions: spoken, ...(kept ? { kept } : {}) };
			return context.json(refusal, statusOf('protocol'), { 'Cache-Control': 'no-store' });
		}
		if (context.req.header('Content-Type') !== BYTES) return refuse(context, 'malformed');
		const request = read(body.value);
		if (!request.ok) return refuse(context, request.code);
		// Before anything is read: what is said from here on, the answer may not know.
		const since = lately.mark(request.value.device);
		const answer = await exchange(exchanger, reader, request.value);
		counts.exchanges++;
		counts.refusedItems += [...answer.facts, ...answer.pages].filter(
			({ status }) => status === 'refused'
		).length;
		const told = { ...answer, since, ...(Number(protocol) < newest ? { newer: true } : {}) };
		const { body: bytes, headers } = await squeezed(
			encode(told) as Uint8Array<ArrayBuffer>,
			context.req.header('Accept-Encoding')
		);
		return context.body(bytes, 200, {
			'Content-Type': BYTES,
			'Cache-Control': 'no-store',
			...headers
		});
	});
}

/** What an old or a newer app wrote is not understood here, and not lost either. */
function keep(
	{ database, ports }: Exchanger,
	{ school, person }: Reader,
	protocol: string,
	body: Uint8Array
): Promise<boolean> {
	if (!/^\d{1,6}$/.test(protocol) || body.length === 0) return Promise.resolve(false);
	return database.withSchool(school.id, (tx) =>
		keepRaw(tx, school.id, person.id, protocol, body, ports.clock.now())
	);
}

/** Stops at the limit, before and after inflating: a small body may not cost a gigabyte. */
async function readBody(
	request: Request,
	encoding: string | undefined
): Promise<Result<Uint8Array, 'too-large' | 'malformed'>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of request.body ?? []) {
			length += chunk.length;
			if (length > MOST_BODY_BYTES) return refused('too-large');
			chunks.push(chunk);
		}
	} catch {
		// The line was cut, by the client or by our patience: nobody reads this answer.
		return refused('malformed');
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
