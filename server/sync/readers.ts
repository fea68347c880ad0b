import * as v from 'valibot';
import { decode } from '#shared/api/codec.ts';
import { exchangeRequest, type ExchangeRequest } from '#shared/api/request.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';

type RequestReader = (body: Uint8Array) => Result<ExchangeRequest, 'malformed'>;

/**
 * How a body is read, by the protocol of its sender. A new protocol adds its own; an old one stays as long as it
 * can still be put in today's words, even when it is no longer spoken: what waits in the inbox is read by it.
 */
export const READERS: ReadonlyMap<string, RequestReader> = new Map([['1', readFirst]]);

function readFirst(body: Uint8Array): Result<ExchangeRequest, 'malformed'> {
	const decoded = decode(body);
	if (!decoded.ok) return decoded;
	const parsed = v.safeParse(exchangeRequest, decoded.value);
	return parsed.success ? ok(parsed.output) : refused('malformed');
}
