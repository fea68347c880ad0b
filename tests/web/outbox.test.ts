// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { HeldFact } from '#web/device/device.ts';
import { waitingIn } from '#web/device/waiting.ts';
import { FakeBrowser, look, seen, someone, until } from './browser.ts';
import { FakeSchool } from './school.ts';

const P = 'placement-1';
const arrived = (at = 1) => ({ type: 'arrived', at, halfDay: '2027-06-14/am' }) as const;
const others = {
	id: '01890000-0000-7000-8000-000000000001',
	section: 'feedback',
	author: 'referent-1',
	body: { type: 'comment', at: 1 }
} as const;

async function world() {
	const school = new FakeSchool();
	school.placement(P);
	const browser = new FakeBrowser(school);
	const { tab, device } = await browser.open();
	await device.sync();
	return { school, browser, tab, device };
}

const factsOf = (facts: readonly HeldFact[] | undefined) =>
	facts?.map(({ id, progress }) => [id, progress?.state]);

describe('the outbox', () => {
	test('a fact is kept, sent at once, received', async () => {
		const { school, device } = await world();
		const id = await device.record(P, 'presence', arrived());
		const held = await seen(
			device.placement(P),
			(one) => one?.facts[0]?.progress?.state === 'received'
		);
		expect(held?.facts[0]?.receivedAt).toBeGreaterThan(0);
		expect(school.facts(P)).toEqual([id]);
		const state = await seen(device.state(), (one) => one.oldestUnsentAt === undefined);
		expect(state).toMatchObject({ online: true, signedOut: false });
	});

	test('[SY35] a receipt closes only what its own request carried', async () => {
		const { school, device, tab } = await world();
		let late: Promise<string> | undefined;
		school.meanwhile = async () => {
			school.meanwhile = undefined;
			late = device.record(P, 'presence', arrived(2));
			await late;
			school.mishaps.push('cut-before');
		};
		const early = await device.record(P, 'presence', arrived(1));
		await device.sync();
		await until(() => late !== undefined);
		const rows = await look<{ fact: string }>(tab, 'outbox');
		expect(rows.map(({ fact }) => fact)).toEqual([await late]);
		expect(school.facts(P)).toEqual([early]);
	});

	test('cut after the commit: sent again, received once, with the first instant', async () => {
		const { school, browser, tab, device } = await world();
		school.mishaps.push('cut-after');
		const id = await device.record(P, 'presence', arrived());
		await seen(device.state(), (state) => !state.online);
		const first = school.placement(P).facts[0]?.receivedAt;
		tab.kill();
		const again = await browser.open();
		const held = await seen(
			again.device.placement(P),
			(one) => one?.facts[0]?.progress?.state === 'received'
		);
		expect(held?.facts[0]?.receivedAt).toBe(first);
		expect(school.facts(P)).toEqual([id]);
	});

	test('[SY35] killed between the answer and its application: nothing is closed', async () => {
		const { school, browser, tab, device } = await world();
		school.meanwhile = () => {
			school.meanwhile = undefined;
			tab.kill();
			return Promise.resolve();
		};
		const id = await device.record(P, 'presence', arrived());
		await until(() => tab.dead);
		expect(await look(tab, 'outbox')).toHaveLength(1);
		const again = await browser.open();
		await seen(again.device.placement(P), (one) => one?.facts[0]?.progress?.state === 'received');
		expect(school.facts(P)).toEqual([id]);
	});

	test('[SY37] killed in the middle of an answer: no cursor covers a row that is not there', async () => {
		const { school, browser, tab, device } = await world();
		school.say(P, others);
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
			const wrote = put.apply(this, args);
			if (this.name === 'placements') {
				this.transaction.addEventListener('complete', () => tab.kill());
			}
			return wrote;
		};
		void device.sync();
		await until(() => tab.dead);
		Object.assign(IDBObjectStore.prototype, { put });
		const again = await browser.open();
		await again.device.sync();
		expect((await look<{ id: string }>(tab, 'facts')).map(({ id }) => id)).toEqual([others.id]);
	});

	test('what is refused stays readable, never blocks, and is not sent again by itself', async () => {
		const { school, tab, device } = await world();
		school.refuses = ({ id, body }) =>
			id !== undefined && (body as { at: number }).at === 1 ? 'bad-fact' : undefined;
		const bad = await device.record(P, 'presence', arrived(1));
		const good = await device.record(P, 'presence', arrived(2));
		const held = await seen(
			device.placement(P),
			(one) =>
				one?.facts.filter(({ progress }) => progress && progress.state !== 'kept').length === 2
		);
		expect(factsOf(held?.facts)).toEqual([
			[good, 'received'],
			[bad, 'refused']
		]);
		const before = school.requests.length;
		await device.sync();
		expect(school.requests.slice(before).flatMap(({ facts }) => facts)).toEqual([]);
		// It does not hold the person back, and stays on this device.
		expect(await device.signOut()).toBe('done');
		expect(await look(tab, 'facts')).toHaveLength(2);
	});

	for (const code of ['malformed', 'too-large'] as const) {
		test(`[SY36] one item that makes the body ${code} is found, refused in its place, and holds nobody back`, async () => {
			const { school, browser, device } = await world();
			school.poison = (item) =>
				(item as { body: { at: number } }).body.at === 3 ? code : undefined;
			browser.setOnline(false);
			for (let at = 0; at < 7; at++) await device.record(P, 'presence', arrived(at));
			browser.setOnline(true);
			await device.sync();
			const held = await seen(device.placement(P), (one) => (one?.facts.length ?? 0) > 5);
			expect(held?.facts).toHaveLength(7);
			const refused = held?.facts.flatMap(({ body, progress }) =>
				progress?.state === 'refused' ? [[body.at, progress.code]] : []
			);
			expect(refused).toEqual([[3, code]]);
			expect(school.facts(P)).toHaveLength(6);
		});
	}

	test('another epoch: every own fact and the full state of every page again, receipts not taken back', async () => {
		const { school, device } = await world();
		const id = await device.record(P, 'presence', arrived());
		const page = await device.openPage(P, '2027-06-14');
		page.type('done', 'Bonjour tout le monde');
		await page.flush();
		page.type('done', 'Bonjour');
		await page.flush();
		await device.sync();
		expect(school.text(P, '2027-06-14')).toBe('Bonjour');
		school.restoreEmpty();
		await device.sync();
		expect(school.facts(P)).toEqual([id]);
		expect(school.text(P, '2027-06-14')).toBe('Bonjour');
		const held = await seen(device.placement(P), () => true);
		expect(held?.facts[0]?.progress?.state).toBe('received');
		await seen(device.state(), (state) => state.oldestUnsentAt === undefined);
	});

	test('[SY24] another epoch: each receipt is handed back, and to no server that gave it', async () => {
		const { school, device } = await world();
		await device.record(P, 'presence', arrived());
		const page = await device.openPage(P, '2027-06-14');
		for (const text of ['Bonjour', 'Bonjour tout le monde']) {
			page.type('done', text);
			await page.flush();
			await device.sync();
		}
		const before = school.epoch;
		const handed = () => [
			...new Set(
				school.requests
					.flatMap(({ facts, pages }) => [...facts, ...pages])
					.map(({ receipt }) => receipt)
			)
		];
		expect(handed()).toEqual([undefined]);
		school.requests.length = 0;
		school.restoreEmpty();
		await device.sync();
		expect(handed()).toEqual([`fact of ${before}`, `page of ${before}`]);
		school.requests.length = 0;
		page.type('done', 'Bonjour à tous');
		await page.flush();
		await device.sync();
		expect(handed()).toEqual([undefined]);
	});

	test('[SY24] another epoch: what another device of one’s own wrote goes with the receipt that came with it', async () => {
		const { school, device } = await world();
		const { section, body } = { section: 'presence', body: arrived() } as const;
		const fact = { id: others.id, section, author: 'student-1', body } as const;
		school.say(P, { ...fact, receipt: 'a receipt' });
		await device.sync();
		// Told once more, as a school does that knows nothing of the device, and by one that tells no receipts.
		school.say(P, fact);
		await device.sync();
		school.requests.length = 0;
		school.restoreEmpty();
		await device.sync();
		const handed = school.requests.flatMap(({ facts }) => facts).map(({ receipt }) => receipt);
		expect(handed).toEqual(['a receipt']);
	});

	test('a restored server that has the page but not its deletions gets them', async () => {
		const { school, device } = await world();
		const page = await device.openPage(P, '2027-06-14');
		page.type('done', 'un secret');
		await page.flush();
		await device.sync();
		const backup = { ...school.placement(P).pages.get('2027-06-14')! };
		page.type('done', '');
		await page.flush();
		await device.sync();
		expect(school.text(P, '2027-06-14')).toBe('');
		school.placement(P).pages.set('2027-06-14', backup);
		school.epoch = 'epoch-2';
		await device.sync();
		expect(school.text(P, '2027-06-14')).toBe('');
	});

	test('whole replaces what is held of others, never one’s own; card null drops it', async () => {
		const { school, device } = await world();
		const own = await device.record(P, 'presence', arrived());
		school.say(P, others);
		await device.sync();
		await seen(device.placement(P), (one) => one?.facts.length === 2);
		const stored = school.placement(P);
		stored.facts = [];
		stored.wholeSince = ++stored.seq;
		await device.sync();
		const whole = await seen(device.placement(P), (one) => one?.facts.length === 1);
		expect(factsOf(whole?.facts)).toEqual([[own, 'received']]);
		school.say(P, others);
		await device.sync();
		await seen(device.placement(P), (one) => one?.facts.length === 2);
		stored.card = null;
		stored.seq++;
		await device.sync();
		const lost = await seen(device.placement(P), (one) => one?.card === null);
		expect(factsOf(lost?.facts)).toEqual([[own, 'received']]);
	});

	test('more: asks again with the cursors given', async () => {
		const { school, device } = await world();
		for (let index = 2; index < 6; index++) school.placement(`placement-${index}`);
		school.most = 2;
		await device.sync();
		const held = await seen(device.holding(), ({ placements }) => placements.length === 5);
		expect(held.placements.map(({ id }) => id)).toContain('placement-5');
	});

	test('a long absence goes in slices within the limits of the wire', async () => {
		const { school, browser, device } = await world();
		browser.setOnline(false);
		for (let at = 0; at < 620; at++) await device.record(P, 'presence', arrived(at));
		browser.setOnline(true);
		await device.sync();
		expect(school.facts(P)).toHaveLength(620);
		expect(Math.max(...school.requests.map(({ facts }) => facts.length))).toBe(500);
	}, 20_000);

	test('a new device gets one’s own facts and pages as received', async () => {
		const { school, device } = await world();
		const id = await device.record(P, 'presence', arrived());
		const page = await device.openPage(P, 'before');
		page.type('done', 'Écrit sur le téléphone');
		await page.flush();
		await device.sync();
		const { device: second } = await new FakeBrowser(school).open();
		await second.sync();
		const held = await seen(second.placement(P), (one) => one?.facts.length === 1);
		expect(factsOf(held?.facts)).toEqual([[id, 'received']]);
		await seen(second.pageProgress(P, 'before'), (progress) => progress?.state === 'received');
		expect((await second.openPage(P, 'before')).fields).toEqual({ done: 'Écrit sur le téléphone' });
		expect((await seen(second.state(), () => true)).oldestUnsentAt).toBeUndefined();
	});

	test('erased: the open page, the rows and the outbox go; a gone fact too', async () => {
		const { school, tab, device } = await world();
		const fact = await device.record(P, 'presence', arrived());
		const page = await device.openPage(P, '2027-06-14');
		page.type('done', 'à effacer');
		await page.flush();
		await device.sync();
		const changes: object[] = [];
		page.onChange((fields) => changes.push(fields));
		const stored = school.placement(P);
		stored.seq++;
		stored.gone.push({ page: '2027-06-14', seq: stored.seq }, { fact, seq: stored.seq });
		stored.pages.delete('2027-06-14');
		stored.facts = [];
		await device.sync();
		expect(changes).toEqual([{}]);
		page.type('done', 'revient');
		await expect(page.flush()).rejects.toThrow('this page has ended');
		expect(await look(tab, 'pages')).toMatchObject([{ page: '2027-06-14', gone: true }]);
		expect(await look(tab, 'deltas')).toEqual([]);
		expect(await look(tab, 'facts')).toEqual([]);
		expect(await look(tab, 'outbox')).toEqual([]);
	});
});

