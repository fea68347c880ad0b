import type { ExchangeAnswer, PlacementNews, WireFact } from '#shared/api/protocol.ts';
import type { ExchangeRequest } from '#shared/api/request.ts';
import { cardFor, type Card } from '#shared/domain/card.ts';
import { withClosed } from '#shared/domain/closed.ts';
import { SCHOOL_ROLES } from '#shared/domain/people.ts';
import { rightsOf, type Rights } from '#shared/domain/permission.ts';
import { withSameDevice } from '#shared/domain/same-device.ts';
import { startOf, type Instant, type LocalDay } from '#shared/domain/time.ts';
import { viewFacts } from '#shared/domain/view.ts';
import type { Tx } from '#server/db/database.ts';
import { writeDownReading } from '#server/store/audit-store.ts';
import {
	contents,
	markOf,
	reachable,
	type Contents,
	type Reachable
} from '#server/store/news-store.ts';
import { touchContact, type Reader } from '#server/store/school-store.ts';
import {
	cardMark,
	isOfAnotherHistory,
	markText,
	readCursor,
	rightsMark,
	writeCursor,
	type Cursor
} from './cursor.ts';
import { agreementCode } from '#server/identity/sms-code.ts';
import type { Committed, PushAnswers } from './push.ts';
import type { Answers } from './push-all.ts';
import type { Quiet } from './quiet.ts';
import { writeReceipt } from './receipt.ts';
import { takeUpTo, type Row } from './slice.ts';

export interface ServerIdentity {
	readonly epoch: string;
	readonly cursorKey: Uint8Array;
}

/** Who asks, and on which day of their school: rights are those of that day (SU3). */
export interface Asker extends Reader {
	readonly today: LocalDay;
	readonly now: Instant;
}

export type News = Pick<ExchangeAnswer, 'placements' | 'contacts' | 'more'>;

/** An answer is cut at about this many bytes (contract, `more`). */
const MOST_ANSWER_BYTES = 4 * 1024 * 1024;
/** Placements whose contents are read in one statement. */
const BATCH = 40;
const STAFF = new Set(['referent', 'substitute', 'cpe', 'desk', 'head']);

/**
 * What changed for this reader since the cursors that they hold (contract, answer of an exchange); that they came is
 * written down with it.
 * @param answered what the same request pushed, by placement: its verdicts are not told twice
 * @param committed what the same transaction wrote: it is not read again
 * @returns `went-back` when a genuine cursor speaks of a commit that is not here: this database is older than
 *   that device
 */
export async function newsFor(
	tx: Tx,
	quiet: Quiet,
	identity: ServerIdentity,
	reader: Asker,
	{ have, epoch: lastSeen }: Pick<ExchangeRequest, 'have' | 'epoch'>,
	answered: Answers,
	committed?: Committed
): Promise<News | 'went-back'> {
	const wide = reader.person.roles.some((role) => SCHOOL_ROLES.includes(role));
	const { epoch, cursorKey } = identity;
	const held = (placement: string): Cursor | undefined =>
		readCursor(have[placement], placement, epoch, cursorKey);
	const seen = Object.fromEntries(
		Object.keys(have).flatMap((id) => {
			const cursor = held(id);
			return cursor ? [[id, cursor.counter]] : [];
		})
	);
	// Sent at once, and done in this order: whom it reads of has just been in contact.
	const [, reached] = await Promise.all([
		touchContact(tx, reader.school.id, reader.person.id, reader.now),
		reachable(tx, reader.person.id, wide, seen, reader.today.day)
	]);
	const strange = reached.some((here) => {
		const cursor = held(here.id);
		return cursor !== undefined && isOfAnotherHistory(cursor, here);
	});
	if (strange) return 'went-back';
	const standing = reached.map((one) => ({
		...stand(one, reader, held(one.id)),
		shown: have[one.id]
	}));
	const told = await tellAll(tx, standing, reader, answered, identity, quiet, committed);
	await noteReading(tx, reader, told.placements);
	const staff = standing.filter(({ rights }) => rights.roles.some((role) => STAFF.has(role)));
	return {
		placements: [
			...told.placements,
			...lost(have, lastSeen !== undefined && lastSeen !== epoch, reached, held, identity)
		],
		contacts: Object.fromEntries(staff.map(({ id, contacts }) => [id, contacts])),
		...(told.more ? { more: true as const } : {})
	};
}

