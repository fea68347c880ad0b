import { PGlite, type Transaction } from '@electric-sql/pglite';
import { sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database, Tx } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

const dialect = new PgDialect();

/** The embedded database in `folder`; nobody else may have it open (`lock.ts`). */
export async function openPglite(folder: string): Promise<Database> {
	const client = await PGlite.create(folder);
	await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
	return pgliteDatabase(client);
}

/** A database that is open and migrated: tests clone one. */
export function pgliteDatabase(client: PGlite): Database {
	const inRole = <Result>(
		role: SQL,
		school: string,
		run: (tx: Tx) => Promise<Result>
	): Promise<Result> =>
		client.transaction(async (transaction) => {
			const tx = txOf(transaction);
			await tx.all(sql`select set_config('app.school', ${school}, true)`);
			await tx.all(role);
			return run(tx);
		});
	return {
		kind: 'pglite',
		withSchool: (school, run) => inRole(sql`set local role carnet_app`, school, run),
		withServer: (run) => inRole(sql`set local role carnet_app`, '', run),
		withJobs: (run) => inRole(sql`set local role carnet_jobs`, '', run),
		withOwner: (run) => client.transaction((transaction) => run(txOf(transaction))),
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
