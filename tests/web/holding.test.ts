// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Holding } from '#web/device/device.ts';
import { firstOf } from '#web/device/first-of.ts';
import { FakeBrowser, until } from './browser.ts';
import { FakeSchool } from './school.ts';

const PLACEMENTS = ['placement-1', 'placement-2', 'placement-3'];

test('[SY37] a school that was heard is never seen without what it said; its silence changes nothing', async () => {
	const school = new FakeSchool();
	for (const id of PLACEMENTS) school.placement(id);
	const browser = new FakeBrowser(school);
	browser.setOnline(false);
	const { device } = await browser.open();
	const seen: Holding[] = [];
	const subscription = device.holding().subscribe((value) => void seen.push(value));
	await until(() => seen.length === 1);
	browser.setOnline(true);
	await device.sync();
	await until(() => seen.some(({ heard }) => heard));
	expect(seen.map(({ heard, placements }) => [heard, placements.length])).toEqual([
		[false, 0],
		[true, 3]
	]);
	// An exchange that brings nothing makes nobody read again.
	await device.sync();
	await device.sync();
	school.say('placement-1', {
		id: '01890000-0000-7000-8000-000000000001',
		section: 'feedback',
		author: 'referent-1',
		body: { type: 'comment', at: 1 }
	});
	await device.sync();
	await until(() => seen.length > 2);
	expect(seen.map(({ placements }) => placements.flatMap(({ facts }) => facts).length)).toEqual([
		0, 0, 1
	]);
	subscription.unsubscribe();
	await device.close();
});

test('a class is asked of the disk in as many requests as one student', async () => {
	const school = new FakeSchool();
	const browser = new FakeBrowser(school);
	const { device } = await browser.open();
	const requestsFor = async (students: number): Promise<number> => {
		for (let nth = 1; nth <= students; nth++) school.placement(`placement-${nth}`);
		await device.sync();
		const counting = countRequests();
		const { placements } = await firstOf(device.holding());
		expect(placements).toHaveLength(students);
		return counting.end();
	};
	const one = await requestsFor(1);
	expect(one).toBeGreaterThan(0);
	expect(await requestsFor(30)).toBe(one);
	await device.close();
});

/** Of all reads, whoever asks. */
function countRequests(): { end(): number } {
	let count = 0;
	const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((asked) =>
		(['get', 'getAll', 'openCursor'] as const).map((way) => {
			const own = asked[way] as (...query: unknown[]) => IDBRequest;
			return vi.spyOn(asked, way).mockImplementation(function (this: unknown, ...query: unknown[]) {
				count++;
				return own.apply(this, query) as never;
			});
		})
	);
	return {
		end() {
			for (const spy of spies) spy.mockRestore();
			return count;
		}
	};
}
