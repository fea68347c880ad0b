import type postgres from 'postgres';
import { rounded, type Figures } from '../figure.ts';

/** Tables that are worth a line of their own. */
const LARGEST = 4;

/** Bytes of every table with its indexes and long values, by name. */
export async function tableSizes(sql: postgres.Sql): Promise<ReadonlyMap<string, number>> {
	await sql`vacuum analyze`;
	const rows = await sql<{ name: string; bytes: string }[]>`
		select relname as name, pg_total_relation_size(oid) as bytes from pg_class
		where relkind = 'r' and relnamespace = 'public'::regnamespace`;
	return new Map(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}

/** What each of these placements added, people and sessions included. */
export function bytesAPlacement(
	before: ReadonlyMap<string, number>,
	after: ReadonlyMap<string, number>,
	placements: number
): { readonly figures: Figures; readonly bytes: number } {
	const added = [...after]
		.map(([name, bytes]) => ({ name, bytes: (bytes - (before.get(name) ?? 0)) / placements }))
		.sort((one, other) => other.bytes - one.bytes);
	const bytes = added.reduce((sum, one) => sum + one.bytes, 0);
	const line = (of: number): Figures[string] => ({ value: rounded(of / 1024), unit: 'KB' });
	return {
		bytes,
		figures: {
			'database, one placement': line(bytes),
			...Object.fromEntries(
				added.slice(0, LARGEST).map((one) => [`of it ${one.name}`, line(one.bytes)])
			)
		}
	};
}
