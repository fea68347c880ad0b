import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Trials } from '#shared/api/protocol.ts';
import type { Trial } from '#shared/domain/trial.ts';
import { isOneSms } from '#shared/text/sms.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { smsWay } from '#server/channels/sms.ts';
import { smtpWay } from '#server/channels/smtp.ts';
import { streamOf } from '#tests/kit/streams.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { startGateway, type Outside, type ReceivedSms } from '#tests/kit/gateway.ts';
import { startMailServer, type MailServer } from '#tests/kit/mail-server.ts';
import { noWays } from '#server/channels/no-ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;
const OWN = 'andrea@lycee.example';
const NUMBER = '+33639980001';

describeOnBoth('trials to oneself', (database) => {
	let world: World;
	let mail: MailServer;
	let gateway: Outside<ReceivedSms>;
	let cpe: Visitor;
	let smtp: ReturnType<typeof smtpWay>;

	beforeAll(async () => {
		mail = await startMailServer();
		gateway = await startGateway();
	});
	afterAll(async () => {
		await gateway.close();
		await mail.close();
	});
	beforeEach(async () => {
		await wipe(database());
		mail.manner = { at: 'nothing' };
		mail.received.length = 0;
		gateway.received.length = 0;
		gateway.reply = 201;
		smtp = smtpWay({ url: mail.url, from: 'carnet@lycee.example' }, 'http://localhost');
		const sms = smsWay({ url: gateway.url, token: 'secret' });
		world = await openWorld(database(), {
			ways: { ...noWays('http://localhost'), email: smtp, sms }
		});
		await put(sql`insert into reach (school_id, person_id, email, phone, sms)
			values (${DEMO_SCHOOL}, 'cpe-a', ${OWN}, ${NUMBER}, true)
			on conflict (school_id, person_id) do update
				set email = excluded.email, phone = excluded.phone, sms = excluded.sms`);
		await put(sql`delete from job`);
		cpe = await world.enter('cpe-a');
		return () => smtp.close();
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const ask = (way: string, who = cpe) =>
		who.fetch('/api/watch/try', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ way })
		});
	const trials = async (who = cpe): Promise<Trials> =>
		(await (await who.fetch('/api/watch/try')).json()) as Trials;
	const work = () => runDueJobs(database(), world.ports);

	it('[WA6] an e-mail goes through a job and the lane to one’s own address, and says when it left', async () => {
		expect((await trials()).email).toEqual({ state: 'none' });
		const { now } = world;
		const asked = (await (await ask('email')).json()) as Trial;
		expect(asked).toEqual({ state: 'waiting', askedAt: now });
		// The worker is what makes it leave: while it stands still, the page says so.
		expect((await trials()).email.state).toBe('waiting');
		await work();
		expect((await trials()).email).toEqual({ state: 'sent', askedAt: now, at: now });
		expect(mail.received).toHaveLength(1);
		expect(mail.received[0]!.to).toEqual([OWN]);
		expect(mail.received[0]!.raw).not.toMatch(/VEILLE|Andrea|cpe-a/);
		const rows = await put(sql`select about::text as about, job_id from job`);
		expect(JSON.stringify(rows)).not.toContain(OWN);
		await work();
		expect(mail.received).toHaveLength(1);
	});

	it('[WA6] an SMS goes to one’s own number, in one message', async () => {
		expect((await ask('sms')).status).toBe(200);
		await work();
		expect((await trials()).sms.state).toBe('sent');
		const { to, text } = gateway.received[0]!.body as { to: string; text: string };
		expect([to, isOneSms(text)]).toEqual([NUMBER, true]);
	});

	it('[WA6] once a minute a person, an SMS once in ten minutes; what is told stays until then, and goes', async () => {
		await ask('email');
		await ask('sms');
		await work();
		for (const way of ['email', 'sms']) expect((await ask(way)).status).toBe(429);
		const other = await world.enter('cpe-b');
		expect(((await (await ask('email', other)).json()) as Trial).state).toBe('no-address');
		world.now += MINUTE;
		expect((await ask('email')).status).toBe(200);
		expect((await ask('sms')).status).toBe(429);
		await work();
		world.now += 9 * MINUTE;
		expect((await trials()).sms.state).toBe('sent');
		expect((await ask('sms')).status).toBe(200);
		await work();
		expect([mail.received.length, gateway.received.length]).toEqual([2, 2]);
		world.now += 10 * MINUTE;
		await work();
		expect(await put(sql`select 1 from job where job_id like 'trial/%'`)).toEqual([]);
		expect((await trials()).sms).toEqual({ state: 'none' });
	});

	it('[WA6] what did not leave says why, is tried once, and holds back no message', async () => {
		mail.manner = { at: 'sender', answer: '421 4.3.2 Not now' };
		gateway.reply = 500;
		await ask('email');
		await ask('sms');
		await work();
		const { email, sms } = await trials();
		expect(email).toMatchObject({ state: 'failed', code: '421' });
		expect(sms).toMatchObject({ state: 'failed', code: '500' });
		mail.manner = { at: 'nothing' };
		world.now += MINUTE / 2;
		await work();
		expect(mail.received).toEqual([]);
		expect((await trials()).email.state).toBe('failed');
	});

	it('[WA6] a way that is not set up, and a person without an address, are said and nothing is written', async () => {
		const bare = await openWorld(database());
		// Both worlds draw the same: this one from elsewhere, so that no session has the other's secret.
		bare.ports.random.bytes(10_001);
		const [andrea, noa] = [await bare.enter('cpe-a'), await world.enter('cpe-b')];
		expect(await trials(andrea)).toEqual({ email: { state: 'absent' }, sms: { state: 'absent' } });
		expect(((await (await ask('sms', andrea)).json()) as Trial).state).toBe('absent');
		expect(await trials(noa)).toEqual({
			email: { state: 'no-address' },
			sms: { state: 'no-address' }
		});
		expect(await put(sql`select 1 from job where job_id like 'trial/%'`)).toEqual([]);
	});

	it('[WA6] whatever is no way is refused', async () => {
		const bodies: unknown[] = [
			{},
			{ way: 'fax' },
			{ way: 'email', to: 'x@y.example' },
			[],
			null,
			'email'
		];
		for (const body of bodies) {
			const answer = await cpe.fetch('/api/watch/try', {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify(body)
			});
			expect(answer.status, JSON.stringify(body)).toBe(400);
		}
		const vast = JSON.stringify({ way: 'x'.repeat(20_000) });
		const answer = await cpe.fetch('/api/watch/try', { method: 'POST', body: vast });
		expect(answer.status).toBe(413);
	});

	it('[WA6] a poke to oneself is heard on one’s own streams, and on nobody else’s', async () => {
		const other = await world.enter('direction');
		const [mine, theirs] = [await streamOf(cpe), await streamOf(other)];
		expect((await ask('live')).status).toBe(204);
		expect(await mine.next()).toBe('event: poke\ndata: {"placements":[]}');
		expect((await ask('live')).status).toBe(429);
		// Theirs brings their own first: had they heard the other, it would stand before it.
		world.now += MINUTE;
		expect((await ask('live', other)).status).toBe(204);
		expect((await ask('live')).status).toBe(204);
		expect(await theirs.next()).toBe('event: poke\ndata: {"placements":[]}');
		expect(theirs.waiting()).toBe(0);
		await mine.close();
		await theirs.close();
	});
});