describe('the link', () => {
	test('a captive portal is never a receipt; the retry succeeds', async () => {
		const { school, browser, tab, device } = await world();
		school.mishaps.push('portal');
		await device.record(P, 'presence', arrived());
		await seen(device.state(), (state) => !state.online && state.oldestUnsentAt !== undefined);
		expect(await look(tab, 'outbox')).toHaveLength(1);
		browser.pass(2000);
		await seen(device.state(), (state) => state.online && state.oldestUnsentAt === undefined);
		expect(school.facts(P)).toHaveLength(1);
	});

	test('an answer that was on its way when the network went does not say that there is one', async () => {
		const { school, browser, device } = await world();
		school.meanwhile = () => {
			school.meanwhile = undefined;
			browser.setOnline(false);
			return Promise.resolve();
		};
		const said: boolean[] = [];
		const settled = seen(device.state(), ({ online, oldestUnsentAt }) => {
			if (!browser.online) said.push(online);
			return !browser.online && oldestUnsentAt === undefined;
		});
		await device.record(P, 'presence', arrived());
		await device.sync();
		await settled;
		expect(new Set(said)).toEqual(new Set([false]));
	});

	test('[SY57] what is long goes as gzip, what only asks goes as it is', async () => {
		const { school, device } = await world();
		await device.sync();
		expect(school.squeezed).toBe(0);
		const page = await device.openPage(P, '2027-06-14');
		page.type('done', 'La pâte, puis le four. '.repeat(40));
		await page.flush();
		await device.sync();
		expect(school.squeezed).toBe(1);
		expect(school.text(P, '2027-06-14')).toHaveLength(920);
	});

	test.each([
		['says so with a page of its own', () => new Response('<p>415', { status: 415 })],
		['spoils it', () => Response.json({ error: { code: 'malformed' } }, { status: 400 })]
	])('[SY57] a proxy that does not let gzip pass, and %s, holds nothing back', async (_, stops) => {
		const { school, device } = await world();
		school.stopsGzip = stops;
		const page = await device.openPage(P, '2027-06-14');
		page.type('done', 'La pâte, puis le four. '.repeat(40));
		await page.flush();
		await device.sync();
		await seen(device.pageProgress(P, '2027-06-14'), (one) => one?.state === 'received');
		expect(school.text(P, '2027-06-14')).toHaveLength(920);
	});

	test('a phone that wakes asks at once', async () => {
		const { school, tab, device } = await world();
		school.say(P, others);
		for (const listener of tab.visibleListeners) listener();
		await seen(device.placement(P), (one) => one?.facts.length === 1);
	});

	test('offline, signing out is refused while something is unsent', async () => {
		const { browser, device } = await world();
		browser.setOnline(false);
		await device.record(P, 'presence', arrived());
		expect(await device.signOut()).toBe('unsent');
	});

	test('an ended session keeps everything and says so', async () => {
		const { school, device } = await world();
		school.mishaps.push('signed-out');
		await device.record(P, 'presence', arrived());
		const state = await seen(device.state(), (one) => one.signedOut);
		expect(state.oldestUnsentAt).toBeDefined();
		await device.sync();
		await seen(device.state(), (one) => !one.signedOut && one.oldestUnsentAt === undefined);
	});

	test('a newer protocol asks for a reload', async () => {
		const { school, device } = await world();
		school.mishaps.push('outdated');
		await device.sync();
		await seen(device.state(), (one) => one.outdated);
	});

	test('Retry-After is honoured', async () => {
		const { school, browser, device } = await world();
		school.mishaps.push('busy');
		await device.record(P, 'presence', arrived());
		await seen(device.state(), (state) => !state.online);
		const before = school.requests.length;
		await device.sync();
		browser.pass(29_000);
		await device.sync();
		expect(school.requests.length).toBe(before);
		browser.pass(20_000);
		await seen(device.state(), (state) => state.oldestUnsentAt === undefined);
	});

	test('nothing is sent as somebody else who signed in on this browser', async () => {
		const { school, browser, device } = await world();
		await browser.open(someone('student-2'));
		const before = school.requests.filter(({ facts }) => facts.length > 0).length;
		await device.record(P, 'presence', arrived());
		await seen(device.state(), (state) => state.signedOut);
		expect(school.requests.filter(({ facts }) => facts.length > 0)).toHaveLength(before);
	});

	test('[SY36] a placement given to others or closed meanwhile: each thing is received or refused, and stands where it was', async () => {
		const { school, browser, device } = await world();
		const PAGES = ['2027-06-14', '2027-06-15'];
		browser.setOnline(false);
		const taken = await device.record(P, 'presence', arrived());
		const late = await device.record(P, 'presence', arrived(2));
		for (const day of PAGES) {
			const page = await device.openPage(P, day);
			page.type('done', `mots du ${day}`);
			await page.close();
		}
		Object.assign(school.placement(P), { card: null });
		school.placement(P).seq++;
		school.refuses = ({ id, page }) => {
			if (page === PAGES[1]) return 'closed';
			return id === late ? 'forbidden' : undefined;
		};
		browser.setOnline(true);
		await seen(device.state(), ({ unsent }) => unsent === 0);
		const held = await seen(device.placement(P), (one) => one?.card === null);
		expect(new Map(held?.facts.map(({ id, progress }) => [id, progress?.state]))).toEqual(
			new Map([
				[taken, 'received'],
				[late, 'refused']
			])
		);
		const pages = await seen(device.pages(P), (all) => all.size === 2);
		expect(PAGES.map((day) => pages.get(day)?.state)).toEqual(['received', 'refused']);
		for (const day of PAGES) {
			expect((await device.openPage(P, day)).fields).toEqual({ done: `mots du ${day}` });
		}
		// « Mes données » lists what is held here, card or not.
		const all = await seen(device.holding(), ({ placements }) => placements.length > 0);
		expect(all.placements.map(({ id }) => id)).toContain(P);
		const asked = school.requests.length;
		await device.sync();
		expect(
			school.requests.slice(asked).flatMap(({ facts, pages: some }) => [...facts, ...some])
		).toEqual([]);
	});

	test('[SY29] what waits of somebody else is counted under a first name, and goes when they are back', async () => {
		const { school, browser, tab, device } = await world();
		browser.setOnline(false);
		const fact = await device.record(P, 'presence', arrived());
		const page = await device.openPage(P, '2027-06-14');
		page.type('done', 'un secret');
		await page.flush();
		await device.close();
		const other = await browser.open(someone('student-2'));
		const records = await other.device.others();
		expect(records).toEqual([tab.database]);
		const warn = (what: string): never => expect.fail(what);
		expect(await waitingIn(records, warn)).toEqual([
			{ record: tab.database, count: 2, owner: { id: 'student-1', firstName: 'Camille' } }
		]);
		expect(await waitingIn([other.tab.database], warn)).toEqual([]);
		await other.device.close();
		browser.setOnline(true);
		const again = await browser.open();
		await seen(again.device.state(), ({ unsent }) => unsent === 0);
		expect(school.facts(P)).toContain(fact);
		expect(school.text(P, '2027-06-14')).toBe('un secret');
		expect(await waitingIn([tab.database], warn)).toEqual([]);
	});

	test('[SY29] a record of another version is looked into as it is, and one that breaks hides none', async () => {
		const { browser } = await world();
		const old = new Dexie(`${browser.installation}carnet-school-1-before-us`);
		old.version(7).stores({ outbox: '++n', meta: 'key' });
		await old.table('outbox').add({ placement: P, fact: 'f', keptAt: 1 });
		old.close();
		const warned: string[] = [];
		const waiting = await waitingIn(['nobody-has-this', old.name], (what) => warned.push(what));
		expect(waiting).toEqual([{ record: old.name, count: 1 }]);
		expect(warned).toEqual(['waiting of others']);
	});

	test('leaving pushes with keepalive and closes nothing', async () => {
		const { school, browser, tab, device } = await world();
		browser.setOnline(false);
		await device.record(P, 'presence', arrived());
		browser.online = true;
		tab.hide();
		await until(() => school.facts(P).length === 1);
		expect(tab.fetched.at(-1)?.init.keepalive).toBe(true);
		expect(await look(tab, 'outbox')).toHaveLength(1);
	});

	test('a poke brings an exchange; silence for 45 s a long poll', async () => {
		const { school, browser, tab, device } = await world();
		const stream = tab.streams.at(-1);
		school.say(P, others);
		stream?.emit('poke');
		await seen(device.placement(P), (one) => one?.facts.length === 1);
		browser.pass(45_000);
		await until(() => tab.fetched.some(({ path }) => path.startsWith('/api/live?wait=25&since=')));
		expect(stream?.closed).toBe(true);
	});

	test('signing out ends the session and leaves nothing behind', async () => {
		const { tab, device } = await world();
		await device.record(P, 'presence', arrived());
		expect(await device.signOut()).toBe('done');
		expect(tab.fetched.some(({ path }) => path === '/api/leave')).toBe(true);
		expect(await look(tab, 'facts')).toEqual([]);
	});
});
