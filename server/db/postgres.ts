import { sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Database, Tx } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

const dialect = new PgDialect();
/** Any number that nothing else locks: several servers may start at once. */
const MIGRATION_LOCK = 7_402_601;

/** bigint columns hold instants and counters, far below 2^53. */
const types = {
	bigint: { to: 20, from: [20], parse: Number, serialize: String }
};

/** PostgreSQL 15 or later, migrated. */
export async function openPostgres(url: string): Promise<Database> {
	await migrated(url);
	const client = postgres(url, {
		types,
		max: 10,
		// Seconds. A database that is away must be said at once, and seen as soon as it is back: the driver's own
		// wait grows to 20 s with every request that finds nobody.
		backoff: () => 0.1,
		connect_timeout: 5,
		onnotice: () => undefined,
		connection: { synchronous_commit: 'on', application_name: 'carnet' }
	});
	const inRole = <Result>(
		role: SQL,
		school: string,
		run: (tx: Tx) => Promise<Result>
	): Promise<Result> =>
		client.begin(async (transaction) => {
			const tx = txOf(transaction);
			// Sent with the first statement of `run`, not before it: one round trip less.
			const [, , result] = await Promise.all([
				tx.all(sql`select set_config('app.school', ${school}, true)`),
				tx.all(role),
				run(tx)
			]);
			return result;
		}) as Promise<Result>;
	return {
		kind: 'postgres',
		withSchool: (school, run) => inRole(sql`set local role carnet_app`, school, run),
		withServer: (run) => inRole(sql`set local role carnet_app`, '', run),
		withJobs: (run) => inRole(sql`set local role carnet_jobs`, '', run),
		withOwner: (run) =>
			client.begin((transaction) => run(txOf(transaction))) as Promise<
				Awaited<ReturnType<typeof run>>
			>,
		close: () => client.end({ timeout: 5 })
	};
}

async function migrated(url: string): Promise<void> {
	const client = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
		await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
	} finally {
		await client.end({ timeout: 5 });
	}
}

function txOf(transaction: postgres.TransactionSql): Tx {
	return {
		async all<Row>(statement: SQL): Promise<Row[]> {
			const { sql: text, params } = dialect.sqlToQuery(statement);
			const rows = await transaction.unsafe(text, params as postgres.ParameterOrJSON<never>[], {
				prepare: true
			});
			return rows as unknown as Row[];
		}
	};
}
