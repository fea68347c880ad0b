import { sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';
import { TABLES } from '#server/upkeep/tables.ts';

/** How often a word stands anywhere in a database, in letters or in bytes. */
export async function countWord(database: Database, word: string): Promise<number> {
	const hex = Buffer.from(word).toString('hex');
	return database.withKeeper(async (tx) => {
		let found = 0;
		for (const table of TABLES.keys()) {
			const rows = await tx.all<{ row: string }>(
				sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t`
			);
			for (const { row } of rows) found += row.split(word).length + row.split(hex).length - 2;
		}
		return found;
	});
}
