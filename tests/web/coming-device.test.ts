// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { ComingDevice } from '#web/device/coming-device.ts';
import type { Device, DeviceState, Holding } from '#web/device/device.ts';
import { openDevice } from '#web/device/open-device.ts';
import { FakeBrowser, seen, someone, until, type Tab } from './browser.ts';
import { FakeSchool } from './school.ts';

const ARRIVED = { type: 'arrived', at: 1, halfDay: '2027-06-14/am' } as const;

/** A browser that was here before, with something received and something unsent. */
async function usedBrowser(): Promise<{ tab: Tab; held: Holding; state: DeviceState }> {
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
	return { tab, held, state };
}

/** A device whose record opens when it is told to. */
function coming(tab: Tab): { device: ComingDevice; open(): void; fail(): void } {
	let open = (): void => undefined;
	let fail = (): void => undefined;
	const held = new Promise<Device>((resolve, reject) => {
		open = () => resolve(openDevice(someone('student-1'), tab.environment));
		fail = () => reject(new Error('the disk'));
	});
	return { device: new ComingDevice(someone('student-1'), tab.environment, held), open, fail };
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

test('a tap before the record is open waits for it, and whoever watches sees it kept', async () => {
	const { tab } = await usedBrowser();
	const { device, open } = coming(tab);
	const shown: number[] = [];
	const watching = device
		.holding()
		.subscribe(
			({ placements }) => void shown.push(placements.flatMap(({ facts }) => facts).length)
		);
	await until(() => shown.length === 1);
	let kept = false;
	const tap = device.record('placement-1', 'presence', ARRIVED).then(() => (kept = true));
	expect(kept).toBe(false);
	open();
	await tap;
	await until(() => shown.at(-1) === 3);
	watching.unsubscribe();
	await device.close();
});

test('where the record does not open, a tap is refused, what was shown stays, and nothing else throws', async () => {
	const { tab } = await usedBrowser();
	const { device, fail } = coming(tab);
	const { placements } = await seen(device.holding(), () => true);
	fail();
	await expect(device.record('placement-1', 'presence', ARRIVED)).rejects.toThrow('the disk');
	await expect(device.openPage('placement-1', '2027-06-14')).rejects.toThrow('the disk');
	expect(placements).toHaveLength(2);
	expect(await device.others()).toEqual([]);
	await device.sync();
	await device.close();
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
