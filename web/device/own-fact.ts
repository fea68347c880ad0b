import type { Me } from '#shared/api/protocol.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import { uuidV7, type PlacementId } from '#shared/domain/ids.ts';
import type { Section } from '#shared/domain/permission.ts';
import type { FactRow, OutboxRow } from './database.ts';
import type { Environment } from './environment.ts';

/** A fact of one's own, and its place in the outbox: kept together, or neither. */
export interface OwnFact {
	readonly fact: FactRow;
	readonly waiting: Omit<OutboxRow, 'n'>;
}

/** The rows of something that is said here and now. */
export function ownFact(
	environment: Environment,
	me: Me,
	placement: PlacementId,
	section: Section,
	body: FactBody
): OwnFact {
	const keptAt = environment.now();
	const id = uuidV7(keptAt, environment.random(10));
	return {
		fact: { placement, id, section, author: me.person.id, body, keptAt, receivedAt: 0 },
		waiting: { placement, fact: id, keptAt }
	};
}
