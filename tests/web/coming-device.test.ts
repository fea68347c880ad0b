// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { ComingDevice, type OpenedDevice } from '#web/device/coming-device.ts';
import type { DeviceState, Holding } from '#web/device/device.ts';
import { openDevice } from '#web/device/open-device.ts';
import { fillDisk, FakeBrowser, look, seen, someone, until, type Tab } from './browser.ts';
import { FakeSchool } from './school.ts';

const DAY = '2027-06-14';
const ARRIVED = { type: 'arrived', at: 1, halfDay: '2027-06-14/am' } as const;

/** A browser that was here before, with something received and something unsent. */
async function usedBrowser(): Promise<{
	tab: Tab;
	school: FakeSchool;
	held: Holding;
	state: DeviceState;
}> {
	const school = new FakeSchool();
	school.placement('placement-1');
	school.placement('placement-2');
	const browser = new FakeBrowser(school);
	const { tab, device } = await browser.open();
	await device.sync();
	await device.record('placement-1', 'presence', ARRIVED);
	await device.sync();
	browser.setOnline(false);
	await device.record('placement-2', 'presence', ARRIVED);
	const held = await seen(device.holding(), ({ placements }) =>
		placements.every(({ facts }) => facts.length === 1)
	);
	const state = await seen(device.state(), ({ unsent }) => unsent === 1);
	await device.close();
	return { tab, school, held, state };
}

/** A device whose record opens when it is told to. */
function coming(tab: Tab): {
	device: ComingDevice;
	/** @param opened the record itself, should it be open already */
	open(opened?: OpenedDevice): void;
	fail(): void;
} {
	let open: (opened?: OpenedDevice) => void = () => undefined;
	let fail = (): void => undefined;
	const held = new Promise<OpenedDevice>((resolve, reject) => {
		open = (opened) => resolve(opened ?? openDevice(someone('student-1'), tab.environment));
		fail = () => reject(new Error('the disk'));
	});
	const device = new ComingDevice(someone('student-1'), tab.environment, held);
	// The app says so, whoever else waits for it.
	device.held.catch(() => undefined);
	return { device, open, fail };
}

test('what the disk holds is shown before the record is open, as the record will show it', async () => {
	const { tab, held, state } = await usedBrowser();
	const { device, open } = coming(tab);
	expect(await seen(device.holding(), () => true)).toEqual(held);
	expect(await seen(device.state(), () => true)).toEqual(state);
	open();
	await device.held;
	expect(await seen(device.holding(), () => true)).toEqual(held);
	await device.close();
});

test('[SY58] a tap before the record is open is kept at once and seen kept, and is the first thing sent', async () => {
	const { tab } = await usedBrowser();
	const { device, open } = coming(tab);
	const shown: (string | undefined)[][] = [];
	const watching = device
		.holding()
		.subscribe(
			({ placements }) =>
				void shown.push(
					placements.flatMap(({ facts }) => facts.map((fact) => fact.progress?.state))
				)
		);
	await until(() => shown.length === 1);
	await device.record('placement-1', 'presence', ARRIVED);
	await until(() => shown.at(-1)?.length === 3);
	expect(shown.at(-1)?.filter((state) => state === 'kept')).toHaveLength(2);
	expect(await seen(device.state(), ({ unsent }) => unsent === 2)).toBeDefined();
	tab.browser.setOnline(true);
	open();
	await device.held;
	await device.sync();
	await until(() => shown.at(-1)?.every((state) => state === 'received') === true);
	watching.unsubscribe();
	expect(shown.at(-1)).toHaveLength(3);
	await device.close();
});

test('[SY58] a tap that was kept before the record was open outlives a tab that dies before it is', async () => {
	const { tab } = await usedBrowser();
	const id = await coming(tab).device.record('placement-1', 'presence', ARRIVED);
	const { device, open } = coming(tab);
	open();
	await device.held;
	const { placements } = await seen(device.holding(), () => true);
	expect(placements.flatMap(({ facts }) => facts.map((fact) => fact.id))).toContain(id);
	await device.close();
});

test('[SY58] taps while the record is just opening: whoever watches it misses none', async () => {
	const { tab } = await usedBrowser();
	const { device, open } = coming(tab);
	const early = device.record('placement-1', 'presence', ARRIVED);
	open();
	const late = device.held.then(() => device.record('placement-1', 'presence', ARRIVED));
	const ids = await Promise.all([early, late]);
	expect(new Set(ids).size).toBe(2);
	await seen(device.holding(), ({ placements }) =>
		ids.every((id) => placements.some(({ facts }) => facts.some((fact) => fact.id === id)))
	);
	await device.close();
});

test('[SY58] a tap still on its way to the disk when the record has opened: whoever watches sees it', async () => {
	const { tab } = await usedBrowser();
	const opened = await openDevice(someone('student-1'), tab.environment);
	const { device, open } = coming(tab);
	const tap = device.record('placement-1', 'presence', ARRIVED);
	open(opened);
	await device.held;
	const { placements } = await seen(device.holding(), () => true);
	expect(placements.flatMap(({ facts }) => facts.map(({ id }) => id))).toContain(await tap);
	await device.close();
});

test('where no record was ever made, a tap waits for it', async () => {
	const browser = new FakeBrowser(new FakeSchool());
	const { tab, device: first } = await browser.open();
	await first.close();
	await Dexie.delete(tab.database);
	const { device, open } = coming(tab);
	let kept = false;
	const tap = device.record('placement-1', 'presence', ARRIVED).then(() => (kept = true));
	await seen(device.holding(), () => true);
	expect(kept).toBe(false);
	open();
	await tap;
	await device.close();
});

