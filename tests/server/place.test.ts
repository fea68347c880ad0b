import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { noWays } from '#server/channels/no-ways.ts';
import { startWorker } from '#server/alerts/worker.ts';
import type { Database } from '#server/db/database.ts';
import { folderPlace } from '#server/db/folder-place.ts';
import { openDatabase } from '#server/db/open.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { watchEpoch } from '#server/identity/epoch-watch.ts';
import { serverIdentity } from '#server/identity/server-identity.ts';
import { localGatekeeper } from '#server/sync/gatekeeper.ts';
import { memoryBus } from '#server/sync/memory-bus.ts';
import { openPostgresCopy } from '#tests/kit/databases.ts';
import { urlOf } from '#tests/kit/global-setup.ts';
import { memoryRegister } from '#tests/kit/register.ts';

const random = { bytes: (count: number) => new Uint8Array(count).fill(7) };
const epochOf = async (database: Database) => (await serverIdentity(database, random, 5)).epoch;

describe('a database in a folder', () => {
	let folder: string;
	const at = (name: string) => join(folder, name);
	const start = async (name: string) => {
		const database = await openDatabase({ databaseUrl: undefined, dataDir: at(name) });
		try {
			return await epochOf(database);
		} finally {
			await database.close();
		}
	};
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'carnet-place-'));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	it('[SY20] keeps its epoch when started again, and begins another when it was put back', async () => {
		const first = await start('data');
		await cp(at('data'), at('older'), { recursive: true });
		expect(await start('data')).toBe(first);
		await rm(at('data/pglite'), { recursive: true });
		await cp(at('older/pglite'), at('data/pglite'), { recursive: true });
		expect(await start('data')).not.toBe(first);
	}, 180_000);

	it('[SY20] has a name of its own that no copy has', async () => {
		const place = folderPlace(at('named'));
		const name = await place.renew();
		expect(await place.name()).toBe(name);
		await cp(at('named'), at('copied'), { recursive: true, preserveTimestamps: true });
		expect(await folderPlace(at('copied')).name()).not.toBe(name);
		expect(await place.renew()).not.toBe(name);
	});
});

describe('a PostgreSQL', () => {
	it('[SY20] keeps its epoch when started again, and a copy of it begins another', async () => {
		const admin = postgres(inject('postgresUrl'), { max: 1, onnotice: () => undefined });
		const [from, to] = ['place_from', 'place_to'].map((name) => `${name}_${process.pid}`);
		await admin.unsafe(`create database ${from}`);
		const start = async (name = '') => {
			const database = await openPostgres(urlOf(inject('postgresUrl'), name));
			const epoch = await epochOf(database);
			await database.close();
			return epoch;
		};
		try {
			const first = await start(from);
			expect(await start(from)).toBe(first);
			await admin.unsafe(`create database ${to} template ${from}`);
			expect(await start(to)).not.toBe(first);
		} finally {
			for (const name of [from, to]) await admin.unsafe(`drop database if exists ${name}`);
			await admin.end();
		}
	});

	it('[SY20] is looked at again when a connection comes back, before anybody is answered', async () => {
		const database = await openPostgresCopy();
		let place = await database.place.name();
		let changes = 0;
		const name = () => Promise.resolve(place);
		const moving = { ...database, place: { name, renew: name } };
		try {
			const identity = await serverIdentity(moving, random, 5);
			const watch = watchEpoch(moving, { now: () => 9 }, identity, () => {
				changes++;
				return Promise.resolve();
			});
			expect((await watch.current()).epoch).toBe(identity.epoch);
			place = 'another timeline';
			expect((await watch.current()).epoch, 'nothing was cut').toBe(identity.epoch);
			await cutAll(database);
			const after = await watch.current();
			expect(after.epoch).not.toBe(identity.epoch);
			expect((await watch.current()).epoch).toBe(after.epoch);
			expect(changes).toBe(1);
		} finally {
			await database.close();
		}
	});

	it('[SY20, SY22] is looked at before the worker does what reaches people outside', async () => {
		const database = await openPostgresCopy();
		let place = await database.place.name();
		const name = () => Promise.resolve(place);
		const moving = { ...database, place: { name, renew: name } };
		const ports = {
			...{ clock: { now: () => 9 }, random, bus: memoryBus(), erasures: memoryRegister() },
			ways: noWays('http://localhost'),
			log: {
				info: () => undefined,
				error: (_: string, error: unknown) => expect.fail(String(error))
			}
		};
		const promised = (id: string) =>
			database.withSchool('school', (tx) =>
				tx.all(sql`insert into job (school_id, job_id, kind, placement_id, about, due_at, outside_since)
					values ('school', ${id}, 'purge', '', '{}', 6, 6)`)
			);
		const waiting = () =>
			database.withSchool('school', (tx) =>
				tx.all<{ id: string }>(sql`select job_id as id from job`)
			);
		try {
			const watch = watchEpoch(moving, ports.clock, await serverIdentity(moving, random, 5), () =>
				Promise.resolve()
			);
			const look = () =>
				startWorker({ database: moving, ports, gatekeeper: localGatekeeper }, watch).stop();
			await promised('of-this-past');
			await look();
			expect(await waiting()).toEqual([]);
			await promised('of-another-past');
			place = 'another timeline';
			await cutAll(database);
			await look();
			expect(await waiting()).toEqual([{ id: 'of-another-past' }]);
		} finally {
			await database.close();
		}
	});
});

/** The connections of this database end under it, as when PostgreSQL is stopped. */
async function cutAll(database: Database): Promise<void> {
	const [row] = await database.withOwner((tx) =>
		tx.all<{ name: string }>(sql`select current_database() as name`)
	);
	const admin = postgres(inject('postgresUrl'), { max: 1, onnotice: () => undefined });
	const before = database.lostConnections();
	const cut = await admin`
		select pg_terminate_backend(pid) from pg_stat_activity where datname = ${row?.name ?? ''}`;
	await admin.end();
	await expect.poll(() => database.lostConnections()).toBe(before + cut.length);
}
