import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { PROTOCOL } from '#shared/api/protocol.ts';
import type { ExchangeAnswer } from '#shared/api/protocol.ts';
import { decode } from '#shared/api/codec.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';
import { FakeBrowser, look, seen, someone } from '#tests/web/browser.ts';
import { FakeSchool } from '#tests/web/school.ts';

const DAY = '2027-06-14';
const AM = `${DAY}/am`;
const P = 'stage-lea';

/** Nothing of it is fake: what a device posts goes to a real server, as it is. */
class RealSchool extends FakeSchool {
	readonly answers: (ExchangeAnswer | number)[] = [];

	constructor(readonly visitor: Visitor) {
		super();
	}

	override async answer(body: Uint8Array): Promise<Response> {
		const response = await this.visitor.fetch('/api/sync', {
			method: 'POST',
			headers: { 'Content-Type': 'application/octet-stream', 'Carnet-Protocol': String(PROTOCOL) },
			body: body as Uint8Array<ArrayBuffer>
		});
		const decoded = decode(new Uint8Array(await response.clone().arrayBuffer()));
		this.answers.push(decoded.ok ? (decoded.value as ExchangeAnswer) : response.status);
		return response;
	}
}

describeOnBoth('an app of an older version', (database) => {
	beforeEach(() => wipe(database()));

	/** Today's device, before a server of so many versions later. */
	async function deviceBefore(later: number) {
		const world = await openWorld(database(), { protocol: PROTOCOL + later });
		const school = new RealSchool(await world.enter('lea'));
		const browser = new FakeBrowser(school);
		browser.now = world.now;
		const me = someone('lea');
		const { tab, device } = await browser.open({
			...me,
			school: { ...me.school, id: DEMO_SCHOOL }
		});
		const fact = await device.record(P, 'presence', {
			type: 'arrived',
			at: world.now,
			halfDay: AM
		});
		const page = await device.openPage(P, DAY);
		page.type('done', 'écrit avec une vieille version');
		await page.flush();
		await device.sync();
		return { world, school, tab, device, fact };
	}

	const stored = (world: World) =>
		database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`
				select fact_id as id, ${world.now}::bigint = received_at as now from fact
				union all select page, fields->>'done' = 'écrit avec une vieille version' from page`)
		);

	it.each([1, 2])(
		'[SY46] n-%i: what it writes is stored and acknowledged as usual, and it is told that a new version waits',
		async (later) => {
			const { world, school, tab, device, fact } = await deviceBefore(later);
			const state = await seen(device.state(), (one) => one.oldestUnsentAt === undefined);
			expect(state).toMatchObject({ online: true, outdated: false, newer: true });
			expect(await look(tab, 'outbox')).toEqual([]);
			const held = await seen(device.placement(P), (one) => one?.facts.length === 1);
			expect(held?.facts[0]).toMatchObject({ id: fact, progress: { state: 'received' } });
			await seen(device.pageProgress(P, DAY), (progress) => progress?.state === 'received');
			expect(await stored(world)).toEqual([
				{ id: fact, now: true },
				{ id: DAY, now: true }
			]);
			for (const answer of school.answers) expect(answer).toMatchObject({ newer: true });
			expect(world.errors).toEqual([]);
			await device.close();
		}
	);

	it('[SY46] of today’s version is told of no other', async () => {
		const { school, device } = await deviceBefore(0);
		const state = await seen(device.state(), (one) => one.oldestUnsentAt === undefined);
		expect(state).toMatchObject({ outdated: false, newer: false });
		for (const answer of school.answers) expect(answer).not.toHaveProperty('newer');
		await device.close();
	});

	it('[SY17, SY46] n-3: it keeps all that it wrote, as the server does, and is told to reload', async () => {
		const { world, school, tab, device, fact } = await deviceBefore(3);
		const state = await seen(device.state(), (one) => one.outdated);
		expect(state).toMatchObject({ online: true, unsent: 2 });
		expect(new Set(school.answers)).toEqual(new Set([426]));
		const waiting = await look<{ fact?: string; page?: string }>(tab, 'outbox');
		expect(waiting.flatMap((row) => row.fact ?? row.page ?? [])).toEqual([fact, DAY]);
		expect(await stored(world)).toEqual([]);
		const kept = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ protocol: string }>(sql`select protocol from inbox`)
		);
		expect(kept.length).toBeGreaterThan(0);
		expect(new Set(kept.map(({ protocol }) => protocol))).toEqual(new Set([String(PROTOCOL)]));
		await device.close();
	});
});
