import type { Database, Tx } from '#server/db/database.ts';

/** The same database, each statement of a school's transactions told. */
export function counted(database: Database, onStatement: () => void): Database {
	return {
		...database,
		place: database.place,
		withJobs: (work) => database.withJobs(work),
		withServer: (work) => database.withServer(work),
		withKeeper: (work) => database.withKeeper(work),
		withOwner: (work) => database.withOwner(work),
		lostConnections: () => database.lostConnections(),
		close: () => database.close(),
		withSchool: (school, work) =>
			database.withSchool(school, (tx) => {
				const all: Tx['all'] = (statement) => {
					onStatement();
					return tx.all(statement);
				};
				return work({ all });
			})
	};
}