/** AU1: before words of a journal go to whoever did not write them. */
async function noteReading(
	tx: Tx,
	{ person, school, today, now }: Asker,
	placements: readonly PlacementNews[]
): Promise<void> {
	const read = placements.flatMap(({ id, texts, facts }) => {
		const words = [...texts, ...facts.filter(({ section }) => section === 'journal')];
		const student = words.find(({ author }) => author !== person.id)?.author;
		return student === undefined ? [] : [{ placement: id, student }];
	});
	await writeDownReading(tx, school.id, now, person.id, read, startOf(today));
}

interface Standing extends Reachable {
	readonly rights: Rights;
	/** The cursor, if it is of today's rights. */
	readonly known: Cursor | undefined;
	/** The cursor that the device shows, of whatever rights: it may hold what must go. */
	readonly shown: string | undefined;
}

function stand(one: Reachable, reader: Asker, cursor: Cursor | undefined): Omit<Standing, 'shown'> {
	const rights = rightsOf(reader.person, one.members, SCHOOL_ROLES, reader.today);
	return { ...one, rights, known: cursor?.rights === rightsMark(rights) ? cursor : undefined };
}

/** Placement after placement, until the answer is large enough. */
async function tellAll(
	tx: Tx,
	standing: readonly Standing[],
	reader: Asker,
	answered: Answers,
	{ epoch, cursorKey }: ServerIdentity,
	quiet: Quiet,
	committed?: Committed
): Promise<{ placements: PlacementNews[]; more: boolean }> {
	const self = reader.person.id;
	const moved = standing.filter(
		(one) =>
			one.known?.counter !== one.counter &&
			!(one.known && one.shown && !answered.has(one.id) && quiet.has(self, one.shown, one))
	);
	const placements: PlacementNews[] = [];
	let room = MOST_ANSWER_BYTES;
	for (let start = 0; start < moved.length; start += BATCH) {
		const batch = moved.slice(start, start + BATCH);
		const wanted = batch.map(({ id, known }) => {
			const since = known?.counter ?? 0;
			const isRead = committed?.id === id && committed.since === since;
			return { id, since, known: isRead ? committed.known : undefined };
		});
		for (const content of await contents(tx, self, wanted)) {
			if (room <= 0) return { placements, more: true };
			const standing = batch.find(({ id }) => id === content.id);
			if (!standing) continue;
			const news = tell(content, reader, standing, answered.get(content.id), room, cursorKey);
			if (!news) {
				// What is written in this transaction may still be undone.
				const stands = !answered.has(content.id);
				if (standing.known && standing.shown && stands) quiet.note(self, standing.shown, content);
				continue;
			}
			const mark = news.cut ? await markOf(tx, content.id, news.cursor.counter) : content.mark;
			placements.push({
				...news.told,
				cursor: writeCursor({ ...news.cursor, mark: markText(mark) }, content.id, epoch, cursorKey)
			});
			room -= news.bytes;
			if (news.cut) return { placements, more: true };
		}
	}
	return { placements, more: false };
}

interface Told {
	readonly told: Omit<PlacementNews, 'cursor'>;
	readonly cursor: Omit<Cursor, 'mark'>;
	readonly bytes: number;
	/** The placement holds more rows than went in. */
	readonly cut: boolean;
}

