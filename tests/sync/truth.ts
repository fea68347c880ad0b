import { sql } from 'drizzle-orm';
import { encode } from '#shared/api/codec.ts';
import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Fields } from '#shared/domain/journal.ts';
import { readWire } from './wire.ts';
import type { World } from './world.ts';

interface StoredFact {
	readonly placement: string;
	readonly id: string;
	readonly section: string;
	readonly author: string;
	readonly body: FactBody;
	readonly receivedAt: number;
}

/** What the school's tables hold, read beside the product's own code. */
export interface Truth {
	readonly facts: readonly StoredFact[];
	readonly pages: readonly {
		readonly placement: string;
		readonly author: string;
		readonly page: string;
		readonly fields: Fields;
	}[];
	readonly alerts: readonly { readonly placement: string; readonly id: string }[];
	readonly refused: readonly {
		readonly person: string;
		readonly placement: string;
		readonly item: string;
	}[];
}

export function readTruth({ server: { database, school } }: World): Promise<Truth> {
	return database.withSchool(school, async (tx) => ({
		facts: await tx.all(sql`select placement_id as placement, fact_id as id, section,
			author_id as author, body, received_at as "receivedAt" from fact order by seq, nth`),
		pages: await tx.all(
			sql`select placement_id as placement, author_id as author, page, fields from page`
		),
		alerts: await tx.all(sql`select placement_id as placement, alert_id as id from alert`),
		refused: await tx.all(
			sql`select person_id as person, placement_id as placement, item from quarantine`
		)
	}));
}

/** What a device that holds nothing is sent: all that this person may read. */
export async function brandNew(world: World, person: string): Promise<ExchangeAnswer> {
	const token = await world.server.signIn(person);
	const body = encode({ device: 'new', facts: [], pages: [], have: {} }) as Uint8Array<ArrayBuffer>;
	const headers = { 'Content-Type': 'application/octet-stream' };
	const response = await world.server
		.request('/api/sync', { method: 'POST', headers, body }, token)
		.finish();
	const answer = await readWire<ExchangeAnswer>(response);
	if (!answer) throw new Error(`no answer for ${person}: ${response.status}`);
	return answer;
}
