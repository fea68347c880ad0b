import type { CDPSession } from '@playwright/test';

/** What went over the line of the exchange, as the browser counts it. */
export interface Exchanges {
	readonly count: number;
	/** Bytes of bodies. */
	readonly sent: number;
	/** Bytes of answers, compressed as they came, their heads included. */
	readonly received: number;
}

/** @returns reads what went since it was asked last */
export async function exchanges(cdp: CDPSession): Promise<{ read(): Promise<Exchanges> }> {
	const ids = new Set<string>();
	let [sent, received] = [0, 0];
	await cdp.send('Network.enable');
	cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
		if (request.method === 'POST' && request.url.endsWith('/api/sync')) ids.add(requestId);
	});
	cdp.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
		if (ids.has(requestId)) sent += Number(headers['Content-Length'] ?? 0);
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (ids.has(requestId)) received += encodedDataLength;
	});
	return {
		read() {
			const read = { count: ids.size, sent, received };
			ids.clear();
			[sent, received] = [0, 0];
			return Promise.resolve(read);
		}
	};
}
