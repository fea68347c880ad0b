// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Device, OpenPage } from '#web/device/device.ts';
import { openDevice } from '#web/device/open-device.ts';
import {
	connections,
	FakeBrowser,
	fillDisk,
	look,
	seen,
	someone,
	until,
	type Tab
} from './browser.ts';
import { FakeSchool } from './school.ts';

const P = 'placement-1';
const DAY = '2027-06-14';

const cleanups: (() => void)[] = [];
afterEach(() => {
	for (const cleanup of cleanups.splice(0)) cleanup();
});

function world() {
	const school = new FakeSchool();
	school.placement(P);
	const browser = new FakeBrowser(school);
	browser.online = false;
	return { school, browser };
}

async function typed(device: Device, text: string): Promise<OpenPage> {
	const page = await device.openPage(P, DAY);
	page.type('done', text);
	await page.flush();
	return page;
}

const followed = (page: OpenPage, text: string) => until(() => page.fields.done === text);
const cacheOf = (tab: Tab) => `${tab.database}-${P}-${DAY}`;

test('typing is one delta a pile, kept on complete, then received', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	const page = await device.openPage(P, DAY);
	for (const text of ['B', 'Bo', 'Bon']) page.type('done', text);
	expect(page.fields).toEqual({ done: 'Bon' });
	browser.pass(100);
	await seen(device.pageProgress(P, DAY), (progress) => progress?.state === 'kept');
	expect(await look(tab, 'deltas')).toHaveLength(1);
	browser.setOnline(true);
	await seen(device.pageProgress(P, DAY), (progress) => progress?.state === 'received');
	expect(school.text(P, DAY)).toBe('Bon');
	expect(await look(tab, 'deltas')).toEqual([]);
	expect(await look(tab, 'outbox')).toEqual([]);
});

test('hours without a network leave two rows of a page in the outbox: since when, and the last', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	const page = await typed(device, 'B');
	const [first] = await look(tab, 'outbox');
	for (const text of ['Bo', 'Bon', 'Bonj']) {
		page.type('done', text);
		await page.flush();
	}
	const rows = await look(tab, 'outbox');
	expect(rows).toHaveLength(2);
	expect(rows[0]).toEqual(first);
	browser.setOnline(true);
	await seen(device.pageProgress(P, DAY), (progress) => progress?.state === 'received');
	expect(school.text(P, DAY)).toBe('Bonj');
	expect(await look(tab, 'outbox')).toEqual([]);
});

test('an edit is sent after 2 s of rest', async () => {
	const { school, browser } = world();
	browser.online = true;
	const { device } = await browser.open();
	await device.sync();
	await typed(device, 'Bonjour');
	expect(school.text(P, DAY)).toBeUndefined();
	browser.pass(2000);
	await seen(device.pageProgress(P, DAY), (progress) => progress?.state === 'received');
	expect(school.text(P, DAY)).toBe('Bonjour');
});

test('two tabs on one page lose nothing, and see each other', async () => {
	const { school, browser } = world();
	const { device: one } = await browser.open();
	const { device: two } = await browser.open();
	const left = await typed(one, 'gauche');
	const right = await two.openPage(P, DAY);
	expect(right.fields).toEqual({ done: 'gauche' });
	right.type('done', 'gauche droite');
	left.type('done', 'à gauche');
	await Promise.all([left.flush(), right.flush()]);
	await Promise.all([followed(left, 'à gauche droite'), followed(right, 'à gauche droite')]);
	browser.setOnline(true);
	await one.sync();
	expect(school.text(P, DAY)).toBe('à gauche droite');
	left.type('done', 'à gauche, droite');
	await left.flush();
	await followed(right, 'à gauche, droite');
});

test('what is in the box when another tab’s text arrives is not undone', async () => {
	const { browser } = world();
	const { device: one } = await browser.open();
	const { device: two } = await browser.open();
	const left = await typed(one, 'ab');
	const right = await two.openPage(P, DAY);
	right.type('done', 'abX');
	left.type('done', 'Yab');
	await left.flush();
	await followed(right, 'YabX');
	await right.flush();
	await followed(left, 'YabX');
});

