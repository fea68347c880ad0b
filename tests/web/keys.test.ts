// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Device, OpenPage } from '#web/device/device.ts';
import { inPlain } from '#web/device/plain-record.ts';
import { FakeBrowser, look, seen, until } from './browser.ts';
import { FakeSchool } from './school.ts';

/* What a key costs the disk while hands are on the keys, and what must not suffer by that. */

const P = 'placement-1';
const DAY = '2027-06-14';

interface Asked {
	readonly mode: IDBTransactionMode;
	readonly stores: readonly string[];
}

const disk = { asked: [] as Asked[], over: 0 };
const requests: string[] = [];
const { transaction } = IDBDatabase.prototype;
const COUNTED = ['get', 'getAll', 'getAllKeys', 'add', 'put', 'delete'] as const;
const store = Object.fromEntries(COUNTED.map((name) => [name, IDBObjectStore.prototype[name]]));
const { getAllKeys } = IDBIndex.prototype;

beforeEach(() => {
	IDBDatabase.prototype.transaction = function (stores, mode, options) {
		disk.asked.push({
			mode: mode ?? 'readonly',
			stores: typeof stores === 'string' ? [stores] : [...stores]
		});
		const made = transaction.call(this, stores, mode, options);
		made.addEventListener('complete', () => disk.over++);
		return made;
	};
	const counted = (name: string, call: (...args: never[]) => IDBRequest) =>
		function (this: IDBObjectStore | IDBIndex, ...args: never[]) {
			requests.push(`${name} ${this.name}`);
			return call.apply(this, args);
		};
	for (const name of COUNTED)
		Object.assign(IDBObjectStore.prototype, { [name]: counted(name, store[name] as never) });
	Object.assign(IDBIndex.prototype, { getAllKeys: counted('getAllKeys', getAllKeys as never) });
});

afterEach(() => {
	Object.assign(IDBDatabase.prototype, { transaction });
	Object.assign(IDBObjectStore.prototype, store);
	Object.assign(IDBIndex.prototype, { getAllKeys });
});

/** A page on a screen that watches what a student's day does. */
async function day() {
	const school = new FakeSchool();
	school.placement(P);
	const browser = new FakeBrowser(school);
	browser.online = false;
	const { tab, device } = await browser.open();
	const page = await device.openPage(P, DAY);
	const heard: string[] = [];
	device.pages(P).subscribe((pages) => {
		const progress = pages.get(DAY);
		heard.push(progress?.state === 'kept' ? `kept ${progress.at}` : (progress?.state ?? ''));
	});
	device.state().subscribe(() => undefined);
	return { browser, tab, device, page, heard };
}

/** One of a row: the next comes before hands rest. */
async function key(browser: FakeBrowser, page: OpenPage, text: string): Promise<void> {
	const { over } = disk;
	page.type('done', text);
	browser.pass(100);
	await until(() => disk.over > over);
	browser.pass(50);
}

/** Everything that the last thing brought about is over. */
async function settled(): Promise<void> {
	for (;;) {
		const { length } = disk.asked;
		await until(() => disk.over === disk.asked.length);
		for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
		if (disk.asked.length === length) return;
	}
}

async function begun(browser: FakeBrowser, device: Device, page: OpenPage): Promise<void> {
	await key(browser, page, 'B');
	await seen(device.pages(P), (pages) => pages.get(DAY)?.state === 'kept');
	// The outbox is read once more before it is known that there is nothing to say.
	await key(browser, page, 'B.');
	await settled();
	disk.asked = [];
	disk.over = 0;
	requests.length = 0;
}

test('a key more is one strict write of three requests, and nothing is read back', async () => {
	const { browser, device, page } = await day();
	await begun(browser, device, page);
	for (const text of ['Bo', 'Bon', 'Bonj']) await key(browser, page, text);
	await settled();
	const write = { mode: 'readwrite', stores: ['pages', 'deltas', 'outbox'] };
	expect(disk.asked).toEqual([write, write, write]);
	const each = ['get pages', 'add outbox', 'add deltas'];
	expect(requests).toEqual([...each, ...each, ...each]);
});

test('when hands rest, the screen hears of the last key, and the cache has it', async () => {
	const { browser, tab, device, page, heard } = await day();
	await begun(browser, device, page);
	const before = [...heard];
	await key(browser, page, 'Bo');
	await key(browser, page, 'Bon');
	await settled();
	expect(heard).toEqual(before);
	const typedAt = browser.now - 50;
	browser.pass(100);
	await until(() => heard.at(-1) === `kept ${typedAt}`);
	await settled();
	await page.close();
	const cached = new Y.Doc();
	await new IndexeddbPersistence(`${tab.database}-${P}-${DAY}`, cached).whenSynced;
	expect(cached.getText('done').toString()).toBe('Bon');
});

test('whoever asks whether all is kept is told before the answer, without waiting for hands to rest', async () => {
	const { browser, device, page, heard } = await day();
	await begun(browser, device, page);
	browser.pass(10);
	page.type('done', 'Bo');
	await page.flush();
	await until(() => heard.at(-1) === `kept ${browser.now}`);
});

test('the other tab reads each key while hands are still on the keys', async () => {
	const { browser, device, page } = await day();
	const { device: other } = await browser.open();
	const there = await other.openPage(P, DAY);
	await begun(browser, device, page);
	for (const text of ['Bo', 'Bon', 'Bonj']) {
		await key(browser, page, text);
		await until(() => there.fields.done === text);
	}
});

test('a delta of another tab whose word is not here yet is read behind the next key', async () => {
	const { browser, tab, device, page } = await day();
	await begun(browser, device, page);
	const theirs = new Y.Doc();
	for (const { update } of await look<{ update: Uint8Array }>(tab, 'deltas'))
		Y.applyUpdate(theirs, update);
	const vector = Y.encodeStateVector(theirs);
	theirs.getText('done').insert(1, ' loin');
	await inPlain(tab.database, ['deltas'], 'readwrite', (transaction) => {
		const update = Y.encodeStateAsUpdate(theirs, vector);
		transaction.objectStore('deltas').add({ placement: P, page: DAY, update });
	});
	await key(browser, page, 'ZB.');
	await until(() => page.fields.done === 'ZB loin.');
});

test('hours without a rest leave few rows of a page in the outbox', async () => {
	const { browser, tab, device, page } = await day();
	await begun(browser, device, page);
	const [first] = await look(tab, 'outbox');
	for (let length = 2; length < 40; length++) await key(browser, page, 'B'.repeat(length));
	const rows = await look(tab, 'outbox');
	expect(rows.length).toBeLessThan(12);
	expect(rows[0]).toEqual(first);
	browser.setOnline(true);
	await seen(device.pageProgress(P, DAY), (progress) => progress?.state === 'received');
	expect(await look(tab, 'outbox')).toEqual([]);
});
