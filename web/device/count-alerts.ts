import { liveQuery } from 'dexie';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { Fact } from '#shared/domain/facts.ts';
import type { CarnetDatabase } from './database.ts';
import type { CountAlerts, Watched } from './device.ts';

/** Over all placements held. Read from the cards alone: such a number stands on every screen of who acts. */
export function countAlertsOf(db: CarnetDatabase, count: CountAlerts): Watched<number> {
	return liveQuery(() =>
		db.transaction('r', db.placements, db.facts, db.outbox, async () => {
			const waiting = await db.outbox.filter(({ fact }) => fact !== undefined).toArray();
			const rows = await db.facts.bulkGet(
				waiting.map(({ placement, fact }) => [placement, fact ?? ''] as [string, string])
			);
			let sum = 0;
			await db.placements.each(({ id, card }) => {
				const unsent = rows.flatMap((row): Fact[] =>
					row?.placement === id ? [{ ...row, body: row.body as FactBody }] : []
				);
				sum += count(card?.alerts ?? [], unsent);
			});
			return sum;
		})
	);
}
