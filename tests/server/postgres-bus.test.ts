import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, expect, inject, it, vi } from 'vitest';
import { openChannel } from '#server/db/channel.ts';
import type { Bus, Heard, Poke } from '#server/ports.ts';
import { readMessage, writeMessages } from '#server/sync/bus-message.ts';
import { postgresBus } from '#server/sync/postgres-bus.ts';
import { urlOf } from '#tests/kit/global-setup.ts';

const NAME = `carnet_bus_${process.pid}`;
const random = { bytes: (count: number) => new Uint8Array(randomBytes(count)) };
const log = { info: () => undefined, error: () => undefined };
const open: { close(): Promise<void> }[] = [];
let admin: postgres.Sql;
let url: string;

beforeAll(async () => {
	admin = postgres(inject('postgresUrl'), { max: 1, onnotice: () => undefined });
	await admin.unsafe(`create database ${NAME}`);
	url = urlOf(inject('postgresUrl'), NAME);
});
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));
afterAll(async () => {
	await admin.unsafe(`drop database ${NAME} with (force)`);
	await admin.end();
});

it('[SY50] is heard at once here, once everywhere, and in its order', async () => {
	const [one, other] = [await bus(), await bus()];
	const [here, there] = [heardOn(one), heardOn(other)];
	const pokes = ['a', 'b', 'c'].map((placement) => poke({ placement }));
	pokes.forEach((each) => one.publish(each));
	expect(here).toEqual(pokes);
	await vi.waitFor(() => expect(there).toEqual(pokes));
	const answer = poke({ placement: 'd' });
	other.publish(answer);
	// Behind it in PostgreSQL's own order stands nothing that was ours.
	await vi.waitFor(() => expect(here).toContainEqual(answer));
	expect(here).toEqual([...pokes, answer]);
	expect(there).toEqual([...pokes, answer]);
});

it('[SY50] what is published together is one notification, one poke a placement, author and device', async () => {
	const one = await bus();
	const payloads: string[] = [];
	const raw = postgres(url, { max: 1, onnotice: () => undefined });
	open.push({ close: () => raw.end() });
	await raw.listen('carnet', (payload) => payloads.push(payload));
	for (let nth = 0; nth < 100; nth++) one.publish(poke({ topics: ['presence'] }));
	one.publish(poke({ topics: ['card'], roles: ['cpe'] }));
	one.publish(poke({ device: 'tablet' }));
	await vi.waitFor(() => expect(payloads).toHaveLength(1));
	await one.close();
	expect(payloads.map((payload) => readMessage(payload)?.pokes)).toEqual([
		[poke({ topics: ['presence', 'card'], roles: ['cpe'] }), poke({ device: 'tablet' })]
	]);
});

it('[SY50] splits what PostgreSQL would refuse, and says `missed` of what cannot be split', () => {
	const pokes = Array.from({ length: 500 }, (_, nth) => poke({ placement: `stage-${nth}-é` }));
	const payloads = writeMessages({ from: 'x', pokes });
	for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(8000);
	const read = payloads.map((payload) => readMessage(payload)?.pokes ?? []);
	expect(read.flat()).toEqual(pokes);
	const huge = writeMessages({ from: 'x', pokes: [poke({ device: 'é'.repeat(5000) })] });
	expect(huge.map(readMessage)).toEqual([{ from: 'x', pokes: 'missed' }]);
	for (const foreign of ['', '{}', '[1,[]]', '["x",[["school"]]]', '["x",7]']) {
		expect(readMessage(foreign)).toBeUndefined();
	}
});

it('[SY51] what it cannot read may have been anything', async () => {
	const one = await bus();
	const here = heardOn(one);
	const raw = postgres(url, { max: 1, onnotice: () => undefined });
	await raw`select pg_notify('carnet', 'of another version')`;
	await raw.end();
	await vi.waitFor(() => expect(here).toEqual(['missed']));
});

it('[SY51] a connection that is lost comes back, says what waits, and that something may be missed', async () => {
	const [one, other] = [await bus(), await bus()];
	const [here, there] = [heardOn(one), heardOn(other)];
	await admin.unsafe(`alter database ${NAME} allow_connections false`);
	try {
		await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${NAME}`;
		await vi.waitFor(async () => expect(await channels()).toEqual([]));
		one.publish(poke({ placement: 'meanwhile' }));
	} finally {
		await admin.unsafe(`alter database ${NAME} allow_connections true`);
	}
	await vi.waitFor(() => expect(here).toContain('missed'), 20_000);
	await vi.waitFor(() => expect(there).toContain('missed'), 20_000);
	one.publish(poke({ placement: 'after' }));
	await vi.waitFor(() => expect(there).toContainEqual(poke({ placement: 'after' })));
});

it('[SY51] the others are told when a process is gone, which may have committed without telling', async () => {
	const one = await bus(50);
	const here = heardOn(one);
	const dying = await openChannel({
		url,
		name: 'carnet-bus/dying',
		hello: JSON.stringify(['carnet-bus/dying', []]),
		heard: () => undefined,
		lost: () => undefined
	});
	await dying.close();
	await vi.waitFor(() => expect(here).toContain('missed'));
});

it('[SY51] a line on which nothing comes back is given up', async () => {
	const silent = await listening(createServer(() => undefined));
	const { port } = silent.address() as { port: number };
	await expect(
		postgresBus({ url: `postgres://x@127.0.0.1:${port}/x`, log, random })
	).rejects.toThrow();
	silent.close();
});

it('ends with what waits said, and leaves no connection behind', async () => {
	const [one, other] = [await bus(), await bus()];
	const there = heardOn(other);
	one.publish(poke({ placement: 'first' }));
	one.publish(poke({ placement: 'last' }));
	await one.close();
	await vi.waitFor(() => expect(there.at(-1)).toEqual(poke({ placement: 'last' })));
	await other.close();
	await vi.waitFor(async () => expect(await channels()).toEqual([]));
});

async function bus(looksEvery = 60_000): Promise<Bus> {
	const made = await postgresBus({ url, log, random, looksEvery });
	open.push(made);
	return made;
}

function heardOn(one: Bus): Heard[] {
	const heard: Heard[] = [];
	one.subscribe((each) => heard.push(each));
	return heard;
}

function poke(about: Partial<Poke>): Poke {
	const whole = { school: 'demo', placement: 'stage', topics: [], roles: [], author: 'lea' };
	return { ...whole, device: 'phone', ...about };
}

async function channels(): Promise<readonly unknown[]> {
	return await admin`select pid from pg_stat_activity
		where datname = ${NAME} and starts_with(application_name, 'carnet-bus/')`;
}

function listening(server: Server): Promise<Server> {
	return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
