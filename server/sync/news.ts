import type { PlacementNews, WireFact } from '#shared/api/protocol.ts';
import { cardFor } from '#shared/domain/card.ts';
import { SCHOOL_ROLES } from '#shared/domain/people.ts';
import { PERMISSIONS, rightsOf, type Rights } from '#shared/domain/permission.ts';
import { viewFact } from '#shared/domain/view.ts';
import type { Database } from '#server/db/database.ts';
import { contents, reachable, type Contents, type Reachable } from '#server/store/news-store.ts';
import type { Reader } from '#server/store/school-store.ts';
import { cardMark, readCursor, rightsMark, writeCursor, type Cursor } from './cursor.ts';
import type { PushAnswers } from './push.ts';

export interface ServerIdentity {
	readonly epoch: string;
	readonly cursorKey: Uint8Array;
}

export interface News {
	readonly placements: readonly PlacementNews[];
	readonly contacts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * What changed for this reader since the cursors that they hold (contract, answer of an exchange).
 * @param answered what the same request pushed, by placement: its verdicts are not told twice
 */
export async function newsFor(
	database: Database,
	identity: ServerIdentity,
	reader: Reader,
	have: Readonly<Record<string, string>>,
	answered: ReadonlyMap<string, PushAnswers>
): Promise<News> {
	const wide = reader.person.roles.some((role) => SCHOOL_ROLES.includes(role));
	const { epoch, cursorKey } = identity;
	const held = (placement: string): Cursor | undefined =>
		readCursor(have[placement], placement, epoch, cursorKey);
	return database.withSchool(reader.school.id, async (tx) => {
		const reached = await reachable(tx, reader.person.id, wide);
		const standing = reached.map((one) => stand(one, reader, held(one.id)));
		const moved = standing.filter(({ id, counter, known }) => {
			const cursor = held(id);
			return !known || cursor?.counter !== counter;
		});
		const wanted = moved.map(({ id, known }) => ({ id, since: known?.counter ?? 0 }));
		const filled = wanted.length > 0 ? await contents(tx, reader.person.id, wanted) : [];
		const placements = filled.flatMap((content) => {
			const known = standing.find(({ id }) => id === content.id)?.known;
			const news = tell(content, reader, known, answered.get(content.id));
			return news
				? [{ ...news.told, cursor: writeCursor(news.cursor, content.id, epoch, cursorKey) }]
				: [];
		});
		const staff = standing.filter(({ rights }) => rights.roles.some((role) => STAFF.has(role)));
		return {
			placements: [...placements, ...lost(have, reached, held, identity)],
			contacts: Object.fromEntries(staff.map(({ id, contacts }) => [id, contacts]))
		};
	});
}

const STAFF = new Set(['referent', 'cpe', 'desk', 'head']);

interface Standing extends Reachable {
	readonly rights: Rights;
	/** The cursor, if it is of today's rights. */
	readonly known: Cursor | undefined;
}

function stand(one: Reachable, reader: Reader, cursor: Cursor | undefined): Standing {
	const rights = rightsOf(reader.person, one.members, SCHOOL_ROLES);
	return { ...one, rights, known: cursor?.rights === rightsMark(rights) ? cursor : undefined };
}

/** Rows and card of one placement; undefined when nothing that this reader may read has changed. */
function tell(
	content: Contents,
	reader: Reader,
	known: Cursor | undefined,
	answered: PushAnswers | undefined
): { told: Omit<PlacementNews, 'cursor'>; cursor: Cursor } | undefined {
	const { placement } = content;
	const rights = rightsOf(reader.person, placement.members, SCHOOL_ROLES);
	const card = cardFor(
		reader.school,
		placement,
		reader.cpes,
		content.facts,
		content.raised,
		rights
	);
	const readsTexts = rights.roles.some(
		(role) => role !== 'student' && PERMISSIONS.journal.read.includes(role)
	);
	const since = known?.counter ?? 0;
	const own = new Set(answered?.facts.map(({ id }) => id));
	const ownPages = new Set(answered?.pages.map(({ page }) => page));
	const verdictsAt = answered?.counter ?? 0;
	const told = {
		id: content.id,
		...(known ? {} : { whole: true as const }),
		card: card ?? null,
		facts: content.facts
			.filter((fact) => fact.seq > since && !(own.has(fact.id) && fact.author === reader.person.id))
			.flatMap((fact): WireFact[] => {
				const seen = viewFact(fact, rights, placement);
				if (!seen) return [];
				const { id, section, author, body, receivedAt } = seen;
				return [{ id, section, author, body, receivedAt }];
			}),
		texts: readsTexts
			? content.texts.map(({ page, author, settledAt, fields }) => ({
					page,
					author,
					settledAt,
					fields
				}))
			: [],
		// A verdict already says what the device lacks of a page, as it was at the verdict's counter.
		pages: content.pages
			.filter(({ page, seq }) => !(ownPages.has(page) && seq <= verdictsAt))
			.map(({ page, state, changedAt }) => ({ page, update: state, receivedAt: changedAt })),
		gone: []
	};
	const cursor = { counter: content.counter, rights: rightsMark(rights), card: cardMark(card) };
	const silent =
		known?.card === cursor.card &&
		!(verdictsAt > since) &&
		told.facts.length + told.texts.length + told.pages.length === 0;
	return silent ? undefined : { told, cursor };
}

/** Placements that this reader was once told of and no longer has anything to do with. */
function lost(
	have: Readonly<Record<string, string>>,
	reached: readonly Reachable[],
	held: (placement: string) => Cursor | undefined,
	{ epoch, cursorKey }: ServerIdentity
): PlacementNews[] {
	const reachedIds = new Set(reached.map(({ id }) => id));
	return Object.keys(have)
		.filter((id) => !reachedIds.has(id) && held(id) !== undefined && held(id)?.card !== 'none')
		.map((id) => ({
			id,
			cursor: writeCursor({ counter: 0, rights: 'none', card: 'none' }, id, epoch, cursorKey),
			whole: true,
			card: null,
			facts: [],
			texts: [],
			pages: [],
			gone: []
		}));
}
