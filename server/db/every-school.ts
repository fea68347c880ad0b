import { sql } from 'drizzle-orm';
import type { Database, Tx } from './database.ts';

/**
 * The rows of every school, each statement seeing what was committed before it: servers that start at the same moment
 * wait for one another. `withKeeper` sees one moment, and fails where another was faster.
 */
export function inEverySchool<Result>(
	database: Database,
	run: (tx: Tx) => Promise<Result>
): Promise<Result> {
	return database.withOwner(async (tx) => {
		await tx.all(sql`set local role carnet_keeper`);
		return run(tx);
	});
}