test('two devices that open the same day offline keep both texts', async () => {
	const { school, browser: phone } = world();
	const computer = new FakeBrowser(school);
	computer.online = false;
	const a = await phone.open();
	const b = await computer.open();
	const pageA = await typed(a.device, 'Le matin.');
	const pageB = await typed(b.device, 'Le soir.');
	phone.setOnline(true);
	await a.device.sync();
	computer.setOnline(true);
	await b.device.sync();
	await a.device.sync();
	const merged = school.text(P, DAY) ?? '';
	expect(merged).toHaveLength('Le matin.Le soir.'.length);
	expect(merged).toContain('Le matin.');
	expect(merged).toContain('Le soir.');
	await Promise.all([followed(pageA, merged), followed(pageB, merged)]);
	expect((await seen(a.device.state(), () => true)).oldestUnsentAt).toBeUndefined();
});

test('[SY35] what is typed while the request is on its way stays unsent, then goes', async () => {
	const { school, browser } = world();
	const { device } = await browser.open();
	const page = await typed(device, 'un');
	school.meanwhile = async () => {
		school.meanwhile = undefined;
		page.type('done', 'un deux');
		await page.flush();
	};
	browser.setOnline(true);
	await until(() => school.text(P, DAY) === 'un' && page.fields.done === 'un deux');
	expect(await seen(device.pageProgress(P, DAY), (one) => one?.state === 'kept')).toBeDefined();
	await device.sync();
	expect(school.text(P, DAY)).toBe('un deux');
});

test('killed while typing: what was flushed is there, and goes', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	const page = await typed(device, 'gardé');
	page.type('done', 'gardé et perdu');
	tab.kill();
	const again = await browser.open();
	expect((await again.device.openPage(P, DAY)).fields).toEqual({ done: 'gardé' });
	browser.setOnline(true);
	await again.device.sync();
	expect(school.text(P, DAY)).toBe('gardé');
});

test('hidden, then killed before the disk answered: the line has it, once', async () => {
	const { browser } = world();
	const { tab, device } = await browser.open();
	const page = await typed(device, 'gardé');
	page.type('done', 'gardé aussi');
	const empty = fillDisk('deltas');
	tab.hide();
	// At once: the next turn of the clock may never come.
	expect(browser.lines.size).toBe(1);
	tab.kill();
	await until(() => browser.warnings.length > 0);
	empty();
	const again = await browser.open();
	const reopened = await again.device.openPage(P, DAY);
	expect(reopened.fields).toEqual({ done: 'gardé aussi' });
	expect([...browser.lines]).toEqual([]);
	expect(await look(tab, 'deltas')).toHaveLength(2);
});

test('a full disk is said, the text stays, the line keeps it, and nothing doubles', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	const page = await typed(device, 'avant');
	// Let the cache have the same text as the line: both will offer it.
	await until(() => true);
	const empty = fillDisk('deltas');
	cleanups.push(empty);
	page.type('done', 'avant et après');
	await expect(page.flush()).rejects.toThrow();
	expect((await seen(device.state(), (state) => state.unkept === true)).unkept).toBe(true);
	expect(page.fields).toEqual({ done: 'avant et après' });
	expect([...browser.lines.values()].join()).toContain('avant et après');
	expect(await device.signOut()).toBe('unsent');
	tab.kill();
	const again = await browser.open();
	const still = await again.device.openPage(P, DAY);
	expect(still.fields).toEqual({ done: 'avant et après' });
	expect(browser.lines.size).toBe(1);
	empty();
	await still.flush();
	await seen(again.device.state(), (state) => state.unkept === undefined);
	expect(browser.lines.size).toBe(0);
	browser.setOnline(true);
	await again.device.sync();
	expect(school.text(P, DAY)).toBe('avant et après');
});

