import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { runDueJobs } from '#server/alerts/worker.ts';
import { json } from '#server/db/database.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const AM = '2027-06-14/am';
const ABSENCE = 'absence/2027-06-14';
const MINUTE = 60_000;

describeOnBoth('the ladder', (database) => {
	let world: World;
	let ways: ToldWays;
	let tutor: Visitor;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		await put(sql`
			insert into reach (school_id, person_id, email, phone, sms)
			select ${DEMO_SCHOOL}::text, x.id, x.id || '@lycee.example', '+33600000000', true
			from jsonb_to_recordset(${json(
				['cpe-a', 'cpe-b', 'direction'].map((id) => ({ id }))
			)}::text::jsonb) as x(id text)`);
		await put(sql`insert into duty (school_id, half_day, person_id)
			values (${DEMO_SCHOOL}, ${AM}, 'cpe-a')`);
		await world.enter('cpe-a');
		await put(sql`
			insert into push_subscription (school_id, endpoint, person_id, p256dh, auth, created_at, session_hash)
			select school_id, 'https://push.example/a', person_id, 'p', 'a', 1, token_hash from session`);
		tutor = await world.enter('tuteur-pain');
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const rows = () =>
		put(sql`select step, channel, person_id as person, state, attempts, maybe_twice as twice, code from delivery
			order by due_at, step, channel, person_id`);
	const work = () => runDueJobs(database(), world.ports);
	const take = async (): Promise<void> => {
		const cpe = await world.enter('cpe-b');
		const { placements } = await cpe.send({});
		const card = placements.find(({ id }) => id === 'stage-lea')?.card;
		const covers = card?.alerts.find(({ id }) => id === ABSENCE)?.facts;
		const body = { type: 'taken', at: world.now, alert: ABSENCE, covers };
		await cpe.send({
			facts: [{ id: cpe.id(), placement: 'stage-lea', section: 'followup', body }]
		});
	};
	const report = (): Promise<unknown> =>
		tutor.send({
			facts: [
				{
					id: tutor.id(),
					placement: 'stage-lea',
					section: 'presence',
					body: {
						type: 'check',
						at: world.now,
						halfDays: [AM],
						status: 'absent',
						reason: 'illness',
						note: 'Fièvre'
					}
				}
			]
		});
	const told = (channel: string): string[] =>
		ways.post.filter((one) => one.channel === channel).map(({ to }) => to);

	it('[LA1] tells whoever is on duty at once, all who act after 20 minutes, the head after 45', async () => {
		await report();
		await work();
		expect(told('push')).toEqual(['https://push.example/a']);
		expect(told('email')).toEqual([]);
		world.now += 20 * MINUTE;
		await work();
		expect(told('email').sort()).toEqual(['cpe-a@lycee.example', 'cpe-b@lycee.example']);
		world.now += 25 * MINUTE;
		await work();
		expect(told('email')).toContain('direction@lycee.example');
		expect(told('sms')).toHaveLength(2);
	});

	it('[CH1] says outside neither who nor why', async () => {
		await report();
		world.now += 45 * MINUTE;
		await work();
		expect(new Set(ways.post.map(({ channel }) => channel))).toEqual(
			new Set(['push', 'email', 'sms'])
		);
		for (const { text } of ways.post) expect(text).not.toMatch(/Léa|EXEMPLE|malad|illness|Fièvre/i);
	});

	it('[LA2] is still once somebody has taken the alert, and drops what waited to be sent', async () => {
		await report();
		ways.ends.push = { outcome: 'failed', code: '503' };
		await work();
		await take();
		ways.ends.push = { outcome: 'sent' };
		world.now += 21 * MINUTE;
		await work();
		await work();
		expect(told('push')).toEqual([]);
		expect(told('email')).toEqual([]);
		expect(await rows()).toMatchObject([
			{ step: 'told', channel: 'app', state: 'sent' },
			{ step: 'told', channel: 'push', state: 'dropped', attempts: 1 }
		]);
	});

	it('[LA3] tells each once, however many workers look', async () => {
		await report();
		world.now += 45 * MINUTE;
		await Promise.all([work(), work(), work()]);
		await Promise.all([work(), work(), work()]);
		const keys = ways.post.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(told('sms')).toHaveLength(2);
	});

	it('[CH10] sends again what a dead worker held, under the same key, and says that it may be twice', async () => {
		await report();
		ways.ends.push = 'dies';
		await work();
		expect(await rows()).toMatchObject([{}, { channel: 'push', state: 'sending', attempts: 1 }]);
		ways.ends.push = { outcome: 'sent' };
		await work();
		expect(ways.post).toHaveLength(1);
		world.now += 61_000;
		await work();
		expect(ways.post).toHaveLength(2);
		expect(new Set(ways.post.map(({ key }) => key)).size).toBe(1);
		expect(await rows()).toMatchObject([{}, { state: 'sent', attempts: 2, twice: true }]);
	});

	it('[CH9] tries again later what failed, holds back no other way, and gives up aloud', async () => {
		await report();
		world.now += 45 * MINUTE;
		ways.ends.email = { outcome: 'failed', code: 'connect' };
		await work();
		expect(told('sms')).toHaveLength(2);
		for (let count = 0; count < 40; count++) {
			world.now += 5 * MINUTE;
			await work();
		}
		const emails = (await rows()).filter(
			({ channel, step, person }) =>
				channel === 'email' && step === 'others' && person !== 'vie-scolaire'
		);
		expect(emails.map(({ state, code }) => [state, code])).toEqual(
			emails.map(() => ['failed', 'connect'])
		);
		expect(emails[0]?.attempts).toBe(13);
	});

	it('[CH10] forgets a browser that is no more, and says of nobody that they were told', async () => {
		await report();
		ways.ends.push = { outcome: 'dead', code: '410' };
		await work();
		expect(await put(sql`select endpoint from push_subscription`)).toEqual([]);
		expect(await rows()).toMatchObject([{}, { channel: 'push', state: 'failed' }]);
	});

	it('[SY22] waits for a person after a restore: what follows from before goes to nobody by itself', async () => {
		await report();
		world.now += 45 * MINUTE;
		await database().withKeeper((tx) => tx.all(sql`update server set epoch_at = ${world.now + 1}`));
		await work();
		expect(ways.post).toEqual([]);
		expect((await rows()).length).toBeGreaterThan(3);
		world.now += 30 * MINUTE;
		await work();
		expect(told('sms')).toHaveLength(2);
	});

	it('[LA10] says to staff whom it has told and what could not go, and to nobody else', async () => {
		const [cpe, parent] = [await world.enter('cpe-b'), await world.enter('lea')];
		await report();
		ways.ends.email = { outcome: 'dead', code: '550' };
		world.now += 20 * MINUTE;
		await work();
		const toldTo = async (visitor: Visitor) =>
			(await visitor.send({})).placements
				.find(({ id }) => id === 'stage-lea')
				?.card?.alerts.find(({ id }) => id === ABSENCE);
		const alert = await toldTo(cpe);
		expect(alert?.told).toContainEqual(
			expect.objectContaining({
				step: 'others',
				person: 'cpe-b',
				name: 'Noa RELAIS',
				by: 'app',
				failed: 'email'
			})
		);
		expect(await toldTo(parent)).toBeDefined();
		expect((await toldTo(parent))?.told).toBeUndefined();
		expect((await toldTo(tutor))?.told).toBeUndefined();
	});

	it.each([
		['is not set up', () => put(sql`delete from push_subscription`)],
		['is needed no more', () => take()]
	])('[LA10, SY1] a way that %s changes no card by itself', async (_, nothingToSend) => {
		await report();
		// The step moves the counter, before; the message ends, after.
		await nothingToSend();
		const cpe = await world.enter('cpe-b');
		const card = async () => (await cpe.send({})).placements.find(({ id }) => id === 'stage-lea');
		const before = await card();
		expect(before?.card?.alerts.find(({ id }) => id === ABSENCE)?.told).toHaveLength(1);
		await work();
		expect(await rows()).not.toContainEqual(expect.objectContaining({ state: 'due' }));
		const after = await card();
		expect(after?.cursor).toBe(before?.cursor);
		expect(after?.card).toEqual(before?.card);
	});

	it('[LA1] is not looked at for a placement where nothing was ever raised', async () => {
		await tutor.send({
			facts: [
				{
					id: tutor.id(),
					placement: 'stage-lea',
					section: 'presence',
					body: { type: 'check', at: world.now, halfDays: [AM], status: 'present' }
				}
			]
		});
		expect(await put(sql`select 1 from job where kind = 'ladder'`)).toEqual([]);
	});
});
