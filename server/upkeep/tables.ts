import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '#server/db/schema/index.ts';

/** Every table of the schema and its columns: one that is added later is in the next backup by itself. */
export const TABLES: ReadonlyMap<string, readonly string[]> = new Map(
	Object.values(schema)
		.filter((table) => is(table, PgTable))
		.map((table) => getTableConfig(table))
		// Marks first: a placement that is put in without its mark is given a new one.
		.toSorted((one, other) => rank(one.name) - rank(other.name))
		.map(({ name, columns }) => [name, columns.map((column) => column.name)])
);

function rank(name: string): number {
	return name === 'commit_mark' ? 0 : 1;
}
