import type { Database, Tx } from '#server/db/database.ts';

/** The same database, each statement of a school's transactions told. */
export function counted(database: Database, onStatement: () => void): Database {
	return {
		...database,
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