test('[SY58] what the disk refuses before the record is open leaves nothing half kept, and goes to the record', async () => {
	const { tab } = await usedBrowser();
	const { device, fail } = coming(tab);
	// The fact is written by then, and goes with its place in the outbox.
	const empty = fillDisk('outbox');
	onTestFinished(empty);
	const tap = device.record('placement-1', 'presence', ARRIVED);
	fail();
	await expect(tap).rejects.toThrow('the disk');
	empty();
	const { placements } = await seen(coming(tab).device.holding(), () => true);
	expect(placements.flatMap(({ facts }) => facts)).toHaveLength(2);
	await device.close();
});

test('where the record does not open, what was shown stays, a tap is still kept, and nothing else throws', async () => {
	const { tab } = await usedBrowser();
	const { device, fail } = coming(tab);
	const { placements } = await seen(device.holding(), () => true);
	fail();
	const id = await device.record('placement-1', 'presence', ARRIVED);
	await seen(device.holding(), (holding) =>
		holding.placements.some(({ facts }) => facts.some((fact) => fact.id === id))
	);
	const page = await device.openPage('placement-1', DAY);
	page.type('done', 'gardé quand même');
	await page.flush();
	expect(placements).toHaveLength(2);
	expect(await device.others()).toEqual([]);
	await device.sync();
	await device.close();
});

test('[SY58] words before the record is open are kept and seen kept, and go on in the record as the same page', async () => {
	const { tab, school } = await usedBrowser();
	const { device, open } = coming(tab);
	const page = await device.openPage('placement-1', DAY);
	page.type('done', 'Avant');
	await page.flush();
	const kept = await seen(device.pageProgress('placement-1', DAY), (one) => one !== undefined);
	expect(kept).toEqual({ state: 'kept', at: tab.browser.now });
	expect([...(await seen(device.pages('placement-1'), () => true)).keys()]).toEqual([DAY]);
	open();
	await device.held;
	page.type('done', 'Avant et après');
	await page.flush();
	tab.browser.setOnline(true);
	await device.sync();
	await seen(device.pageProgress('placement-1', DAY), (one) => one?.state === 'received');
	expect(school.text('placement-1', DAY)).toBe('Avant et après');
	const other = await tab.browser.open();
	const theirs = await other.device.openPage('placement-1', DAY);
	theirs.type('done', 'Avant et après, ailleurs');
	await theirs.flush();
	await until(() => page.fields.done === 'Avant et après, ailleurs');
	await device.close();
	expect(tab.browser.warnings).toEqual([]);
});

test('[SY58] words that were kept before the record was open outlive a tab that dies before it is', async () => {
	const { tab } = await usedBrowser();
	const page = await coming(tab).device.openPage('placement-1', DAY);
	page.type('done', 'Avant');
	await page.flush();
	tab.kill();
	const again = await tab.browser.open();
	const { fields } = await again.device.openPage('placement-1', DAY);
	expect(fields).toEqual({ done: 'Avant' });
	expect(await look(again.tab, 'outbox')).toMatchObject([{}, { page: DAY }]);
});

test('[SY58] a disk that refuses words before the record is open is said, and said again by the record', async () => {
	const { tab } = await usedBrowser();
	const { device, open } = coming(tab);
	const page = await device.openPage('placement-1', DAY);
	const empty = fillDisk('deltas');
	onTestFinished(empty);
	page.type('done', 'Avant');
	await expect(page.flush()).rejects.toThrow('full');
	await seen(device.state(), ({ unkept }) => unkept === true);
	expect([...tab.browser.lines.values()].join()).toContain('Avant');
	open();
	await device.held;
	await seen(device.state(), ({ unkept }) => unkept === true);
	empty();
	await page.flush();
	await seen(device.state(), ({ unkept }) => unkept !== true);
	await seen(device.pageProgress('placement-1', DAY), (one) => one?.state === 'kept');
	expect(tab.browser.lines.size).toBe(0);
	await device.close();
});

test('[SY58] typed across the opening of the record, at any moment of it: every letter is kept once', async () => {
	const text = 'Le matin, la pâte; à midi, les gens.';
	for (let moment = 0; moment <= text.length; moment++) {
		const { tab, school } = await usedBrowser();
		const { device, open } = coming(tab);
		const opening = device.openPage('placement-1', DAY);
		if (moment === 0) open();
		const page = await opening;
		for (let letters = 1; letters <= text.length; letters++) {
			page.type('done', text.slice(0, letters));
			if (letters === moment) open();
			// Piles of every size: some end while the record opens, some after.
			if (letters % 3 === moment % 3) void page.flush();
			await new Promise((resolve) => setImmediate(resolve));
		}
		await page.flush();
		await device.held;
		tab.browser.setOnline(true);
		await device.sync();
		await seen(device.pageProgress('placement-1', DAY), (one) => one?.state === 'received');
		expect(school.text('placement-1', DAY)).toBe(text);
		await device.close();
	}
});

test('a glance makes no record, and reads none of another version', async () => {
	const browser = new FakeBrowser(new FakeSchool());
	const { tab, device: first } = await browser.open();
	await first.close();
	await Dexie.delete(tab.database);
	const fresh = coming(tab);
	expect(await seen(fresh.device.holding(), () => true)).toEqual({ heard: false, placements: [] });
	expect(await Dexie.exists(tab.database)).toBe(false);

	const newer = new Dexie(tab.database);
	newer.version(99).stores({ placements: 'id' });
	await newer.open();
	newer.close();
	const other = coming(tab);
	const seenThere: Holding[] = [];
	other.device.holding().subscribe((value) => void seenThere.push(value));
	other.fail();
	await other.device.sync();
	expect(seenThere).toEqual([]);
});
