// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { generator } from '#tests/kit/generator.ts';
import type { Device, OpenPage } from '#web/device/device.ts';
import { FakeBrowser, fillDisk, seen, until, type Tab } from './browser.ts';
import { FakeSchool, type Mishap } from './school.ts';

const P = 'placement-1';
const DAY = '2027-06-14';
const MISHAPS: readonly Mishap[] = ['cut-before', 'cut-after', 'portal', 'signed-out', 'busy'];

interface Open {
	readonly browser: FakeBrowser;
	readonly tab: Tab;
	readonly device: Device;
	readonly page: OpenPage;
}

/**
 * One student, two devices, several tabs, a bad network, a server that is restored, kills and full disks.
 * Every word that a flush kept, and every fact, must be everywhere once at the end.
 */
async function live(seed: number): Promise<void> {
	const random = generator(seed);
	const pick = <Item>(items: readonly Item[]): Item | undefined =>
		items[Math.floor(random() * items.length)];
	const school = new FakeSchool();
	school.placement(P);
	const browsers = [new FakeBrowser(school), new FakeBrowser(school)];
	const opens: Open[] = [];
	const words: string[] = [];
	const facts: string[] = [];
	const open = async (browser: FakeBrowser | undefined): Promise<void> => {
		if (!browser) return;
		const { tab, device } = await browser.open();
		opens.push({ browser, tab, device, page: await device.openPage(P, DAY) });
	};
	const write = async ({ browser, page }: Open, flush: boolean): Promise<void> => {
		// Nobody types at two places within one pile.
		browser.pass(100);
		const word = `mot${words.length}-${Math.floor(random() * 1e6)};`;
		const before = page.fields.done ?? '';
		const at = before.indexOf(';', random() * before.length) + 1;
		page.type('done', before.slice(0, at) + word + before.slice(at), at + word.length);
		if (!flush) return;
		await page.flush();
		words.push(word);
	};
	for (const browser of browsers) await open(browser);
	for (let step = 0; step < 40; step++) {
		const one = pick(opens);
		const chance = random();
		if (!one || chance < 0.08) await open(pick(browsers));
		else if (chance < 0.4) await write(one, random() < 0.7);
		else if (chance < 0.5) {
			facts.push(
				await one.device.record(P, 'presence', { type: 'arrived', at: step, halfDay: `${DAY}/am` })
			);
		} else if (chance < 0.58) one.browser.setOnline(!one.browser.online);
		else if (chance < 0.66) school.mishaps.push(pick(MISHAPS) ?? 'portal');
		else if (chance < 0.74) one.browser.pass(random() * 5000);
		else if (chance < 0.8) void one.device.sync();
		else if (chance < 0.85) one.tab.hide();
		else if (chance < 0.93) {
			one.tab.kill();
			opens.splice(opens.indexOf(one), 1);
		} else if (chance < 0.96) {
			const empty = fillDisk('deltas');
			await write(one, true).catch(() => undefined);
			empty();
		} else if (school.requests.length > 3) school.restoreEmpty();
	}
	school.mishaps.length = 0;
	for (const browser of browsers) {
		browser.setOnline(true);
		browser.pass(20 * 60_000);
		if (!opens.some((one) => one.browser === browser)) await open(browser);
	}
	// Twice around: what the last device brings must reach the first.
	for (let round = 0; round < 3; round++) {
		for (const { browser, device } of opens) {
			browser.pass(20 * 60_000);
			await device.sync();
		}
	}
	for (const { device } of opens)
		await seen(device.state(), (one) => one.oldestUnsentAt === undefined);
	const text = school.text(P, DAY) ?? '';
	for (const { page } of opens) await until(() => (page.fields.done ?? '') === text);
	for (const word of words) expect(text.split(word).length - 1, `${word} in « ${text} »`).toBe(1);
	expect(new Set(school.facts(P))).toEqual(new Set(facts));
	expect(school.facts(P)).toHaveLength(facts.length);
	for (const { tab } of opens) tab.kill();
}

const seeds = Array.from({ length: Number(process.env.SEEDS ?? 20) }, (_, index) => index + 1);

test.each(seeds)('nothing kept is lost or doubled, seed %i', live, 20_000);
