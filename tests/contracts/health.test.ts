import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { beat, planBeat } from '#server/alerts/heartbeat.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { heartbeatWay } from '#server/channels/heartbeat.ts';
import { smtpWay } from '#server/channels/smtp.ts';
import { json } from '#server/db/database.ts';
import { claimDue } from '#server/store/job-store.ts';
import { startWatches } from '#server/store/watch-store.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { startService, type Outside } from '#tests/kit/gateway.ts';
import { startMailServer, type MailServer } from '#tests/kit/mail-server.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;
const TOKEN = 'a-token-of-some-length';
const PATIENCE = { connect: 5_000, answer: 5_000, whole: 10_000 };

interface Ready {
	readonly ready: boolean;
	readonly chain: Readonly<Record<string, string>>;
	readonly jobs: { readonly due: number; readonly oldestSeconds: number };
}

describeOnBoth('what is said of the chain without a name', (database) => {
	let world: World;
	let ways: ToldWays;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways, access: { metricsToken: TOKEN } });
		await watched(DEMO_SCHOOL);
		await startWatches(database(), world.ports.clock);
	});

	const watched = (school: string) =>
		database().withSchool(school, (tx) =>
			tx.all(sql`update school set settings =
				${json({ watch: { email: 'essai@lycee.example' } })}::text::jsonb`)
		);
	const live = async (minutes: number): Promise<void> => {
		for (let minute = 0; minute < minutes; minute += 5) {
			world.now += 5 * MINUTE;
			await runDueJobs(database(), world.ports);
		}
	};
	const readyz = async (): Promise<Ready & { text: string }> => {
		const answer = await world.app.hono.request('/readyz');
		expect(answer.status).toBe(200);
		const text = await answer.text();
		return { ...(JSON.parse(text) as Ready), text };
	};
	const metrics = async (headers: Record<string, string> = {}): Promise<[number, string]> => {
		const answer = await world.app.hono.request('/metrics', { headers });
		return [answer.status, await answer.text()];
	};
	const bearer = { Authorization: `Bearer ${TOKEN}` };

	it('[WA3] /readyz tells each part of the chain and what waits, and stays ready while one is dead', async () => {
		await live(20);
		const { text, ...alive } = await readyz();
		expect(alive.chain).toEqual({ worker: 'ok', push: 'untried', email: 'ok', sms: 'untried' });
		expect(alive.jobs).toEqual({ due: 0, oldestSeconds: 0 });
		expect(text).not.toMatch(/demo|Imaginaire|@|stage-/);
		ways.ends.email = { outcome: 'failed', code: '421' };
		await live(30);
		expect((await readyz()).chain.email).toBe('dead');
		world.now += 45 * MINUTE;
		const late = await readyz();
		expect(late).toMatchObject({ ready: true, chain: { worker: 'dead' } });
		expect(late.jobs.due).toBeGreaterThan(0);
		expect(late.jobs.oldestSeconds).toBeGreaterThan(25 * 60);
		ways.ends.email = { outcome: 'sent' };
		await live(10);
		expect((await readyz()).chain).toMatchObject({ worker: 'ok', email: 'ok' });
	});

	it('[WA3] the worst of all schools is told, without saying whose', async () => {
		await database().withSchool('autre', async (tx) => {
			await tx.all(sql`insert into school (school_id, name, phone, time_zone)
				values ('autre', 'Lycée fictif', '01 99 00 10 10', 'Europe/Paris')`);
			await tx.all(sql`insert into watch (school_id, channel, through_at, since, tried_at, code)
				values ('autre', 'sms', ${world.now - 30 * MINUTE}, ${world.now}, ${world.now}, '503')`);
		});
		const { text, chain } = await readyz();
		expect(chain.sms).toBe('dead');
		expect(text).not.toContain('autre');
	});

	it('[WA3] whoever asks again and again is answered from memory', async () => {
		await readyz();
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`update watch set through_at = 0, since = 0`)
		);
		expect((await readyz()).chain.worker).toBe('ok');
		world.now += 5_000;
		expect((await readyz()).chain.worker).toBe('dead');
	});

	it('[WA4] /metrics is numbers, for whoever has the token', async () => {
		await live(20);
		const cpe = await world.enter('cpe-a');
		await cpe.send({
			facts: [
				{
					id: cpe.id(),
					placement: 'stage-lea',
					section: 'journal',
					body: { type: 'done', at: world.now, day: '2027-06-14' }
				}
			]
		});
		for (const headers of [{}, { Authorization: TOKEN }, { Authorization: 'Bearer other' }]) {
			expect((await metrics(headers))[0]).toBe(404);
		}
		const [status, text] = await metrics(bearer);
		expect(status).toBe(200);
		expect(text).toContain('carnet_chain_dead{part="email"} 0\n');
		expect(text).toContain('# TYPE carnet_exchanges_total counter\ncarnet_exchanges_total 1\n');
		expect(text).toContain('carnet_items_refused_total 1\n');
		expect(text).toContain('carnet_jobs_due 0\n');
		expect(text).toMatch(/carnet_chain_success_age_seconds\{part="worker"\} \d+\n/);
		for (const line of text.trimEnd().split('\n')) {
			expect(line).toMatch(
				/^(# (HELP|TYPE) carnet_\w+ .+|carnet_\w+(\{\w+="\w+"(,\w+="\w+")*\})? \d+)$/
			);
		}
		expect(text).not.toMatch(/demo|Imaginaire|@|stage-/);
	});
});

