import type { ExchangeAnswer, FactAnswer, PageAnswer } from '#shared/api/protocol.ts';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { PageName } from '#shared/domain/journal.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { CarnetDatabase, PageRow } from './database.ts';
import { applyNews } from './news.ts';
import { heldBytes } from './held-bytes.ts';
import type { PageBytes, Parcel } from './outbox.ts';
import { addForeign, destroyFact, destroyPage, nextRanks } from './rows.ts';

export interface Applied {
	/** Carried rows that stay: unanswered, or only asked about. */
	readonly open: readonly number[];
	/** Of pages that the server had a gap for: worth sending again at once, from its vector. */
	readonly gaps: readonly number[];
}

export interface Receiver {
	readonly db: CarnetDatabase;
	readonly me: PersonId;
	/** Present when the parcel or the answer holds a page. */
	readonly bytes?: PageBytes;
	readonly now: Instant;
}

/**
 * Receipts, news, cursors and epoch in one transaction: whatever the moment of a crash, either the whole
 * answer was taken in or it is asked for again.
 */
export function applyAnswer(
	{ db, me, bytes, now }: Receiver,
	parcel: Parcel,
	answer: ExchangeAnswer
): Promise<Applied> {
	return db.write(async () => {
		const epoch = await db.meta.get('epoch');
		const known = new Set(await db.placements.toCollection().primaryKeys());
		const closed = new Set<number>();
		const gaps: number[] = [];
		for (const item of answer.pages) await closePage(db, parcel, item, closed, gaps);
		const touched = new Map<string, { placement: PlacementId; page: PageName }>();
		for (const { placement, page } of answer.pages)
			touched.set(`${placement}/${page}`, { placement, page });
		for (const news of answer.placements) {
			await applyNews(db, me, news);
			known.add(news.id);
			for (const { page } of news.pages)
				touched.set(`${news.id}/${page}`, { placement: news.id, page });
		}
		// After the news: what one pushed just now came after what it brings.
		for (const item of answer.facts) await closeFact(db, parcel, item, answer.now, closed);
		for (const [id, contacts] of Object.entries(answer.contacts)) {
			if (!known.has(id)) continue;
			await db.placements
				.where('id')
				.equals(id)
				.modify((row, ref) => {
					ref.value = { ...row, contacts: { ...row.contacts, ...contacts } };
				});
		}
		if (bytes) for (const key of touched.values()) await compact(db, parcel, key, bytes);
		if (epoch && epoch.value !== answer.epoch) await offerAllAgain(db, me, answer, now);
		// Whoever watches what was heard is not to read all again at each exchange.
		if (epoch?.value !== answer.epoch) await db.meta.put({ key: 'epoch', value: answer.epoch });
		await db.meta.bulkPut([
			{ key: 'lastExchangeAt', value: now },
			{ key: 'shift', value: answer.now - now }
		]);
		const rows = [...parcel.facts, ...parcel.pages].flatMap((item) => item.rows);
		return { open: rows.filter((n) => !closed.has(n)), gaps };
	});
}

/** Items that cannot even be carried (a body too large, undecodable): readable in place, out of the way. */
export function refuseHere(db: CarnetDatabase, parcel: Parcel, code: string): Promise<void> {
	return db.write(async () => {
		for (const { placement, id, rows } of parcel.facts) {
			await db.facts.update([placement, id], { code });
			await db.outbox.bulkDelete([...rows]);
		}
		for (const { placement, page, rows } of parcel.pages) {
			await db.pages.update([placement, page], { code });
			await db.outbox.bulkDelete([...rows]);
		}
	});
}

async function closeFact(
	db: CarnetDatabase,
	parcel: Parcel,
	answer: FactAnswer,
	serverNow: Instant,
	closed: Set<number>
): Promise<void> {
	const carried = parcel.facts.find(
		(fact) => fact.id === answer.id && fact.placement === answer.placement
	);
	if (!carried) return;
	const key: [string, string] = [carried.placement, carried.id];
	const row = await db.facts.get(key);
	if (answer.status === 'gone') await destroyFact(db, carried.placement, carried.id);
	else if (row && answer.status === 'refused') {
		await db.facts.put({ ...row, code: answer.code ?? 'malformed' });
	} else if (row) {
		const { code: _refusedBefore, ...rest } = row;
		await db.facts.put({
			...rest,
			receivedAt: answer.receivedAt ?? serverNow,
			...(answer.receipt === undefined ? {} : { receipt: answer.receipt }),
			rank: row.rank ?? (await nextRanks(db, 1))
		});
	}
	await close(db, carried.rows, closed);
}

