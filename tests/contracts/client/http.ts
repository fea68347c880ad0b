import { request, type IncomingHttpHeaders } from 'node:http';

export interface Reply {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly bytes: Uint8Array;
}

export interface Call {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: Uint8Array | string;
	/** Milliseconds of silence after which the call fails. */
	readonly patience?: number;
	readonly signal?: AbortSignal;
}

/** One HTTP call with these headers and no others: no browser, no library decides what is sent. */
export function call(
	url: string,
	{ method = 'GET', headers = {}, body, patience, signal }: Call = {}
) {
	return new Promise<Reply>((resolve, reject) => {
		const sent = request(
			url,
			{ method, headers: { ...headers }, agent: false, ...(signal ? { signal } : {}) },
			(response) => {
				const parts: Uint8Array[] = [];
				response.on('data', (part: Uint8Array) => parts.push(part));
				response.on('error', reject);
				response.on('end', () => {
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						bytes: new Uint8Array(Buffer.concat(parts))
					});
				});
			}
		);
		sent.on('error', reject);
		if (patience) sent.setTimeout(patience, () => sent.destroy(new Error('no answer')));
		sent.end(body);
	});
}

export function textOf(reply: Reply): string {
	return Buffer.from(reply.bytes).toString('utf8');
}

/** The body of an answer in JSON; throws on anything else, such as the app's page. */
export function jsonOf(reply: Reply): unknown {
	if (!/^application\/json/.test(reply.headers['content-type'] ?? '')) {
		throw new Error(`${reply.status} is no JSON: ${textOf(reply).slice(0, 200)}`);
	}
	return JSON.parse(textOf(reply));
}

export function codeOf(reply: Reply): string {
	const { error } = jsonOf(reply) as { error: { code: string; message: string } };
	if (typeof error.message !== 'string' || error.message === '') throw new Error('no message');
	return error.code;
}
