import type { Sent } from '#server/ports.ts';

/** Before a byte of the request could have left. */
const NEVER_LEFT = [
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'UND_ERR_CONNECT_TIMEOUT'
];

export interface Posting {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | Uint8Array<ArrayBuffer>;
	/** Milliseconds after which the answer is given up. */
	readonly patience: number;
}

/**
 * One POST to a service outside, followed nowhere else.
 * @param judge what the answer's status means
 */
export async function post(posting: Posting, judge: (status: number) => Sent): Promise<Sent> {
	const { url, headers, body, patience } = posting;
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers,
			body,
			redirect: 'manual',
			signal: AbortSignal.timeout(patience)
		});
		await response.body?.cancel();
		return judge(response.status);
	} catch (error) {
		return unanswered(error);
	}
}

/** A connection that ended after it stood may have carried everything. */
function unanswered(error: unknown): Sent {
	const { name, cause } = error as { name: string; cause?: { code?: string } };
	if (name === 'TimeoutError') return { outcome: 'unknown', code: 'timeout' };
	const code = cause?.code ?? 'no-connection';
	const left = !NEVER_LEFT.includes(code) && !/CERT|TLS|SSL|SELF_SIGNED/.test(code);
	return { outcome: left ? 'unknown' : 'failed', code };
}
