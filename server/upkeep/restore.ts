import { sql } from 'drizzle-orm';
import { refused, type Result } from '#shared/domain/result.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { MIGRATION_LOCK } from '#server/db/migrations.ts';
import { checkBackup, rowsOf, type BackupHeader, type BackupRefusal } from './backup-file.ts';
import { TABLES } from './tables.ts';

export type RestoreRefusal = BackupRefusal | 'not-empty';

/** Bytes of rows that go in one statement. */
const BATCH_BYTES = 1024 * 1024;

export interface RestoreOptions {
	/** Throws away what the database holds, instead of refusing. */
	readonly replace: boolean;
	/** How many this program has; the database must have them all. */
	readonly migrations: number;
	readonly now: Instant;
}

/**
 * SY21, SY22: the backup's rows take the place of all rows, in one transaction, and another epoch begins in it:
 * devices offer again what they hold, and what would reach people outside waits for a person.
 */
export async function restore(
	database: Database,
	path: string,
	{ replace, migrations, now }: RestoreOptions
): Promise<Result<BackupHeader, RestoreRefusal>> {
	const checked = await checkBackup(path, migrations);
	if (!checked.ok) return checked;
	return database.withOwner(async (tx) => {
		await tx.all(sql`set local role carnet_keeper`);
		// A server that starts now waits until these rows are in.
		await tx.all(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
		const held = await tx.all(sql`select 1 from school limit 1`);
		if (held.length > 0 && !replace) return refused('not-empty');
		for (const table of TABLES.keys()) await tx.all(sql`delete from ${sql.identifier(table)}`);
		await putIn(tx, path);
		await beginEpoch(tx, await database.place.renew(), checked.value.madeAt, now);
		return checked;
	});
}

async function putIn(tx: Tx, path: string): Promise<void> {
	let [table, size] = ['', 0];
	let rows: string[] = [];
	const flush = async (): Promise<void> => {
		if (rows.length > 0) await insert(tx, table, rows);
		[rows, size] = [[], 0];
	};
	for await (const next of rowsOf(path)) {
		if (next.table !== table || size > BATCH_BYTES) await flush();
		table = next.table;
		rows.push(next.row);
		size += next.row.length;
	}
	await flush();
}

/** Columns that the backup does not know yet get their defaults. */
async function insert(tx: Tx, table: string, rows: readonly string[]): Promise<void> {
	const known = TABLES.get(table);
	if (!known) throw new Error(`the backup has a table that is not ours: ${table}`);
	const theirs = Object.keys(JSON.parse(rows[0] ?? '{}') as object);
	const columns = sql.join(
		known.filter((name) => theirs.includes(name)).map((name) => sql.identifier(name)),
		sql`, `
	);
	const name = sql.identifier(table);
	await tx.all(sql`insert into ${name} (${columns})
		select ${columns} from jsonb_populate_recordset(null::${name}, ${`[${rows.join(',')}]`}::text::jsonb)`);
}

async function beginEpoch(tx: Tx, place: string, madeAt: Instant, now: Instant): Promise<void> {
	await tx.all(sql`
		update server set epoch = gen_random_uuid()::text, epoch_at = ${now}, place = ${place},
			backed_up_at = ${madeAt}`);
}
