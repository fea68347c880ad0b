import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import type { Database } from '#server/db/database.ts';
import type { Ports } from '#server/ports.ts';
import { touchContact, type Reader } from '#server/store/school-store.ts';
import { newsFor, type News, type ServerIdentity } from './news.ts';
import { push, type Gatekeeper, type PushAnswers } from './push.ts';
import { hasRefused, keepRefused } from './refusals.ts';

/** What an exchange stands on, whoever asks. */
export interface Exchanger {
	readonly database: Database;
	readonly ports: Ports;
	readonly gatekeeper: Gatekeeper;
	/** The epoch of now, and the key of cursors. */
	identity(): Promise<ServerIdentity>;
	/** A device proved that the server went back in time: from now on another epoch. */
	changeEpoch(from: ServerIdentity): Promise<ServerIdentity>;
}

/**
 * The one exchange: own facts and pages up, placement by placement and each in its own commit, in id order;
 * then everything that changed for this reader down. Idempotent: safe to repeat after any cut.
 */
export async function exchange(
	{ database, ports, gatekeeper, ...server }: Exchanger,
	reader: Reader,
	request: ExchangeRequest
): Promise<ExchangeAnswer> {
	const touched = [...request.facts, ...request.pages].map(({ placement }) => placement);
	const answers = new Map<string, PushAnswers>();
	let identity = await server.identity();
	for (const placement of [...new Set(touched)].sort()) {
		const items = {
			facts: request.facts.filter((fact) => fact.placement === placement),
			pages: request.pages.filter((page) => page.placement === placement)
		};
		try {
			const answer = await push(
				database,
				ports,
				gatekeeper,
				{ ...reader, device: request.device, key: identity.cursorKey },
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
	const now = ports.clock.now();
	await database.withSchool(reader.school.id, (tx) =>
		touchContact(tx, reader.school.id, reader.person.id, now)
	);
	const told = (): Promise<News | 'went-back'> =>
		newsFor(database, identity, reader, request, answers);
	let news = await told();
	if (news === 'went-back') {
		identity = await server.changeEpoch(identity);
		news = await told();
	}
	// Cursors are signed with their epoch: in a new one none is genuine, and none strange.
	if (news === 'went-back') throw new Error('a new epoch has no cursors');
	return {
		now,
		epoch: identity.epoch,
		facts: [...answers.values()].flatMap(({ facts }) => facts),
		pages: [...answers.values()].flatMap(({ pages }) => pages),
		...news
	};
}
