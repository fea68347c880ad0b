import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line: what DevTools slows down are a page's own requests, and not its worker's. */
export interface Line {
	/** ms there and back. */
	readonly delay: number;
	/** Bytes a ms towards the telephone, all its connections together. */
	readonly pace: number;
}

export interface SlowLine {
	readonly url: string;
	/** From the next bytes on; undefined: as fast as this machine. */
	become(line: Line | undefined): void;
	close(): Promise<void>;
}

/** Stands before a server; knows TCP and nothing else. */
export async function openSlowLine(target: string): Promise<SlowLine> {
	const { hostname, port } = new URL(target);
	const sockets = new Set<Socket>();
	let line: Line = { delay: 0, pace: Infinity };
	/** When the last byte of what is under way is through. */
	let free = 0;
	const held = (socket: Socket): Socket => {
		sockets.add(socket);
		socket.on('error', () => socket.destroy());
		socket.on('close', () => sockets.delete(socket));
		return socket;
	};
	const after = (ms: number, run: () => void): void => void setTimeout(run, ms);
	const server = createServer((client) => {
		held(client);
		const behind = held(connect({ host: hostname, port: Number(port) }));
		client.on('data', (bytes) => after(line.delay / 2, () => behind.write(bytes)));
		behind.on('data', (bytes) => {
			const now = performance.now();
			free = Math.max(free, now) + bytes.length / line.pace;
			after(free - now + line.delay / 2, () => client.write(bytes));
		});
		client.on('close', () => behind.destroy());
		behind.on('close', () => after(line.delay, () => client.end()));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		become: (next = { delay: 0, pace: Infinity }) => void (line = next),
		async close() {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, 'close');
		}
	};
}
