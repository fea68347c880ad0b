import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const deflate = promisify(gzip);

/** A telephone's everyday answer is far below, and is not worth the time. */
const WORTH_IT = 8 * 1024;
/** Named, and not by the weight that refuses it. */
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;

/** SY56: the body and what its headers say of it. */
export async function squeezed(
	bytes: Uint8Array<ArrayBuffer>,
	accepted: string | undefined
): Promise<{ body: Uint8Array<ArrayBuffer>; headers: Record<string, string> }> {
	if (bytes.length < WORTH_IT || !TAKES_GZIP.test(accepted ?? '')) {
		return { body: bytes, headers: {} };
	}
	return { body: new Uint8Array(await deflate(bytes)), headers: { 'Content-Encoding': 'gzip' } };
}
