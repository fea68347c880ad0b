import pLimit from 'p-limit';
import type { Database } from './database.ts';

/**
 * The same database, so many transactions of schools and jobs at once and no more: what is due in the background leaves
 * connections, and the database's own time, to people who wait for an answer.
 */
export function fewTransactions(database: Database, most: number): Database {
	const limit = pLimit(most);
	return {
		...database,
		withSchool: (school, run) => limit(() => database.withSchool(school, run)),
		withJobs: (run) => limit(() => database.withJobs(run))
	};
}
