import type { CarnetDatabase, PageRow } from './database.ts';
import type { HeldBytes } from './page-bytes.ts';

/** What the record holds of a page, and the last delta in it. Inside a transaction. */
export async function heldBytes(
	db: CarnetDatabase,
	row: PageRow,
	upTo = Infinity
): Promise<{ held: HeldBytes; through: number }> {
	const deltas = (
		await db.deltas.where('[placement+page]').equals([row.placement, row.page]).sortBy('n')
	).filter(({ n }) => n <= upTo);
	return {
		held: {
			...(row.state ? { state: row.state } : {}),
			deltas: deltas.map(({ update }) => update)
		},
		through: deltas.at(-1)?.n ?? row.through
	};
}
