import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { DeadPart, Part } from '#shared/domain/watch.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { json } from '#server/db/database.ts';
import { startWatches } from '#server/store/watch-store.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describeOnBoth('the watch', (database) => {
	let world: World;
	let ways: ToldWays;
	let cpe: Visitor;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		const settings = { watch: { email: 'essai@lycee.example', sms: '+33639980000' } };
		await put(sql`update school set settings = ${json(settings)}::text::jsonb`);
		await startWatches(database(), world.ports.clock);
		cpe = await world.enter('cpe-a');
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const dead = async (): Promise<Part[]> => {
		const answer = await cpe.fetch('/api/watch');
		const body = (await answer.json()) as { dead: DeadPart[] };
		return body.dead.map(({ part }) => part);
	};
	/** Minute by minute, the worker at its work. */
	const live = async (minutes: number): Promise<void> => {
		for (let minute = 0; minute < minutes; minute++) {
			world.now += MINUTE;
			await runDueJobs(database(), world.ports);
		}
	};
	const failed = { outcome: 'failed', code: '421' } as const;

	it('[WA1, WA2] is green while everything goes through, and tries each way four times an hour', async () => {
		await live(61);
		expect(await dead()).toEqual([]);
		const tries = ways.post.map(({ channel, to }) => `${channel} ${to}`);
		expect(tries.filter((one) => one === 'email essai@lycee.example')).toHaveLength(5);
		expect(tries.filter((one) => one === 'sms +33639980000')).toHaveLength(5);
	});

	it.each(['email', 'sms'] as const)(
		'[WA1] says within 20 minutes that %s is dead, and that it lives again',
		async (way) => {
			await live(16);
			ways.ends[way] = failed;
			await live(21);
			expect(await dead()).toEqual([way]);
			ways.ends[way] = { outcome: 'sent' };
			await live(6);
			expect(await dead()).toEqual([]);
		}
	);

	it('[WA1] says that the worker is dead, though nobody does anything any more', async () => {
		await live(16);
		world.now += 21 * MINUTE;
		expect(await dead()).toContain('worker');
		await live(1);
		expect(await dead()).toEqual([]);
	});

	it('[WA1] judges notifications by those that were to be sent', async () => {
		await put(sql`
			insert into push_subscription (school_id, endpoint, person_id, p256dh, auth, created_at, session_hash)
			select school_id, 'https://push.example/a', person_id, 'p', 'a', 1, token_hash from session`);
		ways.ends.push = failed;
		const tutor = await world.enter('tuteur-pain');
		await tutor.send({
			facts: [
				{
					id: tutor.id(),
					placement: 'stage-lea',
					section: 'presence',
					body: { type: 'check', at: world.now, halfDays: ['2027-06-14/am'], status: 'absent' }
				}
			]
		});
		await live(10);
		expect(await dead()).toEqual([]);
		await live(12);
		expect(await dead()).toEqual(['push']);
		ways.ends.push = { outcome: 'sent' };
		await live(16);
		expect(await dead()).toEqual([]);
	});

	it('[WA1] counts no night and no Sunday', async () => {
		await live(16);
		// Saturday morning until Monday at eight.
		world.now = Date.parse('2027-06-19T11:55:00+02:00');
		await live(1);
		world.now = Date.parse('2027-06-21T08:05:00+02:00');
		expect(await dead()).toEqual([]);
		world.now += HOUR;
		expect(await dead()).toContain('worker');
	});

	it('[WA2] a dead way holds back neither the other one nor an exchange', async () => {
		ways.ends.sms = 'dies';
		await live(31);
		expect(await dead()).toEqual(['sms']);
		expect(ways.post.filter(({ channel }) => channel === 'email')).toHaveLength(3);
		expect((await cpe.send({})).placements.length).toBeGreaterThan(0);
	});
});
