import { liveQuery, type Observable } from 'dexie';
import type { Me } from '#shared/api/protocol.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import type { CardAlert } from '#shared/domain/card.ts';
import type { Fact } from '#shared/domain/facts.ts';
import { alertsWith } from '#shared/domain/overlay.ts';
import type { CarnetDatabase } from './database.ts';

/** Where somebody must act first: nobody has it, or a family worries about a child who is there. */
const TO_TAKE: readonly CardAlert['state'][] = ['raised', 'to-reassure'];

/** Read from the cards alone: this number stands on every screen of who acts. */
export function alertsToTakeOf(db: CarnetDatabase, me: Me['person']): Observable<number> {
	return liveQuery(() =>
		db.transaction('r', db.placements, db.facts, db.outbox, async () => {
			const waiting = await db.outbox.filter(({ fact }) => fact !== undefined).toArray();
			const rows = await db.facts.bulkGet(
				waiting.map(({ placement, fact }) => [placement, fact ?? ''] as [string, string])
			);
			let count = 0;
			await db.placements.each(({ id, card }) => {
				const unsent = rows.flatMap((row): Fact[] =>
					row?.placement === id ? [{ ...row, body: row.body as FactBody }] : []
				);
				const alerts = alertsWith(card?.alerts ?? [], unsent, me);
				count += alerts.filter(({ state }) => TO_TAKE.includes(state)).length;
			});
			return count;
		})
	);
}
