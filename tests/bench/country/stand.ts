import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';
import { urlOf } from '#tests/kit/global-setup.ts';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { startProcess, type ServerProcess } from '#tests/kit/server-process.ts';

/** One PostgreSQL that waits for the disk, and real servers in processes of their own; no demonstration, row-level security on. */
export interface Stand {
	readonly postmaster: number;
	/** As the owner of the tables, whom no policy binds. */
	sql(database: string): postgres.Sql;
	/** A server on a database, which it migrates; on a port of its own unless it takes one over. */
	start(database: string, port?: string): Promise<ServerProcess>;
	/** Another database that begins with all that this one holds, which no server may have open. */
	copy(database: string, to: string): Promise<void>;
	/** Statements that this database was asked since the last time; undefined: this PostgreSQL cannot count. */
	statements(database: string): Promise<number | undefined>;
}

/** Stands while `run` runs. */
export async function onStand<Result>(run: (stand: Stand) => Promise<Result>): Promise<Result> {
	const binaries = findPostgres();
	if (!binaries) throw new Error('no PostgreSQL on this machine: `npm test` brings one');
	const counts = existsSync(join(binaries, '../lib/pg_stat_statements.so'));
	const settings = {
		shared_preload_libraries: 'pg_stat_statements',
		'pg_stat_statements.track_utility': 'off'
	};
	const database = await startPostgres(binaries, () => (counts ? settings : {}));
	const clients = new Map<string, postgres.Sql>();
	const started: ServerProcess[] = [];
	const sql = (name: string): postgres.Sql => {
		const client =
			clients.get(name) ??
			postgres(urlOf(database.url, name), { max: 1, onnotice: () => undefined });
		clients.set(name, client);
		return client;
	};
	try {
		const own = await readFile(join(database.folder, 'data/postmaster.pid'), 'utf8');
		if (counts) await sql('postgres')`create extension pg_stat_statements`;
		const running = run({
			postmaster: Number(own.split('\n')[0]),
			sql,
			async start(name, port = '0') {
				const server = await startProcess({
					...{ DATABASE_URL: urlOf(database.url, name), DEMO: '0', PORT: port }
				});
				started.push(server);
				return server;
			},
			async copy(from, to) {
				await clients.get(from)?.end();
				clients.delete(from);
				await sql('postgres').unsafe(`create database ${to} template ${from}`);
			},
			async statements(name) {
				if (!counts) return undefined;
				const [row] = await sql('postgres')<{ calls: number }[]>`
					select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
					where dbid = (select oid from pg_database where datname = ${name})`;
				await sql('postgres')`select pg_stat_statements_reset()`;
				return row?.calls;
			}
		});
		return await Promise.race([running, interrupted()]);
	} finally {
		await Promise.all(started.map((server) => server.kill()));
		await Promise.all([...clients.values()].map((client) => client.end()));
		await database.stop();
	}
}

/** Whoever ends the bench early leaves no server behind. */
function interrupted(): Promise<never> {
	return new Promise((_, reject) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => reject(new Error(`ended by ${signal}`)));
		}
	});
}
