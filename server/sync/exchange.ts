import type { ExchangeAnswer, ExchangeRequest } from '#shared/api/protocol.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { touchContact, type Reader } from '#server/store/school-store.ts';
import { newsFor, type ServerIdentity } from './news.ts';
import { push, type Gatekeeper, type PushAnswers } from './push.ts';

/**
 * The one exchange: own facts and pages up, placement by placement and each in its own commit, in id order;
 * then everything that changed for this reader down. Idempotent: safe to repeat after any cut.
 */
export async function exchange(
	database: Database,
	ports: Ports,
	gatekeeper: Gatekeeper,
	identity: ServerIdentity,
	reader: Reader,
	request: ExchangeRequest
): Promise<ExchangeAnswer> {
	const touched = [...request.facts, ...request.pages].map(({ placement }) => placement);
	const answers = new Map<string, PushAnswers>();
	for (const placement of [...new Set(touched)].sort()) {
		const items = {
			facts: request.facts.filter((fact) => fact.placement === placement),
			pages: request.pages.filter((page) => page.placement === placement)
		};
		try {
			answers.set(
				placement,
				await push(database, ports, gatekeeper, reader, request.device, placement, items)
			);
		} catch (error) {
			// Unanswered items are sent again; the other placements must not wait for this one.
			ports.log.error('push-failed', error, { placement });
		}
	}
	const now = ports.clock.now();
	await database.withSchool(reader.school.id, (tx) =>
		touchContact(tx, reader.school.id, reader.person.id, now)
	);
	const news = await newsFor(database, identity, reader, request.have, answers);
	return {
		now,
		epoch: identity.epoch,
		facts: [...answers.values()].flatMap(({ facts }) => facts),
		pages: [...answers.values()].flatMap(({ pages }) => pages),
		...news
	};
}
