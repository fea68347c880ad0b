// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exchangeLock } from '#web/device/record-name.ts';
import { FakeBrowser, seen, until, type Tab } from './browser.ts';
import { FakeSchool } from './school.ts';

const P = 'placement-1';
const ARRIVED = { type: 'arrived', at: 1, halfDay: '2027-06-14/am' } as const;
const SAID = {
	id: '01890000-0000-7000-8000-000000000001',
	section: 'feedback',
	author: 'referent-1',
	body: { type: 'comment', at: 1 }
} as const;

function world(): { school: FakeSchool; browser: FakeBrowser } {
	const school = new FakeSchool();
	school.placement(P);
	return { school, browser: new FakeBrowser(school) };
}

/** The address of each stream that was opened, once there are so many. */
async function streams(tab: Tab, count: number): Promise<string[]> {
	await until(() => tab.streams.length === count);
	return tab.streams.map(({ path }) => path);
}

test('[SY61] an opening is one exchange, and the stream goes on from its answer', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	expect(await streams(tab, 1)).toEqual([`/api/live?since=mark-${school.now}`]);
	tab.streams[0]?.emit('beat');
	await device.greeted;
	expect(school.requests).toHaveLength(1);
});

test('[SY61] what is said between the answer and the stream comes with its first poke', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	await streams(tab, 1);
	school.say(P, SAID);
	tab.streams[0]?.emit('poke');
	await seen(device.placement(P), (one) => one?.facts.length === 1);
	expect(school.requests).toHaveLength(2);
});

test('[SY61] a stream waits for no exchange that fails, and then goes on from nothing', async () => {
	const { school, browser } = world();
	school.mishaps.push('cut-after');
	const { tab } = await browser.open();
	expect(await streams(tab, 1)).toEqual(['/api/live']);
});

test('[SY61] the network comes back: one exchange, and a stream from its answer', async () => {
	const { school, browser } = world();
	browser.online = false;
	const { tab, device } = await browser.open();
	await device.record(P, 'presence', ARRIVED);
	// What its keeping set off has ended, without a network.
	await device.sync();
	browser.setOnline(true);
	expect(await streams(tab, 1)).toEqual([`/api/live?since=mark-${school.now}`]);
	await seen(device.state(), ({ unsent }) => unsent === 0);
	expect(school.requests).toHaveLength(1);
	browser.setOnline(false);
	expect(tab.streams[0]?.closed).toBe(true);
	browser.setOnline(true);
	expect((await streams(tab, 2))[1]).toBe(`/api/live?since=mark-${school.now}`);
	expect(school.requests).toHaveLength(2);
});

test('[SY61] a stream that the server ends goes on from the last answer, and costs no exchange', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	await streams(tab, 1);
	await device.sync();
	const asked = school.requests.length;
	tab.streams[0]?.emit('beat');
	tab.streams[0]?.emit('error');
	browser.pass(10_000);
	expect((await streams(tab, 2))[1]).toBe(`/api/live?since=mark-${school.now}`);
	expect(school.requests).toHaveLength(asked);
});

test('[ID8] a session that ended before its stream was heard is found ended by an exchange', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	await streams(tab, 1);
	school.mishaps.push('signed-out');
	// All that a browser says of a stream that is refused.
	tab.streams[0]?.emit('error');
	browser.pass(10_000);
	await seen(device.state(), ({ signedOut }) => signedOut);
	expect(tab.streams).toHaveLength(1);
});

test('[ID8] a session that ended between two long polls is found ended by an exchange', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	await streams(tab, 1);
	school.mishaps.push('signed-out');
	browser.pass(SILENCE);
	await polls(tab, 1);
	await until(() => browser.timers.size > 1);
	browser.pass(10_000);
	await seen(device.state(), ({ signedOut }) => signedOut);
});

test('[SY61] what is kept while an exchange waits for another tab goes with it', async () => {
	const { school, browser } = world();
	const { tab, device } = await browser.open();
	await device.greeted;
	let release = (): void => undefined;
	void browser.alone(
		exchangeLock(tab.database),
		() => new Promise<void>((resolve) => (release = resolve))
	);
	const asked = school.requests.length;
	const going = device.sync();
	await device.record(P, 'presence', ARRIVED);
	release();
	await going;
	await seen(device.state(), ({ unsent }) => unsent === 0);
	expect(school.requests.slice(asked)).toHaveLength(1);
	expect(school.facts(P)).toHaveLength(1);
});

/** The address of each long poll of a tab whose stream is held back, once there are so many. */
async function polls(tab: Tab, count: number): Promise<string[]> {
	const asked = (): string[] =>
		tab.fetched.map(({ path }) => path).filter((path) => path.startsWith('/api/live'));
	await until(() => asked().length === count);
	return asked();
}

const SILENCE = 45_000;
const forever = (): Promise<never> => new Promise(() => undefined);

test('[SY65] a long poll goes on from the last answer, as a stream does', async () => {
	const { school, browser } = world();
	const { tab } = await browser.open();
	await streams(tab, 1);
	tab.polled.push(() => ({ placements: [] }), forever);
	const mark = `/api/live?wait=25&since=mark-${school.now}`;
	browser.pass(SILENCE);
	expect(await polls(tab, 2)).toEqual([mark, mark]);
	expect(school.requests).toHaveLength(1);
});

test.each([{ placements: [P] }, { placements: [], told: true }])(
	'[SY65] a long poll that tells of something brings an exchange, and the next one goes on from it: %j',
	async (told) => {
		const { school, browser } = world();
		const { tab, device } = await browser.open();
		await streams(tab, 1);
		const before = school.now;
		tab.polled.push(() => {
			school.say(P, SAID);
			return told;
		}, forever);
		browser.pass(SILENCE);
		const [first, next] = await polls(tab, 2);
		expect(first).toBe(`/api/live?wait=25&since=mark-${before}`);
		expect(next).toBe(`/api/live?wait=25&since=mark-${school.now}`);
		expect(next).not.toBe(first);
		expect(school.requests).toHaveLength(2);
		await seen(device.placement(P), (one) => one?.facts.length === 1);
	}
);

test('[SY65] where the exchange fails, the next long poll is not told the same at once', async () => {
	const { school, browser } = world();
	const { tab } = await browser.open();
	await streams(tab, 1);
	school.mishaps.push('cut-after');
	tab.polled.push(() => ({ placements: [P] }), forever);
	browser.pass(SILENCE);
	expect((await polls(tab, 2))[1]).toBe('/api/live?wait=25');
});
