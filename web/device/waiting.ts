import { Dexie } from 'dexie';
import type { PersonId } from '#shared/domain/ids.ts';
import type { MetaRow, OutboxRow } from './database.ts';

/** What waits in somebody else's record: how much, and whose. Never what. */
export interface Waiting {
	readonly record: string;
	/** Facts and pages that the school does not have yet. */
	readonly count: number;
	/** Absent in a record of an older version, which did not say whose it is. */
	readonly owner?: { readonly id: PersonId; readonly firstName: string };
}

/** Opens each as it is, of whatever version, without changing it; only those in which something waits. */
export async function waitingIn(
	records: readonly string[],
	warn: (what: string, error: unknown) => void
): Promise<readonly Waiting[]> {
	const found: Waiting[] = [];
	for (const record of records) {
		try {
			const waiting = await lookInto(record);
			if (waiting.count > 0) found.push(waiting);
		} catch (error) {
			// One that does not open hides none of the others.
			warn('waiting of others', error);
		}
	}
	return found;
}

async function lookInto(record: string): Promise<Waiting> {
	const db = await new Dexie(record).open();
	try {
		const tables = db.tables.map(({ name }) => name);
		if (!tables.includes('outbox') || !tables.includes('meta')) return { record, count: 0 };
		const rows = await db.table<OutboxRow>('outbox').toArray();
		const count = new Set(
			rows.map(({ placement, fact, page }) => `${placement}/${fact ?? page ?? ''}`)
		).size;
		const meta = db.table<MetaRow, MetaRow['key']>('meta');
		const [id, name] = await meta.bulkGet(['owner', 'ownerName']);
		if (!id || !name) return { record, count };
		const [firstName = ''] = String(name.value).split(' ');
		return { record, count, owner: { id: String(id.value), firstName } };
	} finally {
		db.close();
	}
}
