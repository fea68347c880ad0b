import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import { localDay } from '#shared/domain/time.ts';
import type { Reader } from '#server/store/school-store.ts';
import { newsFor, type News, type ServerIdentity } from './news.ts';
import { pushAll } from './push-all.ts';
import type { Intake } from './push.ts';
import type { Quiet } from './quiet.ts';

/** What an exchange stands on, whoever asks. */
export interface Exchanger extends Intake {
	/** The epoch of now, and the key of cursors. */
	identity(): Promise<ServerIdentity>;
	/** A device proved that the server went back in time: from now on another epoch. */
	changeEpoch(from: ServerIdentity): Promise<ServerIdentity>;
	/** Of this process. */
	readonly quiet: Quiet;
}

/**
 * The one exchange: own facts and pages up, placement by placement and each in its own commit, in id order;
 * then everything that changed for this reader down. Idempotent: safe to repeat after any cut.
 */
export async function exchange(
	server: Exchanger,
	reader: Reader,
	request: ExchangeRequest
): Promise<ExchangeAnswer> {
	const { ports } = server;
	let identity = await server.identity();
	const bringer = { ...reader, device: request.device, key: identity.cursorKey };
	const answers = await pushAll(server, bringer, request);
	const now = ports.clock.now();
	const asker = { ...reader, now, today: localDay(now, reader.school.timeZone) };
	const told = (): Promise<News | 'went-back'> =>
		newsFor(server, identity, asker, request, answers);
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
		roles: reader.person.roles,
		...news
	};
}
