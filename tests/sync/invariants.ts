import * as Y from 'yjs';
import type { ExchangeAnswer, PlacementNews } from '#shared/api/protocol.ts';
import type { FactBody } from '#shared/domain/bodies.ts';
import { canonical, toPlain } from '#shared/domain/plain.ts';
import { lettersIn, type Ledger } from './ledger.ts';
import type { Phone } from './phone.ts';
import { brandNew, readTruth, type Truth } from './truth.ts';
import { PLAYERS } from './cast.ts';
import { checkAlerts } from './alerts.ts';
import { inspectAnswer } from './wire.ts';
import { now, type World } from './world.ts';

/** I1 to I8 of the design, at the end of a run, when all is quiet. What is wrong goes to the ledger. */
export async function checkAll(world: World): Promise<void> {
	const truth = await readTruth(world);
	checkFacts(world, truth);
	const fresh = new Map<string, ExchangeAnswer>();
	for (const { id } of PLAYERS) {
		const answer = await brandNew(world, id);
		inspectAnswer(id, answer, world.server.members, world.ledger);
		fresh.set(id, answer);
	}
	for (const phone of world.phones) {
		await checkOwn(world, truth, phone);
		await checkHeld(world, phone, fresh.get(phone.person)?.placements ?? []);
	}
	checkLetters(world, truth, await refusedLetters(world));
	checkAlerts(world, truth);
	for (const error of world.server.errors) world.ledger.fault(`server: ${String(error)}`);
}

const plain = (value: unknown): string => canonical(toPlain(value) ?? null);

/** I1: the school holds each fact as it was meant, and nothing that nobody said. */
function checkFacts({ ledger }: World, truth: Truth): void {
	for (const { placement, id, author, section, body } of truth.facts) {
		if (isByOrder(placement, author, body, ledger)) continue;
		const said = ledger.byId.get(`${placement}/${id}`);
		const meant = said ? [said] : ledger.said.filter((one) => one.id === undefined);
		const same = meant.some(
			(one) => one.person === author && one.section === section && plain(one.body) === plain(body)
		);
		if (!same) ledger.fault(`I1: ${author} never said ${id}`);
	}
}

/** What the server said for somebody who had asked for it. */
function isByOrder(placement: string, author: string, body: FactBody, ledger: Ledger): boolean {
	if (!('ordered' in body)) return false;
	const order = ledger.byId.get(`${placement}/${body.ordered}`);
	return order?.person === author && order.body.type === 'watched' && order.body.on;
}

/** I1, I6, I7, I8: what one device kept is on the server, or erased, or refused and still readable. */
async function checkOwn(world: World, truth: Truth, phone: Phone): Promise<void> {
	const { ledger } = world;
	const fault = (what: string): void => ledger.fault(`${what} (${phone.name})`);
	const tab = phone.tabs[0];
	if (!tab) return;
	const stored = new Set(truth.facts.map(({ placement, id }) => `${placement}/${id}`));
	const waiting = await tab.db.outbox.toArray();
	if (waiting.length > 0) fault(`I7: ${waiting.length} still wait, ${JSON.stringify(waiting[0])}`);
	const { placements } = await now(tab.device.holding());
	const own = new Map(
		(await tab.db.facts.where('author').equals(phone.person).toArray()).map((row) => [
			`${row.placement}/${row.id}`,
			row
		])
	);
	for (const said of ledger.said) {
		if (said.id === undefined || said.phone !== phone.name) continue;
		const key = `${said.placement}/${said.id}`;
		if (stored.has(key) || ledger.isErased(key, said.body)) continue;
		const row = own.get(key);
		const kept = truth.refused.some(
			({ item, person }) => item === said.id && person === said.person
		);
		if (row?.code === undefined && said.left && world.server.restored > 0) continue;
		if (row?.code === undefined) fault(`I1: the ${said.body.type} ${said.id} is lost`);
		else if (plain(row.body) !== plain(said.body)) fault(`I6: ${said.id} reads otherwise`);
		else if (!kept && world.server.restored === 0) fault(`I6: ${said.id} is not in quarantine`);
	}
	for (const { id: placement, facts } of placements) {
		for (const { id, progress } of facts) {
			const there = stored.has(`${placement}/${id}`);
			if (progress?.state === 'kept') fault(`I8: ${id} is only kept, and all is quiet`);
			if (progress?.state === 'received' && !there) fault(`I8: ${id} was not received`);
		}
	}
	for (const row of await tab.db.pages.toArray()) {
		const progress = await now(tab.device.pageProgress(row.placement, row.page));
		if (progress?.state === 'kept') fault(`I8: ${row.page} is only kept, and all is quiet`);
	}
}