test('the line has no ground any more: its text is typed, unless the record has it', async () => {
	const { browser } = world();
	const { tab, device } = await browser.open();
	const page = await typed(device, 'avant');
	const empty = fillDisk('deltas');
	page.type('done', 'avant et après');
	await expect(page.flush()).rejects.toThrow();
	empty();
	tab.kill();
	await Dexie.delete(tab.database);
	await new Promise<void>((resolve) => {
		indexedDB.deleteDatabase(cacheOf(tab)).onsuccess = () => resolve();
	});
	const again = await browser.open();
	const restored = await again.device.openPage(P, DAY);
	expect(restored.fields).toEqual({ done: 'avant et après' });
	await restored.close();
	expect((await again.device.openPage(P, DAY)).fields).toEqual({ done: 'avant et après' });
});

test('a database closed under us is opened again, once, and the write is kept', async () => {
	const { browser } = world();
	const { tab, device } = await browser.open();
	const page = await typed(device, 'avant');
	for (const connection of connections()) {
		if (connection.name === tab.database) forceCloseDatabase(connection.backendDB() as never);
	}
	page.type('done', 'avant et après');
	await page.flush();
	expect(await look(tab, 'deltas')).toHaveLength(2);
	// As after another version's `versionchange`: Dexie does not open it again by itself.
	for (const connection of connections()) if (connection.name === tab.database) connection.close();
	page.type('done', 'avant et après, toujours');
	await page.flush();
	expect(await look(tab, 'deltas')).toHaveLength(3);
});

test('[SY34] a record that was lost under an open page gets all of it again', async () => {
	const { browser } = world();
	const { tab, device } = await browser.open();
	const page = await typed(device, 'avant');
	const db = await new Dexie(tab.database).open();
	await Promise.all(['pages', 'deltas', 'outbox'].map((table) => db.table(table).clear()));
	db.close();
	page.type('done', 'avant et après');
	await page.flush();
	tab.kill();
	await new Promise<void>((resolve) => {
		indexedDB.deleteDatabase(cacheOf(tab)).onsuccess = () => resolve();
	});
	const again = await browser.open();
	expect((await again.device.openPage(P, DAY)).fields).toEqual({ done: 'avant et après' });
});

test('[SY34] a record deleted by another page is made again: the words at once, the rest from the school', async () => {
	const { school, browser } = world();
	browser.online = true;
	const { tab, device } = await browser.open();
	const page = await typed(device, 'reçu');
	await device.sync();
	browser.setOnline(false);
	page.type('done', 'reçu, pas encore envoyé');
	await page.flush();
	const [before] = await look<{ value: string }>(tab, 'meta');
	await deleteDatabase(tab.database);
	// No key is needed.
	await seen(device.pageProgress(P, DAY), (progress) => progress?.state === 'kept');
	await until(() => connections().some((one) => one.name === tab.database && one.isOpen()));
	const [after] = await look<{ value: string }>(tab, 'meta');
	expect(after?.value).not.toBe(before?.value);
	browser.setOnline(true);
	await seen(device.pageProgress(P, DAY), (progress) => progress?.state === 'received');
	expect(school.text(P, DAY)).toBe('reçu, pas encore envoyé');
	await seen(device.holding(), (held) => held.placements.some(({ card }) => card !== null));
	page.type('done', 'reçu, envoyé');
	await page.flush();
	await device.sync();
	expect(school.text(P, DAY)).toBe('reçu, envoyé');
});

test('[SY34] what only another tab shows is back, too, and the tabs follow each other again', async () => {
	const { browser } = world();
	const { tab, device: one } = await browser.open();
	const { device: two } = await browser.open();
	const left = await typed(one, 'gauche');
	const right = await two.openPage(P, '2027-06-15');
	right.type('done', 'droite');
	await right.flush();
	await deleteDatabase(tab.database);
	for (const day of [DAY, '2027-06-15']) {
		await seen(one.pageProgress(P, day), (progress) => progress?.state === 'kept');
	}
	const same = await two.openPage(P, DAY);
	expect(same.fields).toEqual({ done: 'gauche' });
	same.type('done', 'gauche, encore');
	await same.flush();
	await followed(left, 'gauche, encore');
});

