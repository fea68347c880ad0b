import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What becomes of one connection, and so of the one request on it. */
export type Fate =
	| 'through'
	/** Nothing reaches the server. */
	| 'cut-before'
	/** The server has answered, and nobody hears it. */
	| 'cut-after'
	/** Half-open: taken, and never a word. */
	| 'silent'
	/** The server answers, and the answer stops in its middle without an end. */
	| 'stuck'
	/** A hotel's page, with status 200. */
	| 'portal'
	/** Two seconds each way. */
	| 'late'
	/** A few bytes at a time. */
	| 'trickle';

export interface Door {
	readonly url: string;
	/** Every connection of now: whoever asks again comes through anew. */
	cut(): void;
	close(): Promise<void>;
}

const PORTAL = '<!doctype html><title>Wi-Fi</title><p>Acceptez les conditions.';
const LATE = 2000;
const TRICKLE = { bytes: 256, every: 40 };

/**
 * Stands before a server and does to each connection what `fate` says; knows TCP and nothing else.
 * @param target the server's address of this moment; undefined: nobody listens
 * @param pace how many times faster than its name a delay is
 */
export async function openDoor(
	target: () => string | undefined,
	fate: () => Fate,
	pace = 1
): Promise<Door> {
	const sockets = new Set<Socket>();
	const held = (socket: Socket): Socket => {
		sockets.add(socket);
		// A cut line is what this is for.
		socket.on('error', () => socket.destroy());
		socket.on('close', () => sockets.delete(socket));
		return socket;
	};
	const server = createServer({ allowHalfOpen: true }, (client) => {
		held(client);
		const address = target();
		const own = fate();
		if (own === 'cut-before' || address === undefined) client.destroy();
		else if (own === 'portal') {
			client.once('data', () => {
				client.end(
					`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${PORTAL.length}\r\n\r\n${PORTAL}`
				);
			});
		} else if (own !== 'silent') {
			const { hostname, port } = new URL(address);
			join(client, held(connect({ host: hostname, port: Number(port) })), own, pace);
		}
	});
	const cut = (): void => {
		for (const socket of sockets) socket.destroy();
	};
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		cut,
		async close() {
			cut();
			server.close();
			await once(server, 'close');
		}
	};
}

function join(client: Socket, server: Socket, fate: Fate, pace: number): void {
	const cut = (): void => {
		client.destroy();
		server.destroy();
	};
	client.on('close', cut);
	server.on('close', () => (fate === 'through' ? client.end() : undefined));
	server.on('error', cut);
	if (fate === 'cut-after') {
		client.pipe(server);
		server.once('data', cut);
	} else if (fate === 'stuck') {
		client.pipe(server);
		server.once('data', (part: Buffer) => {
			client.write(part.subarray(0, part.length - 1));
			server.pause();
		});
	} else if (fate === 'late') {
		delayed(client, server, LATE / pace);
		delayed(server, client, LATE / pace);
	} else if (fate === 'trickle') {
		trickled(client, server, pace);
		trickled(server, client, pace);
	} else {
		client.pipe(server);
		server.pipe(client);
	}
}

function delayed(from: Socket, to: Socket, milliseconds: number): void {
	from.on('data', (part: Buffer) => setTimeout(() => to.write(part), milliseconds));
	from.on('end', () => setTimeout(() => to.end(), milliseconds));
}

function trickled(from: Socket, to: Socket, pace: number): void {
	let before = Promise.resolve();
	from.on('data', (part: Buffer) => {
		for (let at = 0; at < part.length; at += TRICKLE.bytes) {
			before = before.then(
				() =>
					new Promise((resolve) => {
						to.write(part.subarray(at, at + TRICKLE.bytes));
						setTimeout(resolve, TRICKLE.every / pace);
					})
			);
		}
	});
	from.on('end', () => void before.then(() => to.end()));
}
