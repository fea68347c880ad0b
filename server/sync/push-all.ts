import type { ExchangeRequest } from '#shared/api/request.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import type { Tx } from '#server/db/database.ts';
import {
	push,
	type Along,
	type Bringer,
	type Committed,
	type Intake,
	type PushAnswers
} from './push.ts';
import { hasRefused, keepRefused } from './refusals.ts';

/** What a request is answered, by placement. */
export type Answers = ReadonlyMap<PlacementId, PushAnswers>;

/** What is done in the commit of the last placement, if it has one, with all answers. */
export interface AtLast<Result> {
	/** The counter that whoever is told there holds of a placement. */
	since(placement: PlacementId): number | undefined;
	do(tx: Tx, answers: Answers, committed: Committed): Promise<Result>;
}

/**
 * A request's own facts and pages, placement by placement and each in its own commit, in id order; what is refused
 * is kept apart.
 * @param atLast a transaction less than after the commit; what goes wrong there keeps nothing from being written
 * @returns with `along` what that gave, if its commit stands
 */
export async function pushAll<Result = never>(
	intake: Intake,
	bringer: Bringer,
	request: Pick<ExchangeRequest, 'facts' | 'pages'>,
	atLast?: AtLast<Result>
): Promise<{ readonly answers: Answers; readonly along?: Result }> {
	const { database, ports } = intake;
	const touched = [...request.facts, ...request.pages].map(({ placement }) => placement);
	const placements = [...new Set(touched)].sort();
	const answers = new Map<PlacementId, PushAnswers>();
	let told: { readonly along?: Result } = {};
	for (const placement of placements) {
		const items = {
			facts: request.facts.filter((fact) => fact.placement === placement),
			pages: request.pages.filter((page) => page.placement === placement)
		};
		const take = (doing?: Along<Result>): ReturnType<typeof push<Result>> =>
			push(intake, bringer, placement, items, doing);
		const takeAlone = (error: unknown): ReturnType<typeof take> => {
			ports.log.error('push-along-failed', error, { school: bringer.school.id });
			return take();
		};
		try {
			const { along, ...answer } =
				atLast && placement === placements.at(-1)
					? await take({
							since: atLast.since(placement),
							do: (tx, last, committed) =>
								atLast.do(tx, new Map([...answers, [placement, last]]), committed)
						}).catch(takeAlone)
					: await take();
			if (hasRefused(answer)) {
				await database.withSchool(bringer.school.id, (tx) =>
					keepRefused(tx, ports, bringer, items, answer)
				);
			}
			answers.set(placement, answer);
			if (along !== undefined) told = { along };
		} catch (error) {
			// Unanswered items are sent again; the other placements must not wait for this one.
			ports.log.error('push-failed', error, { school: bringer.school.id });
		}
	}
	return { answers, ...told };
}
