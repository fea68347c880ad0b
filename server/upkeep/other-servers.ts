import { sql } from 'drizzle-orm';
import type { Database } from '#server/db/database.ts';

/** Servers hold what they have loaded: rows may not change under them. */
export async function otherServers(database: Database): Promise<number> {
	if (database.kind === 'pglite') return 0;
	const [row] = await database.withOwner((tx) =>
		tx.all<{ count: number }>(sql`select count(*)::int as count from pg_stat_activity
			where application_name = 'carnet' and datname = current_database()`)
	);
	return row?.count ?? 0;
}
