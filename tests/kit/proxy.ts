import {
	createServer,
	request,
	type IncomingMessage,
	type OutgoingHttpHeaders,
	type Server,
	type ServerResponse
} from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** The same app behind another port, whose service worker becomes a new version when told to. */
export interface Proxy {
	readonly url: string;
	/** Hands on live streams only once they are whole, as filters of schools do. */
	gathers: boolean;
	/** Every path asked for, in order. */
	readonly asked: string[];
	/** Whoever asks for this path meets a hotel's page. */
	portal: string | undefined;
	release(): void;
	stop(): Promise<void>;
}

const WORKER = '/service-worker.js';
const LIVE = '/api/live';

/** @param target the server in front of which it stands */
export async function startProxy(target: string): Promise<Proxy> {
	let version = 1;
	const { hostname, port } = new URL(target);
	const server: Server = createServer((asked, answer) => {
		proxy.asked.push(asked.url ?? '');
		if (asked.url === proxy.portal) {
			answer.writeHead(200, { 'Content-Type': 'text/html' });
			answer.end('<!doctype html><title>Wi-Fi</title>');
			return;
		}
		const headers = { ...asked.headers };
		// The worker's bytes are changed on the way: they must come plain.
		if (asked.url === WORKER) delete headers['accept-encoding'];
		const forwarded = request(
			{ hostname, port, path: asked.url, method: asked.method, headers },
			(given) => {
				const own = { ...given.headers };
				if (asked.url === WORKER) {
					delete own['content-length'];
					delete own.etag;
					delete own['last-modified'];
				}
				if (proxy.gathers && asked.url?.startsWith(LIVE)) {
					gather(given, answer, own);
					return;
				}
				answer.writeHead(given.statusCode ?? 502, own);
				given.pipe(answer, { end: asked.url !== WORKER });
				if (asked.url === WORKER) given.on('end', () => answer.end(`\n// ${version}\n`));
			}
		);
		forwarded.on('error', () => answer.destroy());
		answer.on('close', () => forwarded.destroy());
		asked.pipe(forwarded);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const proxy: Proxy = {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		gathers: false,
		asked: [],
		portal: undefined,
		release: () => {
			version++;
		},
		stop: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
	return proxy;
}

function gather(
	given: IncomingMessage,
	answer: ServerResponse,
	headers: OutgoingHttpHeaders
): void {
	const parts: Buffer[] = [];
	given.on('data', (part: Buffer) => parts.push(part));
	given.on('end', () => {
		answer.writeHead(given.statusCode ?? 502, headers);
		answer.end(Buffer.concat(parts));
	});
}
