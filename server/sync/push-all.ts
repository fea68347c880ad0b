import type { ExchangeRequest } from '#shared/api/request.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import { push, type Bringer, type Intake, type PushAnswers } from './push.ts';
import { hasRefused, keepRefused } from './refusals.ts';

/**
 * A request's own facts and pages, placement by placement and each in its own commit, in id order; what is refused
 * is kept apart.
 */
export async function pushAll(
	intake: Intake,
	bringer: Bringer,
	request: Pick<ExchangeRequest, 'facts' | 'pages'>
): Promise<Map<PlacementId, PushAnswers>> {
	const { database, ports } = intake;
	const touched = [...request.facts, ...request.pages].map(({ placement }) => placement);
	const answers = new Map<PlacementId, PushAnswers>();
	for (const placement of [...new Set(touched)].sort()) {
		const items = {
			facts: request.facts.filter((fact) => fact.placement === placement),
			pages: request.pages.filter((page) => page.placement === placement)
		};
		try {
			const answer = await push(intake, bringer, placement, items);
			if (hasRefused(answer)) {
				await database.withSchool(bringer.school.id, (tx) =>
					keepRefused(tx, ports, bringer, items, answer)
				);
			}
			answers.set(placement, answer);
		} catch (error) {
			// Unanswered items are sent again; the other placements must not wait for this one.
			ports.log.error('push-failed', error, { school: bringer.school.id });
		}
	}
	return answers;
}