describeOnBoth('the heartbeat', (database) => {
	let world: World;
	let mail: MailServer;
	let outside: Outside<string>;

	beforeAll(async () => {
		mail = await startMailServer();
		outside = await startService(({ method }) => method ?? '');
	});
	afterAll(async () => {
		await outside.close();
		await mail.close();
	});
	beforeEach(async () => {
		await wipe(database());
		mail.manner = { at: 'nothing' };
		outside.received.length = 0;
		outside.reply = 200;
	});

	const open = async (): Promise<() => void> => {
		const smtp = smtpWay(
			{ url: mail.url, from: 'carnet@lycee.example' },
			'http://localhost',
			PATIENCE
		);
		const { home, close } = toldWays();
		world = await openWorld(database(), {
			ways: { home, close, email: smtp, heartbeat: heartbeatWay(outside.url, 500) }
		});
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`update school set settings =
				${json({ watch: { email: 'essai@lycee.example' } })}::text::jsonb`)
		);
		await startWatches(database(), world.ports.clock);
		return () => smtp.close();
	};
	/** @returns how many beats came meanwhile */
	const live = async (minutes: number): Promise<number> => {
		const before = outside.received.length;
		for (let minute = 0; minute < minutes; minute += 5) {
			world.now += 5 * MINUTE;
			await runDueJobs(database(), world.ports);
		}
		return outside.received.length - before;
	};

	it('[WA5] beats with each run of the watch, is silent while SMTP is dead, and beats again', async () => {
		const close = await open();
		expect(await live(60)).toBe(4);
		mail.manner = { at: 'sender', answer: '421 4.3.2 Not now' };
		await live(25);
		expect(await live(30)).toBe(0);
		mail.manner = { at: 'nothing' };
		await live(5);
		expect(await live(15)).toBeGreaterThan(0);
		expect(new Set(outside.received)).toEqual(new Set(['POST']));
		close();
	});

	it('[WA5] is silent while the worker is dead, be a beat still due', async () => {
		const close = await open();
		await live(20);
		world.now += 25 * MINUTE;
		const before = outside.received.length;
		const { now } = world;
		await database().withSchool(DEMO_SCHOOL, (tx) => planBeat(tx, DEMO_SCHOOL, now));
		const [job] = await database().withJobs((tx) => claimDue(tx, 'c', now, ['heartbeat'], 1));
		await beat({ database: database(), ports: world.ports }, job!, 'c');
		expect(outside.received).toHaveLength(before);
		// The mail server has to be reached first, too: then the next run of the watch says so.
		expect(await live(20)).toBe(1);
		close();
	});

	it.each([302, 500, 'silence', 'cut'] as const)(
		'[WA5] a switch that answers %s is logged as a code, and holds back nothing',
		async (reply) => {
			const close = await open();
			outside.reply = reply;
			await live(20);
			expect(outside.received.length).toBeGreaterThan(0);
			expect(world.errors.map((error) => (error as Error).message)).not.toContain(outside.url);
			expect(world.errors.length).toBeGreaterThan(0);
			expect(mail.received.length).toBeGreaterThan(0);
			const left = await database().withSchool(DEMO_SCHOOL, (tx) =>
				tx.all(sql`select 1 from job where kind = 'heartbeat'`)
			);
			expect(left).toEqual([]);
			close();
		}
	);
});
