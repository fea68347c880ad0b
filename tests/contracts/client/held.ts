import * as Y from 'yjs';
import type { Answer, Card, News, OthersFact, PageReceipt, Text } from './types.ts';

/** What a device holds of one placement. */
export interface HeldPlacement {
	card: Card | null;
	readonly facts: Map<string, OthersFact>;
	readonly texts: Map<string, Text>;
}

/** One of the person's own pages, and how far the server has it. */
export interface HeldPage {
	readonly doc: Y.Doc;
	server: Uint8Array | undefined;
}

export interface Held {
	readonly have: Record<string, string>;
	readonly placements: Map<string, HeldPlacement>;
	readonly pages: Map<string, HeldPage>;
	epoch: string | undefined;
}

export function nothingHeld(): Held {
	return { have: {}, placements: new Map(), pages: new Map(), epoch: undefined };
}

export function pageOf(held: Held, placement: string, page: string): HeldPage {
	const key = `${placement}/${page}`;
	const known = held.pages.get(key);
	if (known) return known;
	const fresh: HeldPage = { doc: new Y.Doc(), server: undefined };
	held.pages.set(key, fresh);
	return fresh;
}

/** Takes an answer in: receipts of pages first, then each placement's news with its cursor. */
export function keep(held: Held, answer: Answer): void {
	if (held.epoch !== undefined && held.epoch !== answer.epoch) {
		for (const page of held.pages.values()) page.server = undefined;
	}
	held.epoch = answer.epoch;
	for (const receipt of answer.pages) keepReceipt(held, receipt);
	for (const news of answer.placements) keepNews(held, news);
}

function keepReceipt(held: Held, receipt: PageReceipt): void {
	if (receipt.status === 'gone') {
		held.pages.delete(`${receipt.placement}/${receipt.page}`);
		return;
	}
	const page = pageOf(held, receipt.placement, receipt.page);
	if (receipt.update) Y.applyUpdate(page.doc, receipt.update);
	if (receipt.vector) page.server = receipt.vector;
}

function keepNews(held: Held, news: News): void {
	const before = held.placements.get(news.id);
	const now: HeldPlacement =
		before && !news.whole && news.card !== null
			? before
			: { card: null, facts: new Map(), texts: new Map() };
	now.card = news.card;
	for (const fact of news.facts) now.facts.set(fact.id, fact);
	for (const text of news.texts) now.texts.set(`${text.author}/${text.page}`, text);
	for (const { page, update } of news.pages) Y.applyUpdate(pageOf(held, news.id, page).doc, update);
	for (const { fact, page, author } of news.gone) {
		if (fact) now.facts.delete(fact);
		if (!page) continue;
		now.texts.delete(`${author ?? ''}/${page}`);
		if (!author) held.pages.delete(`${news.id}/${page}`);
	}
	held.placements.set(news.id, now);
	held.have[news.id] = news.cursor;
}
