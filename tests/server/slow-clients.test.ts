import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encode } from '#shared/api/codec.ts';
import type { Database } from '#server/db/database.ts';
import { httpServer } from '#server/http-server.ts';
import { openPgliteCopy } from '../kit/databases.ts';
import { openWorld, type World } from '../kit/world.ts';

const PATIENCE = { headers: 3_000, request: 6_000, looks: 100 };

let database: Database;
let world: World;
let server: Server;
const sockets: Socket[] = [];

beforeAll(async () => {
	database = await openPgliteCopy();
	world = await openWorld(database);
	const listener = getRequestListener(world.app.hono.fetch);
	server = httpServer((request, response) => void listener(request, response), PATIENCE);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterAll(async () => {
	for (const socket of sockets) socket.destroy();
	server.close();
	server.closeAllConnections();
	await database.close();
});

const port = (): number => (server.address() as AddressInfo).port;

/** A connection that sends these bytes, and then one of `drip` every 20 ms. */
async function slow(first: string, drip: string): Promise<{ all: Promise<string> }> {
	const socket = connect(port(), '127.0.0.1');
	sockets.push(socket);
	let answer = '';
	socket.on('data', (part: Buffer) => (answer += part.toString()));
	socket.on('error', () => undefined);
	await once(socket, 'connect');
	socket.write(first);
	const dripping = setInterval(() => socket.write(drip), 20);
	const all = once(socket, 'close').then(() => (clearInterval(dripping), answer));
	return { all };
}

const headersOf = (cookie: string): string =>
	[
		'POST /api/sync HTTP/1.1',
		'Host: localhost',
		'Carnet-Protocol: 1',
		'Content-Type: application/octet-stream',
		`Cookie: ${cookie}`,
		'Content-Length: 900000',
		'',
		''
	].join('\r\n');

const exchanged = (cookie: string): Promise<Response> =>
	fetch(`http://127.0.0.1:${port()}/api/sync`, {
		method: 'POST',
		headers: {
			'Carnet-Protocol': '1',
			'Content-Type': 'application/octet-stream',
			Cookie: cookie
		},
		body: encode({ device: 'fast', facts: [], pages: [], have: {} }) as Uint8Array<ArrayBuffer>
	});

it('[SY43] cuts who never ends the headers, and who never ends the body', async () => {
	const { cookie } = await world.enter('lea');
	const headers = await slow('POST /api/sync HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 'a');
	const body = await slow(headersOf(cookie), 'a');
	expect((await exchanged(cookie)).status).toBe(200);
	expect(await headers.all).toContain('408');
	await body.all;
	expect((await exchanged(cookie)).status).toBe(200);
	expect(world.errors).toEqual([]);
}, 60_000);

it('[SY43] reads no more bodies of one person at once than 32, and everybody else’s', async () => {
	const [lea, nils] = [await world.enter('lea'), await world.enter('nils')];
	const slows = [];
	for (let index = 0; index < 32; index++) slows.push(await slow(headersOf(lea.cookie), 'a'));
	await expect.poll(async () => (await exchanged(lea.cookie)).status, { timeout: 5_000 }).toBe(429);
	const refused = await exchanged(lea.cookie);
	expect(refused.headers.get('Retry-After')).toBe('5');
	expect((await exchanged(nils.cookie)).status).toBe(200);
	await Promise.all(slows.map(({ all }) => all));
	expect((await exchanged(lea.cookie)).status).toBe(200);
}, 60_000);

it('[SY43] reads nothing of whoever is not signed in', async () => {
	const { all } = await slow(headersOf('carnet=nobody'), 'a');
	expect(await all).toContain('401');
}, 60_000);