/** Rows and card of one placement; undefined when nothing that this reader may read has changed. */
function tell(
	content: Contents,
	reader: Asker,
	{ known, shown }: Pick<Standing, 'known' | 'shown'>,
	answered: PushAnswers | undefined,
	room: number,
	key: Uint8Array
): Told | undefined {
	const { placement, facts, raised } = content;
	const rights = rightsOf(reader.person, placement.members, SCHOOL_ROLES, reader.today);
	const { school, cpes } = reader;
	const full = content.erased
		? undefined
		: cardFor(school, placement, cpes, facts, raised, rights, content.told, (agreement) =>
				agreementCode(key, school.id, placement.id, agreement)
			);
	const card = withClosed(
		withSameDevice(full, rights, content.sameDevice),
		rights,
		school,
		reader.today.day
	);
	const since = known?.counter ?? 0;
	const { rows, cut } = takeUpTo(
		room,
		rowsFor(content, card, reader, rights, since, answered, key),
		content.counter
	);
	const cursor = {
		counter: cut ?? content.counter,
		rights: rightsMark(rights),
		card: cardMark(card)
	};
	const silent =
		known?.card === cursor.card && !((answered?.counter ?? 0) > since) && rows.length === 0;
	if (silent || (!known && shown === undefined && !card && rows.length === 0)) return undefined;
	return {
		told: {
			id: content.id,
			...(known ? {} : { whole: true as const }),
			card: card ?? null,
			facts: rows.flatMap(({ fact }) => fact ?? []),
			texts: rows.flatMap(({ text }) => text ?? []),
			pages: rows.flatMap(({ page }) => page ?? []),
			gone: rows.flatMap(({ gone }) => gone ?? [])
		},
		cursor,
		bytes: rows.reduce((sum, { bytes }) => sum + bytes, 2000),
		cut: cut !== undefined
	};
}

/** Everything of the placement that this reader reads and does not have, each with its place in the order. */
function rowsFor(
	{ placement, facts, raised, texts, pages, gone }: Contents,
	card: Card | undefined,
	reader: Reader,
	rights: Rights,
	since: number,
	answered: PushAnswers | undefined,
	key: Uint8Array
): Row[] {
	const self = reader.person.id;
	const signing = { school: reader.school.id, placement: placement.id, person: self, key };
	const own = new Set(answered?.facts.map(({ id }) => id));
	const ownPages = new Set(answered?.pages.map(({ page }) => page));
	const verdictsAt = answered?.counter ?? 0;
	const visible = new Set(card?.alerts.map(({ id }) => id));
	const alerts = new Map(
		raised.filter(({ id }) => visible.has(id)).map(({ id, seq }) => [id, seq])
	);
	const seen = viewFacts(facts, rights, placement, alerts).filter(
		({ fact, since: from }) => from > since && !(own.has(fact.id) && fact.author === self)
	);
	const readsTexts = rights.roles.includes('referent');
	return [
		...seen.map(({ fact, since: seq }): Row => {
			const { id, section, author, body, receivedAt } = fact;
			const row: WireFact = {
				...{ id, section, author, body, receivedAt },
				// SY24: whichever of their devices comes first to a restored school hands it back.
				...(author === self
					? { receipt: writeReceipt({ fact: id, section, body }, receivedAt, signing) }
					: {})
			};
			return { seq, bytes: 200 + JSON.stringify(body).length, fact: row };
		}),
		...(readsTexts ? texts : []).map(({ seq, page, author, settledAt, fields }) => ({
			seq,
			bytes: 200 + JSON.stringify(fields).length,
			text: { page, author, settledAt, fields }
		})),
		// A verdict already says what the device lacks of a page, as it was at the verdict's counter.
		...pages
			.filter(({ page, seq }) => !(ownPages.has(page) && seq <= verdictsAt))
			.map(({ seq, page, state, changedAt }) => ({
				seq,
				bytes: 200 + state.length,
				page: { page, update: state, receivedAt: changedAt }
			})),
		...gone
			.filter((word) => word.seq > since && (readsTexts || !word.author || word.author === self))
			.map(({ seq, ...word }) => ({ seq, bytes: 100, gone: word }))
	];
}

/**
 * Placements that this reader was once told of and no longer has anything to do with.
 * @param strange the device comes from another epoch: none of its cursors can be told from a forged one, and
 *   whatever it shows may be something that it holds and must drop
 */
function lost(
	have: Readonly<Record<string, string>>,
	strange: boolean,
	reached: readonly Reachable[],
	held: (placement: string) => Cursor | undefined,
	{ epoch, cursorKey }: ServerIdentity
): PlacementNews[] {
	const reachedIds = new Set(reached.map(({ id }) => id));
	return Object.keys(have)
		.filter((id) => !reachedIds.has(id) && (held(id) ? held(id)?.card !== 'none' : strange))
		.map((id) => ({
			id,
			cursor: writeCursor(
				{ counter: 0, mark: markText(null), rights: 'none', card: 'none' },
				id,
				epoch,
				cursorKey
			),
			whole: true,
			card: null,
			facts: [],
			texts: [],
			pages: [],
			gone: []
		}));
}
