import { sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { asRole, type Database, type DatabaseRole, type Tx } from './database.ts';
import { MIGRATION_LOCK, MIGRATIONS } from './migrations.ts';
import { privateLine } from './private-line.ts';

const dialect = new PgDialect();

/** bigint columns hold instants and counters, far below 2^53. */
const types = {
	bigint: { to: 20, from: [20], parse: Number, serialize: String }
};

/**
 * PostgreSQL 15 or later, migrated.
 * @param asItIs leaves pending migrations pending
 * @param name as the server shows it: a running Carnet is known by it
 */
export async function openPostgres(
	url: string,
	{
		asItIs = false,
		name = 'carnet',
		beforeMigrating
	}: {
		readonly asItIs?: boolean;
		readonly name?: string;
		readonly beforeMigrating?: (database: Database) => Promise<void>;
	} = {}
): Promise<Database> {
	if (beforeMigrating) await asItStands(url, beforeMigrating);
	if (!asItIs) await migrated(url);
	let [lost, closing] = [0, false];
	const client = postgres(url, {
		...privateLine(url),
		types,
		max: 10,
		// Seconds. A database that is away must be said at once, and seen as soon as it is back: the driver's own
		// wait grows to 20 s with every request that finds nobody.
		backoff: () => 0.1,
		connect_timeout: 5,
		onnotice: () => undefined,
		onclose: () => {
			if (!closing) lost++;
		},
		connection: { synchronous_commit: 'on', jit: 'off', application_name: name }
	});
	const inRole = <Result>(
		role: DatabaseRole,
		school: string,
		run: (tx: Tx) => Promise<Result>
	): Promise<Result> =>
		client.begin(async (transaction) => {
			const tx = txOf(transaction);
			// Sent with the first statement of `run`, not before it: one round trip less.
			const [, result] = await Promise.all([tx.all(asRole(role, school)), run(tx)]);
			return result;
		}) as Promise<Result>;
	// System, timeline (another at once after a recovery to a point in time), database, and the table, which a dump
	// that is loaded makes anew.
	const placeName = async (): Promise<string> => {
		const [row] = await client<{ name: string }[]>`
			select concat_ws('/', system_identifier, left(pg_walfile_name(pg_current_wal_lsn()), 8),
				(select oid from pg_database where datname = current_database()),
				'server'::regclass::oid) as name
			from pg_control_system()`;
		return row?.name ?? '';
	};
	return {
		kind: 'postgres',
		withSchool: (school, run) => inRole('carnet_app', school, run),
		withServer: (run) => inRole('carnet_app', '', run),
		withJobs: (run) => inRole('carnet_jobs', '', run),
		withKeeper: (run) =>
			client.begin('isolation level repeatable read', async (transaction) => {
				const tx = txOf(transaction);
				await tx.all(sql`set local role carnet_keeper`);
				return run(tx);
			}) as Promise<Awaited<ReturnType<typeof run>>>,
		withOwner: (run) =>
			client.begin((transaction) => run(txOf(transaction))) as Promise<
				Awaited<ReturnType<typeof run>>
			>,
		place: { name: placeName, renew: placeName },
		lostConnections: () => lost,
		close() {
			closing = true;
			return client.end({ timeout: 5 });
		}
	};
}

async function asItStands(url: string, look: (database: Database) => Promise<void>): Promise<void> {
	const database = await openPostgres(url, { asItIs: true, name: 'carnet-upgrade' });
	try {
		await look(database);
	} finally {
		await database.close();
	}
}

async function migrated(url: string): Promise<void> {
	const client = postgres(url, { ...privateLine(url), max: 1, onnotice: () => undefined });
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
