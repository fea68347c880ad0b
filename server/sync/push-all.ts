import type { ExchangeRequest } from '#shared/api/request.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import type { Reader } from '#server/store/school-store.ts';
import type { Gatekeeper } from './gatekeeper.ts';
import { push, type PushAnswers } from './push.ts';
import { hasRefused, keepRefused } from './refusals.ts';

/**
 * A request's own facts and pages, placement by placement and each in its own commit, in id order; what is refused
 * is kept apart.
 * @param since the counter of the device's genuine cursor of a placement; 0: none
 */
export async function pushAll(
	{
		database,
		ports,
		gatekeeper
	}: { readonly database: Database; readonly ports: Ports; readonly gatekeeper: Gatekeeper },
	reader: Reader,
	request: ExchangeRequest,
	since: (placement: PlacementId) => number
): Promise<Map<PlacementId, PushAnswers>> {
	const touched = [...request.facts, ...request.pages].map(({ placement }) => placement);
	const answers = new Map<PlacementId, PushAnswers>();
	for (const placement of [...new Set(touched)].sort()) {
		const items = {
			facts: request.facts.filter((fact) => fact.placement === placement),
			pages: request.pages.filter((page) => page.placement === placement),
			since: since(placement)
		};
		try {
			const answer = await push(
				database,
				ports,
				gatekeeper,
				reader,
				request.device,
				placement,
				items
			);
			if (hasRefused(answer)) {
				await database.withSchool(reader.school.id, (tx) =>
					keepRefused(tx, ports, reader, items, answer)
				);
			}
			answers.set(placement, answer);
		} catch (error) {
			// Unanswered items are sent again; the other placements must not wait for this one.
			ports.log.error('push-failed', error, { school: reader.school.id });
		}
	}
	return answers;
}