async function closePage(
	db: CarnetDatabase,
	parcel: Parcel,
	answer: PageAnswer,
	closed: Set<number>,
	gaps: number[]
): Promise<void> {
	const carried = parcel.pages.find(
		(page) => page.page === answer.page && page.placement === answer.placement
	);
	if (!carried) return;
	const { placement, page, rows } = carried;
	const row = await db.pages.get([placement, page]);
	if (answer.status === 'gone') {
		await destroyPage(db, placement, page);
		for (const n of rows) closed.add(n);
		return;
	}
	if (row && !row.gone && answer.update) await addForeign(db, placement, page, answer.update);
	if (!row || row.gone) {
		await close(db, rows, closed);
		return;
	}
	const { serverVector: _stale, code: _refusedBefore, ...rest } = row;
	if (answer.status === 'ok') {
		await db.pages.put({
			...rest,
			...(answer.vector ? { serverVector: answer.vector } : {}),
			receivedAt: answer.receivedAt ?? row.receivedAt,
			...(answer.receipt === undefined ? {} : { receipt: answer.receipt })
		});
		if (!carried.asked) await close(db, rows, closed);
	} else if (answer.code === 'gap') {
		// The same vector again would give the same gap: then the full state goes.
		const learnt = answer.vector && !sameBytes(answer.vector, carried.from);
		await db.pages.put({ ...rest, ...(learnt ? { serverVector: answer.vector } : {}) });
		if (learnt || carried.from) gaps.push(...rows);
	} else {
		await db.pages.put({
			...row,
			...(answer.vector ? { serverVector: answer.vector } : {}),
			code: answer.code ?? 'malformed'
		});
		await close(db, rows, closed);
	}
}

async function close(
	db: CarnetDatabase,
	rows: readonly number[],
	closed: Set<number>
): Promise<void> {
	await db.outbox.bulkDelete([...rows]);
	for (const n of rows) closed.add(n);
}

/** What the server has becomes one row; what was typed since it was sent stays as it is. */
async function compact(
	db: CarnetDatabase,
	parcel: Parcel,
	{ placement, page }: { placement: PlacementId; page: PageName },
	bytes: PageBytes
): Promise<void> {
	const row = await db.pages.get([placement, page]);
	if (!row) return;
	const unsent = await db.outbox.where('[placement+page]').equals([placement, page]).count();
	const sent = parcel.pages.find((item) => item.placement === placement && item.page === page);
	const upTo = unsent === 0 ? Infinity : sent && !row.code ? sent.through : 0;
	const { held, through } = await heldBytes(db, row, upTo);
	if (held.deltas.length === 0) return;
	const folded: PageRow = { ...row, state: bytes.fold(held), through };
	await db.pages.put(folded);
	await db.deltas
		.where('[placement+page]')
		.equals([placement, page])
		.filter(({ n }) => n <= through)
		.delete();
}

/**
 * The server was restored: it may lack anything, deletions included, which no vector shows. Everything
 * of one's own is offered again; receipts that were given are not taken back on screen.
 */
async function offerAllAgain(
	db: CarnetDatabase,
	me: PersonId,
	answer: ExchangeAnswer,
	now: Instant
): Promise<void> {
	const fresh = new Set(answer.placements.filter(({ whole }) => whole).map(({ id }) => id));
	await db.placements.toCollection().modify((row) => {
		if (!fresh.has(row.id)) delete (row as { cursor?: string }).cursor;
	});
	const waiting = await db.outbox.toArray();
	const facts = new Set(waiting.map(({ placement, fact }) => `${placement}/${fact}`));
	const pages = new Set(waiting.map(({ placement, page }) => `${placement}/${page}`));
	// What this very answer received is in the new server already.
	for (const { placement, id, status } of answer.facts) {
		if (status === 'ok') facts.add(`${placement}/${id}`);
	}
	const own = await db.facts.where('author').equals(me).sortBy('rank');
	await db.outbox.bulkAdd(
		own
			.filter(({ placement, id, code }) => code === undefined && !facts.has(`${placement}/${id}`))
			.map(({ placement, id }) => ({ placement, fact: id, keptAt: now, again: true as const }))
	);
	await db.pages.toCollection().modify((row) => {
		delete (row as { serverVector?: Uint8Array }).serverVector;
	});
	await db.outbox.bulkAdd(
		(await db.pages.toArray())
			.filter(({ code, gone }) => code === undefined && !gone)
			.filter(({ placement, page }) => !pages.has(`${placement}/${page}`))
			.map(({ placement, page }) => ({ placement, page, keptAt: now, again: true as const }))
	);
}

function sameBytes(left: Uint8Array, right: Uint8Array | undefined): boolean {
	return (
		right !== undefined && left.length === right.length && left.every((b, i) => b === right[i])
	);
}
