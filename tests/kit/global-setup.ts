import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { MIGRATIONS } from '#server/db/migrations.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { findPostgres, startPostgres } from './postgres.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** A dump of a migrated PGlite; each file loads its own. */
		pgliteDump: string;
		/** A PostgreSQL whose database `carnet_template` is migrated; each file copies it. */
		postgresUrl: string;
	}
}

export const TEMPLATE = 'carnet_template';

/** Of planted faults: a dump that is there already, and no PostgreSQL. */
export const QUICK = 'TEST_PGLITE_DUMP';

/** One migrated database of each kind a run; files copy them, since making one takes seconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const given = process.env[QUICK];
	if (given) {
		project.provide('pgliteDump', given);
		project.provide('postgresUrl', '');
		return () => Promise.resolve();
	}
	const folder = await mkdtemp(join(tmpdir(), 'carnet-tests-'));
	const dump = join(folder, 'pglite.tar');
	await dumpPglite(dump);
	const server = await ownPostgres();
	const admin = postgres(server.url, { max: 1, onnotice: () => undefined });
	await admin.unsafe(`drop database if exists ${TEMPLATE}`);
	await admin.unsafe(`create database ${TEMPLATE}`);
	await (await openPostgres(urlOf(server.url, TEMPLATE))).close();
	project.provide('pgliteDump', dump);
	project.provide('postgresUrl', server.url);
	return async () => {
		await admin.unsafe(`drop database if exists ${TEMPLATE} with (force)`);
		await admin.end();
		await server.stop();
		await rm(folder, { recursive: true, force: true });
	};
}

/** A migrated PGlite, in a file. */
export async function dumpPglite(path: string): Promise<void> {
	const client = await PGlite.create();
	await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
	await writeFile(path, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()));
	await client.close();
}

function ownPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
	const given = process.env.TEST_DATABASE_URL;
	if (given) return Promise.resolve({ url: given, stop: () => Promise.resolve() });
	const binaries = findPostgres();
	if (!binaries) throw new Error('PostgreSQL is missing: run `npm test`, which installs it');
	return startPostgres(binaries);
}

export function urlOf(server: string, database: string): string {
	const url = new URL(server);
	url.pathname = `/${database}`;
	return url.href;
}
