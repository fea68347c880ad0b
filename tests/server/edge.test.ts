import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as ask, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { errorBody } from '#shared/api/errors.ts';
import type { Database } from '#server/db/database.ts';
import { httpServer } from '#server/http-server.ts';
import { appFiles } from '#server/routes/app-files.ts';
import { openPgliteCopy } from '../kit/databases.ts';
import { openWorld, type World } from '../kit/world.ts';

const HOME = 'https://carnet.lycee.example';
const PAGE = '<!doctype html><script>start()</script>';

let database: Database;
let world: World;
let server: Server;
let folder: string;

/** A school that people reach through TLS, with a built app beside files that are nobody's business. */
beforeAll(async () => {
	database = await openPgliteCopy();
	world = await openWorld(database, { access: { origin: HOME } });
	folder = await mkdtemp(join(tmpdir(), 'carnet-edge-'));
	const front = join(folder, 'client');
	await mkdir(join(front, '_app/immutable'), { recursive: true });
	await mkdir(join(folder, '.git'));
	await writeFile(join(folder, '.git/config'), 'SECRET');
	await writeFile(join(folder, 'package.json'), 'SECRET');
	await writeFile(join(front, 'index.html'), PAGE);
	await writeFile(join(front, '_app/immutable/a.js'), 'chunk');
	world.app.hono.get('/falls', () => {
		throw new Error('SECRET select * from school');
	});
	world.app.hono.route('/', appFiles(front, []));
	const listener = getRequestListener(world.app.hono.fetch);
	server = httpServer((request, response) => void listener(request, response));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterAll(async () => {
	server.close();
	server.closeAllConnections();
	await database.close();
	await rm(folder, { recursive: true, force: true });
});

const port = (): number => (server.address() as AddressInfo).port;

/** Over a real connection: what a browser's own `fetch` would not send goes too. */
async function over(method: string, path: string, headers: Record<string, string> = {}) {
	const asked = ask({ port: port(), host: '127.0.0.1', method, path, headers });
	asked.end();
	const [answer] = (await once(asked, 'response')) as [IncomingMessage];
	let body = '';
	for await (const part of answer) body += String(part);
	return { status: answer.statusCode ?? 0, headers: answer.headers, body };
}

/** Answers of every kind: the app, a chunk, none, data, no session, another site, a fall. */
const EVERYTHING = [
	['GET', '/'],
	['GET', '/_app/immutable/a.js'],
	['GET', '/_app/immutable/none.js'],
	['GET', '/healthz'],
	['GET', '/api/schools'],
	['GET', '/api/me'],
	['GET', '/api/nothing'],
	['POST', '/api/leave'],
	['POST', '/api/inbound/sms'],
	['GET', '/falls']
] as const;

it('tells browsers with each answer to keep to TLS, to the type it has, and to no frame', async () => {
	for (const [method, path] of EVERYTHING) {
		const { headers, status } = await over(method, path);
		expect([path, status, headers], path).toMatchObject([
			path,
			status,
			{
				'strict-transport-security': 'max-age=31536000; includeSubDomains',
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'no-referrer',
				'x-frame-options': 'DENY'
			}
		]);
		const policy = String(headers['content-security-policy']).split('; ');
		expect(policy).toEqual(
			expect.arrayContaining([
				"default-src 'none'",
				"object-src 'none'",
				"base-uri 'none'",
				"frame-ancestors 'none'",
				"connect-src 'self'"
			])
		);
		expect(policy.find((rule) => rule.startsWith('script-src'))).not.toMatch(/unsafe|\*|http/);
		// Whoever asks from elsewhere reads nothing.
		expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
	}
});

it('promises no TLS where there is none', async () => {
	const { app } = await openWorld(database);
	const answer = await app.hono.request('/healthz');
	expect(answer.headers.get('Strict-Transport-Security')).toBeNull();
});

it('says with each body what it is, and in which letters', async () => {
	const typed = async (path: string) => (await over('GET', path)).headers['content-type'];
	expect(await typed('/')).toBe('text/html; charset=utf-8');
	expect(await typed('/_app/immutable/a.js')).toMatch(/^text\/javascript; charset=utf-8$/);
	for (const path of ['/healthz', '/api/schools', '/api/me', '/api/nothing', '/falls']) {
		expect([path, await typed(path)]).toEqual([path, 'application/json']);
	}
});

it('gives a session in a cookie that no script reads and no other host sets', async () => {
	const entered = await world.app.hono.request('/api/demo/enter', {
		method: 'POST',
		headers: { 'Carnet-Protocol': '1', 'Content-Type': 'application/json' },
		body: JSON.stringify({ personId: 'lea' })
	});
	const [given = '', ...attributes] = (entered.headers.get('set-cookie') ?? '').split('; ');
	// 256 bits that the machine drew.
	expect(given).toMatch(/^__Host-carnet=demo\.[\w-]{43}$/);
	expect(attributes.sort()).toEqual([
		'HttpOnly',
		'Max-Age=34560000',
		'Path=/',
		'SameSite=Lax',
		'Secure'
	]);
	expect(await entered.text()).toBe('');
});

it('lets nobody keep an answer about somebody: not the browser, nor anything on the way', async () => {
	const paths = world.app.hono.routes
		.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/'))
		.map(({ path }) => path)
		.filter((path) => !path.startsWith('/api/schools'));
	expect(paths.length).toBeGreaterThan(12);
	for (const person of ['lea', 'cpe-a', 'direction']) {
		const { cookie } = await world.enter(person);
		for (const path of paths) {
			const wanted = path === '/api/live' ? `${path}?wait=0` : path;
			const { headers, status } = await over('GET', wanted, { Cookie: cookie });
			expect([person, path, status, headers['cache-control']]).toEqual([
				person,
				path,
				status,
				'no-store'
			]);
		}
	}
});

it('serves the build and nothing beside it, and lists no folder', async () => {
	for (const path of [
		'/.git/config',
		'/../.git/config',
		'/%2e%2e/.git/config',
		'/..%2fpackage.json',
		'/_app/../../package.json',
		'/package.json',
		'/_app/immutable/',
		'/_app/immutable',
		'/_app/'
	]) {
		const { body } = await over('GET', path);
		expect([path, body]).not.toEqual([path, expect.stringMatching(/SECRET|a\.js/)]);
	}
	for (const path of ['/_app/immutable/', '/_app/']) {
		expect((await over('GET', path)).status).toBe(404);
	}
});

it('repeats no request to whoever traces it', async () => {
	for (const path of ['/', '/api/me', '/healthz']) {
		const { status, body } = await over('TRACE', path, { 'Carnet-Protocol': '1', Cookie: 'a=b' });
		expect([path, status >= 400]).toEqual([path, true]);
		expect(body).not.toContain('a=b');
	}
});

it('takes no request whose end can be read in two ways', async () => {
	const socket = connect(port(), '127.0.0.1');
	let answer = '';
	socket.on('data', (part: Buffer) => (answer += part.toString()));
	await once(socket, 'connect');
	const words = [
		'POST /api/leave HTTP/1.1',
		'Host: localhost',
		'Carnet-Protocol: 1',
		'Content-Length: 6',
		'Transfer-Encoding: chunked',
		'',
		'0',
		'',
		'GET /healthz HTTP/1.1',
		'Host: localhost',
		'',
		''
	];
	socket.write(words.join('\r\n'));
	await once(socket, 'close');
	expect(answer).toMatch(/^HTTP\/1\.1 400 /);
	expect(answer).not.toContain('alive');
});

it('falls with one sentence for everybody, and with what happened in the log alone', async () => {
	const before = world.errors.length;
	const { status, body } = await over('GET', '/falls');
	expect([status, JSON.parse(body)]).toEqual([503, errorBody('unavailable')]);
	expect(world.errors.slice(before).map(String)).toEqual(['Error: SECRET select * from school']);
});

it('lets nobody in as somebody of a demonstration where there is none', async () => {
	const { app } = await openWorld(database, { demo: false });
	for (const [method, path] of [
		['GET', '/api/demo/people'],
		['GET', '/api/demo/letters'],
		['POST', '/api/demo/enter']
	] as const) {
		const headers = { 'Carnet-Protocol': '1' };
		expect([path, (await app.hono.request(path, { method, headers })).status]).toEqual([path, 404]);
	}
});
