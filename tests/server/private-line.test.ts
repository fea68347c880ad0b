import 'reflect-metadata';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { TLSSocket, createSecureContext } from 'node:tls';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import postgres from 'postgres';
import { afterEach, expect, it } from 'vitest';
import { privateLine } from '#server/db/private-line.ts';

const TLS = { ssl: 'verify-full' };

it.each([
	['postgres://carnet@localhost/carnet', {}],
	['postgres://carnet:secret@127.0.0.1:5432/carnet', {}],
	['postgres://[::1]:5432/carnet', {}],
	['postgres:///carnet', {}],
	['postgres://%2Fvar%2Frun%2Fpostgresql/carnet', { host: '/var/run/postgresql' }],
	['postgres://carnet@%2fvar%2frun:5433/carnet?sslmode=require', { host: '/var/run' }],
	['postgres://db.school.example/carnet', TLS],
	['postgresql://a:b@10.0.0.7:5432/carnet', TLS],
	['postgres://localhost.school.example/carnet', TLS],
	['postgres://localhost@db.school.example/carnet', TLS],
	['postgres://localhost:1,db.school.example:2/carnet', TLS],
	['postgres://db.school.example/carnet?sslmode=require', TLS],
	['postgres://db.school.example/carnet?sslmode=prefer', TLS],
	['postgres://db.school.example/carnet?sslmode=disable', {}],
	['postgres://db.school.example/carnet?application_name=x&sslmode=disable', {}],
	['postgres://db.school.example/sslmode=disable', TLS]
])('a database at %s is spoken to in private, unless it is here', (url, line) => {
	expect(privateLine(url)).toEqual(line);
});

/** Speaks as much PostgreSQL as it takes to be asked for TLS, and hears what is said after that. */
async function startListener(secure?: { key: string; cert: string }) {
	const heard: Buffer[] = [];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		socket.once('data', (asked) => {
			heard.push(asked);
			if (!secure) socket.on('data', (bytes) => heard.push(bytes));
			socket.write(secure ? 'S' : 'N');
			if (!secure) return;
			const context = createSecureContext(secure);
			const open = new TLSSocket(socket, { isServer: true, secureContext: context });
			open.on('error', () => undefined);
			open.on('data', (bytes: Buffer) => heard.push(bytes));
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		port,
		said: () => Buffer.concat(heard).toString('latin1'),
		async close() {
			for (const socket of sockets) socket.destroy();
			server.close();
			await once(server, 'close');
		}
	};
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const one of open.splice(0)) await one.close();
});

/** What becomes of a first statement on the line that a database elsewhere would get. */
async function ask(port: number): Promise<unknown> {
	const line = privateLine('postgres://db.school.example/carnet');
	const client = postgres({
		...line,
		...{ host: '127.0.0.1', port, user: 'canari', password: 'canari', max: 1, connect_timeout: 1 }
	});
	try {
		return await client`select 1`;
	} catch (error) {
		return error;
	} finally {
		await client.end({ timeout: 0 });
	}
}

it('who offers no TLS hears no name', async () => {
	const listener = await startListener();
	open.push(listener);
	expect(await ask(listener.port)).toBeInstanceOf(Error);
	expect(listener.said()).not.toContain('canari');
});

it('a certificate that nobody vouches for hears no name', async () => {
	x509.cryptoProvider.set(webcrypto as Crypto);
	const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
		'sign',
		'verify'
	]);
	const cert = await x509.X509CertificateGenerator.createSelfSigned({
		name: 'CN=127.0.0.1',
		keys,
		signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' }
	});
	const exported = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
	const key = x509.PemConverter.encode(exported, 'PRIVATE KEY');
	const listener = await startListener({ key, cert: cert.toString('pem') });
	open.push(listener);
	expect(await ask(listener.port)).toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
	expect(listener.said()).not.toContain('canari');
});
