import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { asRole, type Database, type Place, type DatabaseRole, type Tx } from './database.ts';
import { folderPlace, NOWHERE } from './folder-place.ts';
import { MIGRATIONS } from './migrations.ts';

const dialect = new PgDialect();

/**
 * The embedded database in `dataDir`; nobody else may have it open (`lock.ts`).
 * @param asItIs leaves pending migrations pending
 */
export async function openPglite(dataDir: string, { asItIs = false } = {}): Promise<Database> {
	const client = await PGlite.create(join(dataDir, 'pglite'));
	if (!asItIs) await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
	return pgliteDatabase(client, folderPlace(dataDir));
}

/** A database that is open and migrated: tests clone one. */
export function pgliteDatabase(client: PGlite, place: Place = NOWHERE): Database {
	const inRole = <Result>(
		role: DatabaseRole,
		school: string,
		run: (tx: Tx) => Promise<Result>
	): Promise<Result> =>
		client.transaction(async (transaction) => {
			const tx = txOf(transaction);
			await tx.all(asRole(role, school));
			return run(tx);
		});
	return {
		kind: 'pglite',
		withSchool: (school, run) => inRole('carnet_app', school, run),
		withServer: (run) => inRole('carnet_app', '', run),
		withJobs: (run) => inRole('carnet_jobs', '', run),
		withKeeper: (run) =>
			client.transaction(async (transaction) => {
				const tx = txOf(transaction);
				await tx.all(sql`set transaction isolation level repeatable read`);
				await tx.all(sql`set local role carnet_keeper`);
				return run(tx);
			}),
		withOwner: (run) => client.transaction((transaction) => run(txOf(transaction))),
		place,
		lostConnections: () => 0,
		close: () => client.close()
	};
}

function txOf(transaction: Transaction): Tx {
	return {
		async all<Row>(statement: SQL): Promise<Row[]> {
			const { sql: text, params } = dialect.sqlToQuery(statement);
			return (await transaction.query<Row>(text, params)).rows;
		}
	};
}
