import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A status, no answer at all, or a connection that ends in the middle. */
export type Reply = number | 'silence' | 'cut';

export interface Outside<Request> {
	readonly url: string;
	readonly received: Request[];
	reply: Reply;
	close(): Promise<void>;
}

/**
 * An HTTP service on loopback that takes POSTs as it is told.
 * @param read what is kept of each request
 */
export async function startService<Request>(
	read: (request: IncomingMessage, body: Buffer) => Request
): Promise<Outside<Request>> {
	const server = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => parts.push(part));
		request.on('end', () => {
			service.received.push(read(request, Buffer.concat(parts)));
			answer(response, service.reply);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const service: Outside<Request> = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		received: [],
		reply: 201,
		async close() {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		}
	};
	return service;
}

function answer(response: ServerResponse, reply: Reply): void {
	if (reply === 'silence') return;
	if (reply === 'cut') response.destroy();
	else response.writeHead(reply).end();
}

export interface ReceivedSms {
	readonly authorization: string | undefined;
	readonly idempotencyKey: string | undefined;
	readonly body: unknown;
}

/** The gateway of server/channels/README.md, from the other side. */
export function startGateway(): Promise<Outside<ReceivedSms>> {
	return startService((request, body) => ({
		authorization: request.headers.authorization,
		idempotencyKey: request.headers['idempotency-key'] as string | undefined,
		body: JSON.parse(body.toString('utf8')) as unknown
	}));
}