/** I3: all devices of a reader hold what a new one is sent, and nothing more. */
async function checkHeld(
	world: World,
	phone: Phone,
	fresh: readonly PlacementNews[]
): Promise<void> {
	const fault = (what: string): void => world.ledger.fault(`I3: ${what} (${phone.name})`);
	const tab = phone.tabs[0];
	if (!tab) return;
	const { db } = tab;
	const sent = new Map(fresh.map((news) => [news.id, news]));
	const ids = new Set([...sent.keys(), ...(await db.placements.toCollection().primaryKeys())]);
	for (const id of ids) {
		const news = sent.get(id);
		const row = await db.placements.get(id);
		if (plain(row?.card ?? null) !== plain(news?.card ?? null)) {
			fault(`the card of ${id}: ${plain(row?.card ?? null)} for ${plain(news?.card ?? null)}`);
		}
		const held = (await db.facts.where({ placement: id }).toArray()).filter(
			(fact) =>
				fact.code === undefined && ((news?.card ?? null) !== null || fact.author !== phone.person)
		);
		const line = (fact: {
			id: string;
			section: string;
			author: string;
			body: unknown;
			receivedAt: number;
		}): string =>
			plain([fact.id, fact.section, fact.author, fact.body as FactBody, fact.receivedAt]);
		same(held.map(line), (news?.card ? news.facts : []).map(line), (what) =>
			fault(`facts of ${id}: ${what}`)
		);
		const texts = await db.texts.where({ placement: id }).toArray();
		const textLine = (text: {
			page: string;
			author: string;
			settledAt: number;
			fields: unknown;
		}): string => plain([text.page, text.author, text.settledAt, text.fields]);
		same(texts.map(textLine), (news?.texts ?? []).map(textLine), (what) =>
			fault(`texts of ${id}: ${what}`)
		);
		const pages = (
			await db.pages.where('[placement+page]').between([id, ''], [id, '\uffff']).toArray()
		).filter(({ code, gone }) => code === undefined && !gone);
		const pageLines = await Promise.all(
			pages.map(async ({ page }) => `${page}: ${await textOn(phone, id, page)}`)
		);
		if (!news?.card) continue;
		const pageNews = news.pages.map(({ page, update }) => `${page}: ${textIn([update])}`);
		const refused = (await db.pages.toArray()).filter((page) => page.code !== undefined);
		same(
			pageLines,
			pageNews.filter((line) => !refused.some(({ page }) => line.startsWith(`${page}: `))),
			(what) => fault(`pages of ${id}: ${what}`)
		);
	}
	for (const one of phone.tabs) {
		for (const [page, open] of one.pages) {
			const placement = fresh.find(({ pages }) => pages.some((row) => row.page === page))?.id;
			if (placement === undefined) continue;
			const shown = Object.entries(open.fields).filter(([, text]) => text !== '');
			// Ended under this tab: erased, or signed out in another one.
			if (shown.length === 0) continue;
			const recorded = await textOn(phone, placement, page);
			if (JSON.stringify(shown.sort()) !== recorded)
				fault(`${page} on screen: ${JSON.stringify(shown)} for ${recorded}`);
		}
	}
}

function same(
	held: readonly string[],
	sent: readonly string[],
	fault: (what: string) => void
): void {
	const [mine, theirs] = [new Set(held), new Set(sent)];
	for (const line of mine) if (!theirs.has(line)) fault(`holds ${line}`);
	for (const line of theirs) if (!mine.has(line)) fault(`lacks ${line}`);
}

async function textOn(phone: Phone, placement: string, page: string): Promise<string> {
	const db = phone.tabs[0]?.db;
	const row = await db?.pages.get([placement, page]);
	const deltas = await db?.deltas.where('[placement+page]').equals([placement, page]).sortBy('n');
	return textIn([
		...(row?.state ? [row.state] : []),
		...(deltas ?? []).map(({ update }) => update)
	]);
}

function textIn(updates: readonly Uint8Array[]): string {
	const doc = new Y.Doc();
	for (const update of updates) Y.applyUpdate(doc, update);
	const fields = [...doc.share.keys()]
		.map((name) => [name, doc.getText(name).toString()])
		.filter(([, text]) => text !== '');
	return JSON.stringify(fields.sort());
}

/** Characters that a device holds beside a refusal: readable there, and nowhere else. */
async function refusedLetters(world: World): Promise<Set<string>> {
	const letters = new Set<string>();
	for (const phone of world.phones) {
		const refused = (await phone.tabs[0]?.db.pages.toArray()) ?? [];
		for (const { placement, page, code } of refused) {
			if (code === undefined) continue;
			for (const letter of lettersIn(await textOn(phone, placement, page))) letters.add(letter);
		}
	}
	return letters;
}

/** I2: every character once, unless somebody deleted it, or it was erased or refused. */
function checkLetters({ ledger, server }: World, truth: Truth, refused: ReadonlySet<string>): void {
	const count = new Map<string, number>();
	for (const { fields } of truth.pages) {
		for (const letter of lettersIn(Object.values(fields).join(''))) {
			count.set(letter, (count.get(letter) ?? 0) + 1);
		}
	}
	for (const [letter, { kept, deleted, placement, page, phone, left }] of ledger.letters) {
		if (ledger.erased.has(`${placement}/${page}`)) continue;
		const times = count.get(letter) ?? 0;
		const where = `${letter} of ${page} (${phone})`;
		if (times > 1) ledger.fault(`I2: ${where} is there ${times} times`);
		const given = left && server.restored > 0;
		if (times === 0 && kept && deleted === undefined && !refused.has(letter) && !given)
			ledger.fault(`I2: ${where} is lost`);
		if (times === 1 && deleted === 'kept' && refused.size === 0)
			ledger.fault(`I2: ${where} came back`);
	}
}
