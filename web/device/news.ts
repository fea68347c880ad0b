import type { ExchangeAnswer, PlacementNews, WireFact } from '#shared/api/protocol.ts';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { CarnetDatabase } from './database.ts';
import type { Parcel } from './outbox.ts';
import { addForeign, destroyFact, destroyPage, nextRanks } from './rows.ts';

/** One placement's news and the cursor that covers them. Inside the caller's transaction. */
export async function applyNews(
	db: CarnetDatabase,
	me: PersonId,
	news: PlacementNews
): Promise<void> {
	const { id: placement, card } = news;
	if (news.whole || card === null) await dropOthers(db, me, placement);
	if (news.facts.length > 0) await keepFacts(db, placement, news.facts);
	await db.texts.bulkPut(news.texts.map((text) => ({ ...text, placement })));
	for (const { page, update, receivedAt } of news.pages) {
		await addForeign(db, placement, page, update);
		const row = await db.pages.get([placement, page]);
		if (row) await db.pages.put({ ...row, receivedAt: Math.max(row.receivedAt, receivedAt) });
	}
	for (const gone of news.gone) await destroy(db, me, placement, gone);
	const before = await db.placements.get(placement);
	await db.placements.put({
		id: placement,
		card,
		cursor: news.cursor,
		contacts: before?.contacts ?? {}
	});
}

export interface PageKey {
	readonly placement: PlacementId;
	readonly page: PageName;
}

/** One's own pages that this answer erases: their open docs and caches go before their rows. */
export async function erasedPages(
	db: CarnetDatabase,
	me: PersonId,
	parcel: Parcel,
	answer: ExchangeAnswer
): Promise<PageKey[]> {
	const refused = answer.pages.filter(
		({ status, placement, page }) =>
			status === 'gone' &&
			parcel.pages.some((sent) => sent.placement === placement && sent.page === page)
	);
	const erased: PageKey[] = refused.map(({ placement, page }) => ({ placement, page }));
	for (const { id: placement, gone } of answer.placements) {
		for (const { page, author, fact } of gone) {
			if (fact !== undefined || (author !== undefined && author !== me)) continue;
			if (page !== undefined) erased.push({ placement, page });
			else if (author === me)
				erased.push(...(await db.steady(() => db.pages.where({ placement }).toArray())));
		}
	}
	return erased.map(({ placement, page }) => ({ placement, page }));
}

/** What one person may no longer read is not kept; what one wrote oneself always is. */
async function dropOthers(db: CarnetDatabase, me: PersonId, placement: PlacementId): Promise<void> {
	await db.facts
		.where({ placement })
		.filter(({ author }) => author !== me)
		.delete();
	await db.texts.where({ placement }).delete();
}

/** All at once: a school's first answer holds thousands. */
async function keepFacts(
	db: CarnetDatabase,
	placement: PlacementId,
	facts: readonly WireFact[]
): Promise<void> {
	const before = await db.facts.bulkGet(facts.map(({ id }) => [placement, id]));
	const first = await nextRanks(db, facts.length);
	await db.facts.bulkPut(
		facts.map(({ id, section, author, body, receivedAt, receipt }, place) => {
			const known = receipt ?? before[place]?.receipt;
			return {
				placement,
				id,
				section,
				author,
				body,
				keptAt: before[place]?.keptAt ?? 0,
				receivedAt,
				...(known === undefined ? {} : { receipt: known }),
				rank: first + place
			};
		})
	);
}

async function destroy(
	db: CarnetDatabase,
	me: PersonId,
	placement: PlacementId,
	{ fact, page, author }: PlacementNews['gone'][number]
): Promise<void> {
	if (fact !== undefined) {
		await destroyFact(db, placement, fact);
		return;
	}
	if (page !== undefined) {
		await db.texts
			.where({ placement })
			.filter((text) => text.page === page && (author === undefined || text.author === author))
			.delete();
		if (author === undefined || author === me) await destroyPage(db, placement, page);
		return;
	}
	if (author === undefined) return;
	await db.texts
		.where({ placement })
		.filter((text) => text.author === author)
		.delete();
	for (const row of await db.facts.where({ placement }).toArray()) {
		if (row.author === author) await destroyFact(db, placement, row.id);
	}
	if (author !== me) return;
	for (const row of await db.pages.where({ placement }).toArray()) {
		await destroyPage(db, placement, row.page);
	}
}
