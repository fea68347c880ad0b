import { sql } from 'drizzle-orm';
import { json, type Database } from '#server/db/database.ts';

/** Marks before the placements whose trigger would make new ones. */
const TABLES = [
	...[
		'commit_mark',
		'member',
		'placement',
		'fact',
		'page',
		'page_log',
		'settled_text',
		'alert',
		'job',
		'gone'
	],
	...['quarantine', 'contact']
];

/** A school's rows at one moment, by table. Sessions and people are not among them. */
export type SchoolCopy = ReadonlyMap<string, unknown>;

export function copySchool(database: Database, school: string): Promise<SchoolCopy> {
	return database.withOwner(async (tx) => {
		const copies = new Map<string, unknown>();
		for (const table of TABLES) {
			const [row] = await tx.all<{ rows: unknown }>(
				sql`select coalesce(jsonb_agg(t), '[]') as rows from ${sql.identifier(table)} t
					where school_id = ${school}`
			);
			copies.set(table, row?.rows);
		}
		return copies;
	});
}

export function putBack(database: Database, school: string, copies: SchoolCopy): Promise<void> {
	return database.withOwner(async (tx) => {
		for (const [table, rows] of copies) {
			const name = sql.identifier(table);
			await tx.all(sql`delete from ${name} where school_id = ${school}`);
			await tx.all(sql`insert into ${name}
				select * from jsonb_populate_recordset(null::${name}, ${json(rows)}::text::jsonb)`);
		}
	});
}
