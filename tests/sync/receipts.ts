import type { FactBody } from '#shared/domain/bodies.ts';
import type { World } from './world.ts';

/** I8: « Reçu » is never taken back, but by an erasure; a refusal after it only where a restore came between. */
export async function watchReceipts(world: World): Promise<void> {
	const { ledger, server } = world;
	for (const { name, person, tabs } of world.phones) {
		const db = tabs[0]?.db;
		if (!db) continue;
		const rows = await db.facts.where('author').equals(person).toArray();
		const received = new Map(
			rows
				.filter(({ receivedAt, code }) => receivedAt > 0 && code === undefined)
				.map(({ placement, id, body }) => [`${placement}/${id}`, body as FactBody])
		);
		for (const [key, body] of ledger.receipts.get(name) ?? []) {
			if (received.has(key) || ledger.isErased(key, body) || server.restored > 0) continue;
			ledger.fault(`I8: the receipt of ${key} was taken back (${name})`);
		}
		ledger.receipts.set(name, received);
	}
}
