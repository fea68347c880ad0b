import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import type { PlacementId } from '#shared/domain/ids.ts';
import { localDay } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import { epochIn } from '#server/identity/server-identity.ts';
import type { Reader } from '#server/store/school-store.ts';
import { readCursor } from './cursor.ts';
import { newsFor, type News, type ServerIdentity } from './news.ts';
import { pushAll, type Answers } from './push-all.ts';
import type { Committed, Intake } from './push.ts';
import type { Quiet } from './quiet.ts';

/** What an exchange stands on, whoever asks. */
export interface Exchanger extends Intake {
	/** The epoch of now, and the key of cursors. */
	identity(): Promise<ServerIdentity>;
	/** The same as it was last found: to be looked at by whoever answers from it. */
	assumed(): Promise<ServerIdentity>;
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
	let identity = await server.assumed();
	const bringer = { ...reader, device: request.device, key: identity.cursorKey };
	const tell = async (
		tx: Tx,
		answered: Answers,
		committed?: Committed
	): Promise<News | 'went-back' | 'moved'> => {
		const now = ports.clock.now();
		const asker = { ...reader, now, today: localDay(now, reader.school.timeZone) };
		// Sent at once: no round trip of its own.
		const [epoch, news] = await Promise.all([
			epochIn(tx),
			newsFor(tx, server.quiet, identity, asker, request, answered, committed)
		]);
		return epoch === identity.epoch ? news : 'moved';
	};
	const { epoch, cursorKey } = identity;
	const since = (placement: PlacementId): number | undefined =>
		readCursor(request.have[placement], placement, epoch, cursorKey)?.counter;
	const { answers, along } = await pushAll(server, bringer, request, { since, do: tell });
	const tellAfter = (): ReturnType<typeof tell> =>
		server.database.withSchool(reader.school.id, (tx) => tell(tx, answers));
	let news = along ?? (await tellAfter());
	if (news === 'moved') {
		identity = await server.identity();
		news = await tellAfter();
	}
	if (news === 'went-back') {
		identity = await server.changeEpoch(identity);
		news = await tellAfter();
	}
	// Cursors are signed with their epoch: in a new one none is genuine, and none strange.
	if (typeof news === 'string') throw new Error(`the history is not one: ${news}`);
	return {
		now: ports.clock.now(),
		epoch: identity.epoch,
		facts: [...answers.values()].flatMap(({ facts }) => facts),
		pages: [...answers.values()].flatMap(({ pages }) => pages),
		roles: reader.person.roles,
		...news
	};
}