test('[SY34] three tabs and an upgrade: two make room, the one that hangs is told of, and nothing is lost', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	const { device: two } = await browser.open();
	const left = await typed(device, 'gauche');
	await typed(two, 'gauche droite');
	// A third holds the record and does not hear that somebody asks for it.
	const hung = await request(indexedDB.open(tab.database));
	const upgrade = request(indexedDB.open(tab.database, 20));
	await until(() => !connections().some((one) => one.name === tab.database && one.isOpen()));
	left.type('done', 'gauche, puis droite');
	const kept = left.flush();
	const late = new Promise<void>((resolve) => {
		void openDevice(someone('student-1'), tab.environment, resolve);
	});
	await until(() => {
		browser.pass(500);
		return browser.lines.size > 0;
	});
	await late;
	expect([...browser.lines.values()].join()).toContain('gauche, puis droite');
	hung.close();
	(await upgrade).close();
	await kept;
	expect(browser.lines.size).toBe(0);
	browser.setOnline(true);
	await device.sync();
	expect(school.text(P, DAY)).toContain('gauche, puis droite');
});

function request(asked: IDBOpenDBRequest): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(new Error('not opened'));
	});
}

function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(new Error(`not deleted: ${name}`));
	});
}

/** What y-indexeddb would hold if the page had been typed there alone. */
async function fillCache(tab: Tab, change: (doc: Y.Doc) => void): Promise<void> {
	const doc = new Y.Doc();
	const persistence = new IndexeddbPersistence(cacheOf(tab), doc);
	await persistence.whenSynced;
	change(doc);
	await persistence.destroy();
}

test('y-indexeddb ahead of the record: into record and outbox, then on the page', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	await fillCache(tab, (doc) => doc.getText('done').insert(0, 'seulement en cache'));
	const page = await device.openPage(P, DAY);
	expect(page.fields).toEqual({});
	await new Promise<void>((resolve) => {
		page.onChange(() => resolve());
	});
	expect(page.fields).toEqual({ done: 'seulement en cache' });
	expect(await look(tab, 'outbox')).toHaveLength(1);
	expect(await look(tab, 'deltas')).toHaveLength(1);
	browser.setOnline(true);
	await device.sync();
	expect(school.text(P, DAY)).toBe('seulement en cache');
});

test('typed before the cache answered: both are there', async () => {
	const { browser } = world();
	const { tab, device } = await browser.open();
	await fillCache(tab, (doc) => doc.getText('done').insert(0, 'cache'));
	const page = await device.openPage(P, DAY);
	page.type('done', 'clavier');
	await until(() => page.fields.done?.includes('cache') === true);
	expect(page.fields.done).toContain('clavier');
	expect(page.fields.done).toHaveLength('cacheclavier'.length);
});

test('y-indexeddb behind the record: nothing is lost, nothing new is sent', async () => {
	const { browser } = world();
	const { tab, device } = await browser.open();
	const page = await typed(device, 'tout');
	await page.close();
	await new Promise<void>((resolve) => {
		indexedDB.deleteDatabase(cacheOf(tab)).onsuccess = () => resolve();
	});
	const reopened = await device.openPage(P, DAY);
	expect(reopened.fields).toEqual({ done: 'tout' });
	const doc = new Y.Doc();
	for (;;) {
		const persistence = new IndexeddbPersistence(cacheOf(tab), doc);
		await persistence.whenSynced;
		await persistence.destroy();
		if (doc.getText('done').toString() === 'tout') break;
	}
	expect(await look(tab, 'deltas')).toHaveLength(1);
});

