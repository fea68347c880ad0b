// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Device } from '#web/device/device.ts';
import { FakeBrowser, look, seen, until, type Tab } from './browser.ts';
import { FakeSchool } from './school.ts';

const P = 'placement-1';
const DAYS = Array.from({ length: 12 }, (_, n) => `2027-06-${String(n + 1).padStart(2, '0')}`);
const FIELDS = ['done', 'learned', 'difficult'] as const;
const OTHERS = Array.from({ length: 6 }, (_, n) => `placement-${n + 2}`);
const wordsOf = (day: string, field: string) => `${day} ${field} ${'é'.repeat(18_000)}`;

/** A school that a device does not get to the end with: its tab dies at one request of several. */
class DeadlySchool extends FakeSchool {
	slices = 0;
	tab: Tab | undefined;
	dies: { readonly slice: number; readonly when: 'sent' | 'taken' } | undefined;

	override async answer(body: Uint8Array, me: string): Promise<Response> {
		const slice = ++this.slices;
		const dies = this.dies?.slice === slice ? this.dies.when : undefined;
		// What went before is taken in; this request does not arrive.
		if (dies === 'sent') this.tab?.kill();
		if (dies === 'sent') return await new Promise(() => undefined);
		const answer = await super.answer(body, me);
		if (dies === 'taken') this.tab?.kill();
		return answer;
	}
}

/** A long time offline, on both sides: pages and facts for several requests, news for several answers. */
async function away(dies?: DeadlySchool['dies']) {
	const school = new DeadlySchool();
	school.placement(P);
	const browser = new FakeBrowser(school);
	const { tab, device } = await browser.open();
	await device.sync();
	browser.setOnline(false);
	for (const [n, id] of OTHERS.entries()) {
		school.say(id, {
			id: `01890000-0000-7000-8000-00000000000${n}`,
			section: 'feedback',
			author: 'referent-1',
			body: { type: 'comment', at: 1 }
		});
	}
	school.most = 2;
	const facts: string[] = [];
	for (const [at, day] of DAYS.entries()) {
		facts.push(
			await device.record(P, 'presence', { type: 'arrived', at, halfDay: '2027-06-14/am' })
		);
		const page = await device.openPage(P, day);
		for (const field of FIELDS) page.type(field, wordsOf(day, field));
		await page.close();
	}
	Object.assign(school, { slices: 0, tab, dies });
	browser.setOnline(true);
	return { school, browser, tab, device, facts };
}

type Away = Awaited<ReturnType<typeof away>>;

async function expectEverythingOnce({ school, browser, tab, facts }: Away, device: Device) {
	browser.pass(20 * 60_000);
	await device.sync();
	await seen(device.state(), (one) => one.online && one.oldestUnsentAt === undefined);
	expect(await look(tab, 'outbox')).toEqual([]);
	expect(school.facts(P)).toEqual(facts);
	for (const day of DAYS) {
		const received = FIELDS.map((field) => school.text(P, day, field));
		expect(received).toEqual(FIELDS.map((field) => wordsOf(day, field)));
		const page = await device.openPage(P, day);
		expect(page.fields).toEqual(Object.fromEntries(FIELDS.map((f) => [f, wordsOf(day, f)])));
		await page.close();
	}
	const held = await seen(
		device.holding(),
		({ placements }) => placements.length === 1 + OTHERS.length
	);
	for (const { id, facts: of } of held.placements) {
		expect(of.map((fact) => [fact.id, fact.receivedAt])).toEqual(
			school.placement(id).facts.map((fact) => [fact.id, fact.receivedAt])
		);
	}
}

test('[SY35, SY37] what does not fit one request, nor one answer, goes and comes in slices', async () => {
	const there = await away();
	await there.device.sync();
	const requests = there.school.requests.slice(-there.school.slices);
	expect(requests.map(({ pages }) => pages.length)).toEqual([9, 3, 0, 0]);
	// What the last one brings is not asked for again.
	expect(requests.map(({ have }) => Object.keys(have).length)).toEqual([1, 2, 3, 5]);
	await expectEverythingOnce(there, there.device);
	await there.device.close();
}, 60_000);

const SLICES = 4;
const deaths = Array.from({ length: SLICES }, (_, n) => n + 1).flatMap((slice) =>
	(['sent', 'taken'] as const).map((when) => ({ slice, when }))
);

test.each(deaths)(
	'[SY35, SY37] killed at slice $slice, once it is $when: reopened, nothing is lost nor twice',
	async (dies) => {
		const there = await away(dies);
		void there.device.sync();
		await until(() => there.tab.dead);
		const again = await there.browser.open();
		await expectEverythingOnce({ ...there, tab: again.tab }, again.device);
		await again.device.close();
	},
	60_000
);
