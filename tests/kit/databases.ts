import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { pgliteDatabase } from '#server/db/pglite.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { TEMPLATE, urlOf } from './global-setup.ts';

let copies = 0;

/** What a test says that was not meant to run without it. */
export const NO_POSTGRES = 'no PostgreSQL here';

/** The same tests on PGlite and on real PostgreSQL: an empty, migrated database a suite. */
export function describeOnBoth(name: string, tests: (database: () => Database) => void): void {
	for (const [kind, open] of [
		['PGlite', openPgliteCopy],
		['PostgreSQL', openPostgresCopy]
	] as const) {
		describe(`${name} on ${kind}`, () => {
			let database: Database | undefined;
			beforeAll(async () => {
				database = await open();
			});
			afterAll(() => database?.close());
			tests(() => {
				if (!database) throw new Error('not open yet');
				return database;
			});
		});
	}
}

export async function openPgliteCopy(): Promise<Database> {
	const dump = await readFile(inject('pgliteDump'));
	return pgliteDatabase(await PGlite.create({ loadDataDir: new Blob([new Uint8Array(dump)]) }));
}

export async function openPostgresCopy(): Promise<Database> {
	const server = inject('postgresUrl');
	if (server === '') throw new Error(NO_POSTGRES);
	const name = `carnet_${process.pid}_${++copies}_${Math.trunc(performance.now())}`;
	const admin = postgres(server, { max: 1, onnotice: () => undefined });
	await admin.unsafe(`create database ${name} template ${TEMPLATE}`);
	const database = await openPostgres(urlOf(server, name));
	return {
		...database,
		async close() {
			await database.close();
			await admin.unsafe(`drop database ${name} with (force)`);
			await admin.end();
		}
	};
}