test('a cache that never opens never matters', async () => {
	const { browser } = world();
	const { tab, device } = await browser.open();
	const { open } = IDBFactory.prototype;
	cleanups.push(() => Object.assign(IDBFactory.prototype, { open }));
	IDBFactory.prototype.open = function (this: IDBFactory, name, version) {
		// A request that is never answered.
		return name === cacheOf(tab) ? ({} as IDBOpenDBRequest) : open.call(this, name, version);
	};
	const page = await typed(device, 'sans cache');
	expect(page.fields).toEqual({ done: 'sans cache' });
	expect(await look(tab, 'deltas')).toHaveLength(1);
	// Its closing waits for the open that never comes; ours does not.
	await page.close();
});

test('a gap is filled from the vector that the server gives', async () => {
	const { school, browser } = world();
	browser.online = true;
	const { device } = await browser.open();
	const page = await typed(device, 'un deux');
	await device.sync();
	school.placement(P).pages.clear();
	page.type('done', 'un deux trois');
	await page.flush();
	await device.sync();
	expect(school.text(P, DAY)).toBe('un deux trois');
	await seen(device.pageProgress(P, DAY), (progress) => progress?.state === 'received');
});

test('a refused page stays readable; once changed, all of it goes again', async () => {
	const { school, browser } = world();
	browser.online = true;
	const { device } = await browser.open();
	school.refuses = ({ page }) => (page === undefined ? undefined : 'bad-text');
	const page = await typed(device, 'refusé');
	await device.sync();
	const progress = await seen(device.pageProgress(P, DAY), (one) => one?.state === 'refused');
	expect(progress).toEqual({ state: 'refused', code: 'bad-text' });
	school.refuses = () => undefined;
	await device.sync();
	expect(school.text(P, DAY)).toBeUndefined();
	page.type('done', 'refusé, repris');
	await page.flush();
	await device.sync();
	expect(school.text(P, DAY)).toBe('refusé, repris');
	await seen(device.pageProgress(P, DAY), (one) => one?.state === 'received');
});

test('typing on a page that was left in another tab is not said to be kept', async () => {
	const { browser } = world();
	browser.online = true;
	const { device: one } = await browser.open();
	const { device: two } = await browser.open();
	const left = await typed(one, 'Bonjour');
	await one.sync();
	const right = await two.openPage(P, DAY);
	await followed(right, 'Bonjour');
	const emptied = new Promise<void>((resolve) => {
		right.onChange((fields) => {
			if (Object.keys(fields).length === 0) resolve();
		});
	});
	expect(await one.signOut()).toBe('done');
	await emptied;
	await left.close();
	right.type('done', 'encore');
	await expect(right.flush()).rejects.toThrow('this page has ended');
	await seen(two.state(), ({ unkept }) => unkept === true);
	await expect(right.close()).rejects.toThrow('this page has ended');
	await seen(two.state(), ({ unkept }) => unkept === undefined);
	const again = await typed(two, 'encore');
	expect(again.fields).toEqual({ done: 'encore' });
});

test('a hole in the record is asked for, and filled by the server', async () => {
	const { school, browser } = world();
	browser.online = true;
	const { tab, device } = await browser.open();
	const page = await typed(device, 'un');
	await device.sync();
	page.type('done', 'un deux');
	await page.flush();
	browser.online = false;
	await page.close();
	await device.close();
	tab.kill();
	const db = await new Dexie(tab.database).open();
	await db.table('pages').update([P, DAY], { state: undefined });
	db.close();
	await new Promise<void>((resolve) => {
		indexedDB.deleteDatabase(cacheOf(tab)).onsuccess = () => resolve();
	});
	const again = await browser.open();
	const holed = await again.device.openPage(P, DAY);
	expect(holed.fields).toEqual({});
	await seen(again.device.pageProgress(P, DAY), (progress) => progress?.state === 'refused');
	browser.setOnline(true);
	await again.device.sync();
	await followed(holed, 'un deux');
	browser.pass(15 * 60_000);
	await until(() => school.text(P, DAY) === 'un deux');
});
