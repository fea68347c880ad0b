import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Card } from '#shared/domain/card.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { json } from '#server/db/database.ts';
import { SMS_NUMBER } from '#server/demo/families.ts';
import { serverKey } from '#server/identity/server-identity.ts';
import { agreementCode } from '#server/identity/sms-code.ts';
import type { SmsPage } from '#server/store/sms-store.ts';
import { eraseFrom } from '#server/sync/erase.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const TOKEN = 'a-key-of-the-gateway-0123456789';
const STRANGER = '+33639987777';
const DAY = 24 * 3_600_000;

describeOnBoth('a text message that comes in', (database) => {
	let world: World;
	let cpe: Visitor;
	let tutorPhone: string;
	let code: string;
	let nth = 0;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database(), { smsInbound: TOKEN });
		cpe = await world.enter('cpe-a');
		tutorPhone = await phoneOf('tuteur-pain');
		code = await codeOf('stage-lea', 'stage-lea-1');
	});

	const put = <Row = Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Row>(statement));
	const phoneOf = async (person: string): Promise<string> => {
		const [row] = await put<{ phone: string }>(
			sql`select phone from reach where person_id = ${person}`
		);
		if (!row) throw new Error('no phone on file');
		return row.phone;
	};
	const codeOf = async (placement: string, agreement: string, school = DEMO_SCHOOL) =>
		agreementCode(await serverKey(database()), school, placement, agreement);
	const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
		Promise.resolve(
			world.app.hono.request('/api/inbound/sms', {
				method: 'POST',
				headers: {
					'Content-Type': 'application/json',
					Authorization: `Bearer ${TOKEN}`,
					...headers
				},
				body: typeof body === 'string' ? body : JSON.stringify(body)
			})
		);
	const sms = (text: string, more: object = {}): object => ({
		id: `m-${++nth}`,
		from: tutorPhone,
		to: SMS_NUMBER,
		text,
		...more
	});
	const send = async (text: string, more: object = {}): Promise<void> => {
		expect((await post(sms(text, more))).status).toBe(204);
	};
	const cardOf = async (of: Visitor, placement = 'stage-lea'): Promise<Card | null | undefined> =>
		(await of.send({})).placements.find(({ id }) => id === placement)?.card;
	const alerts = async (): Promise<string[]> =>
		(await cpe.send({})).placements.flatMap(
			({ id, card }) => card?.alerts.map((alert) => `${id} ${alert.id}`) ?? []
		);
	const read = async (of: Visitor = cpe): Promise<SmsPage> =>
		(await (await of.fetch('/api/sms')).json()) as SmsPage;
	const waiting = async (): Promise<number> =>
		((await (await cpe.fetch('/api/watch')).json()) as { sms: number }).sms;

	it('[SM3] from the tutor’s number, with their code, is the tutor’s word: one alert, whatever the gateway repeats', async () => {
		const message = sms(`absent ${code.toLowerCase()}`);
		const answers = await Promise.all(Array.from({ length: 5 }, () => post(message)));
		expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
		await runDueJobs(database(), world.ports);
		expect((await post(message)).status).toBe(204);
		expect(await alerts()).toEqual(['stage-lea absence/2027-06-14']);
		const placement = (await cpe.send({})).placements.find(({ id }) => id === 'stage-lea');
		expect(placement?.facts).toMatchObject([
			{
				author: 'tuteur-pain',
				section: 'presence',
				body: {
					type: 'check',
					status: 'absent',
					halfDays: ['2027-06-14/am'],
					relayed: { from: 'tutor', via: 'sms', saidAt: world.now }
				}
			}
		]);
		expect((await read()).messages).toMatchObject([{ state: 'taken', placement: 'stage-lea' }]);
		expect(await waiting()).toBe(0);
	});

	it('[SM3] starts the ladder, and reaches boards that are open, like every report', async () => {
		const heard: string[] = [];
		world.ports.bus.subscribe((poke) => void (poke !== 'missed' && heard.push(poke.placement)));
		await send(`ABSENT ${code}`);
		expect(heard).toEqual(['stage-lea']);
		await runDueJobs(database(), world.ports);
		expect((await cardOf(cpe))?.alerts[0]?.told?.map(({ step }) => step)).toContain('told');
	});

	it('[SM3] and the tutor’s own report that comes later make one alert', async () => {
		await send(`ABSENT ${code}`);
		const tutor = await world.enter('tuteur-pain');
		const body = { type: 'check', at: world.now, halfDays: ['2027-06-14/am'], status: 'absent' };
		const fact = { id: tutor.id(), placement: 'stage-lea', section: 'presence', body };
		expect((await tutor.send({ facts: [fact] })).facts).toMatchObject([{ status: 'ok' }]);
		expect(await alerts()).toEqual(['stage-lea absence/2027-06-14']);
	});

	it('[SM3, SY24] comes back from the tutor’s own device to a school that forgot it', async () => {
		await send(`ABSENT ${code}`);
		const tutor = await world.enter('tuteur-pain');
		const placement = (await tutor.send({})).placements.find(({ id }) => id === 'stage-lea');
		const own = placement?.facts.find(({ body }) => body.type === 'check');
		if (own?.receipt === undefined) throw new Error('no receipt');
		const { id, section, body, receipt } = own;
		await database().withOwner((tx) => tx.all(sql`delete from fact`));
		const fact = { id, placement: 'stage-lea', section, body };
		expect((await tutor.send({ facts: [fact] })).facts).toMatchObject([{ code: 'bad-fact' }]);
		const back = await tutor.send({ facts: [{ ...fact, receipt }] });
		expect(back.facts).toMatchObject([{ status: 'ok', receivedAt: own.receivedAt }]);
	});

	it('[SM5] that was kept by a server that died there is read by another one, once', async () => {
		await put(sql`
			insert into sms_in (school_id, message_id, sender, text, said_at, received_at, state)
			values (${DEMO_SCHOOL}, 'died', ${tutorPhone}, ${`ABSENT ${code}`}, ${world.now}, ${world.now}, 'received')`);
		await put(sql`
			insert into job (school_id, job_id, kind, placement_id, about, due_at)
			values (${DEMO_SCHOOL}, 'sms-in/died', 'sms-in', '', ${json({ message: 'died' })}::text::jsonb, ${world.now})`);
		await runDueJobs(database(), world.ports);
		// Killed between the fact and its mark: it is read again.
		await put(sql`update sms_in set state = 'received'`);
		await post({ ...sms(`ABSENT ${code}`), id: 'died' });
		expect(await alerts()).toEqual(['stage-lea absence/2027-06-14']);
		expect(await put(sql`select count(*)::int as facts from fact`)).toEqual([{ facts: 1 }]);
		expect((await read()).messages).toMatchObject([{ state: 'taken' }]);
	});

	it.each([
		['an unknown number', 'unknown-number', () => ({ from: STRANGER })],
		['no number', 'unknown-number', () => ({ from: 'ORANGE' })],
		['a code that is none', 'wrong-code', () => ({ text: 'ABSENT 1234' })],
		['words', 'not-understood', () => ({ text: `Léa n’est pas là. ${code}` })],
		['a code and more', 'not-understood', () => ({ text: `ABSENT ${code} demain` })],
		['yesterday', 'another-day', () => ({ at: world.now - DAY })]
	] as const)(
		'[SM5] with %s raises nothing, and is shown to the staff',
		async (_what, why, more) => {
			await send(`ABSENT ${code}`, more());
			await runDueJobs(database(), world.ports);
			expect(await alerts()).toEqual([]);
			expect(await waiting()).toBe(1);
			expect((await read()).messages).toMatchObject([{ state: 'unread', why, handledAt: null }]);
		}
	);

	it('[SM3] with the code of another tutor, of another school, or of a placement that is theirs no more, raises nothing', async () => {
		await send(`ABSENT ${await codeOf('stage-aya', 'stage-aya-1')}`);
		await send(`ABSENT ${await codeOf('stage-lea', 'stage-lea-1', 'autre-lycee')}`);
		await put(
			sql`update member set ended = true where person_id = 'tuteur-pain' and placement_id = 'stage-lea'`
		);
		await send(`ABSENT ${code}`);
		expect(await alerts()).toEqual([]);
		expect((await read()).messages.map(({ why }) => why)).toEqual(Array(3).fill('wrong-code'));
	});

	it('[SM4] on a day without a half-day of that placement raises nothing', async () => {
		world.now = Date.parse('2027-06-20T09:00:00+02:00');
		await send(`ABSENT ${code}`);
		expect(await alerts()).toEqual([]);
		expect((await read()).messages).toMatchObject([{ why: 'another-day', placement: 'stage-lea' }]);
	});

	it('[SM5] of an unknown number names the placement that its code is of', async () => {
		await send(`ABSENT ${code}`, { from: STRANGER });
		expect((await read()).messages).toMatchObject([{ placement: 'stage-lea', from: STRANGER }]);
	});

	it('[SM5] waits until somebody has seen to it: the first one stands', async () => {
		await send('Rappelez-moi');
		const [message] = (await read()).messages;
		const handle = (of: Visitor, id = message?.id) =>
			of.fetch('/api/sms', {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify({ id })
			});
		for (const person of ['tuteur-pain', 'lea', 'ref-a', 'secretariat', 'parent-lea']) {
			const stranger = await world.enter(person);
			expect((await stranger.fetch('/api/sms')).status).toBe(403);
			expect((await handle(stranger)).status).toBe(403);
		}
		expect((await handle(cpe, 'none')).status).toBe(404);
		expect((await handle(cpe, 'a\u0000')).status).toBe(400);
		expect((await handle(cpe)).status).toBe(204);
		expect((await handle(await world.enter('vie-scolaire'))).status).toBe(204);
		expect((await read()).messages).toMatchObject([{ handledBy: 'Andrea VEILLE' }]);
		expect(await waiting()).toBe(0);
	});

	it('[SM5] is kept 30 days, in 500 characters, and a thousand at most: never at the cost of one that waits', async () => {
		await send('x'.repeat(20_000), { at: world.now });
		expect((await read()).messages[0]?.text).toHaveLength(500);
		await put(sql`
			insert into sms_in (school_id, message_id, sender, text, said_at, received_at, state, why)
			select ${DEMO_SCHOOL}, 'flood-' || n, ${STRANGER}, 'x', 1, ${world.now}, 'unread', 'unknown-number'
			from generate_series(1, 1200) n`);
		await send('Encore', { id: 'last' });
		expect(
			await put(sql`
			select count(*)::int as kept, count(*) filter (where why = 'not-understood')::int as waiting from sms_in`)
		).toEqual([{ kept: 1000, waiting: 2 }]);
		world.now += 30 * DAY + 1;
		await runDueJobs(database(), world.ports);
		expect((await read(await world.enter('cpe-a'))).messages).toEqual([]);
	});

	it('[SM5, SY45] goes with the fact that was made of it', async () => {
		await send(`ABSENT ${code}`);
		const [row] = await put<{ id: string }>(sql`select fact_id as id from sms_in`);
		const erasure = { facts: [row?.id ?? ''], pages: [] };
		expect(await eraseFrom(database(), world.ports, DEMO_SCHOOL, 'stage-lea', erasure)).toBe(true);
		expect((await read()).messages).toEqual([]);
	});

	it('[SM1, SM6] a tutor reads the number and their own code, only while the number is proven', async () => {
		const tutor = await world.enter('tuteur-pain');
		const shown = async (of: Visitor) => {
			const card = await cardOf(of);
			return [card?.school.smsNumber, card?.agreements.map(({ smsCode }) => smsCode)];
		};
		expect(await shown(tutor)).toEqual([SMS_NUMBER, [code]]);
		expect((await shown(await world.enter('lea')))[1]).toEqual([undefined]);
		expect((await shown(cpe))[1]).toEqual([undefined]);
		await put(sql`update school set sms_tested_at = null`);
		expect(await shown(tutor)).toEqual([undefined, [undefined]]);

		const heard: string[] = [];
		world.ports.bus.subscribe((poke) => void (poke !== 'missed' && heard.push(poke.placement)));
		const held = await tutor.send({});
		const have = Object.fromEntries(held.placements.map(({ id, cursor }) => [id, cursor]));
		await send('Essai', { from: STRANGER });
		expect(heard).toContain('stage-lea');
		const news = (await tutor.send({ have, epoch: held.epoch })).placements;
		expect(news.find(({ id }) => id === 'stage-lea')?.card?.school.smsNumber).toBe(SMS_NUMBER);
		expect(await read()).toMatchObject({ number: SMS_NUMBER, testedAt: world.now });
		expect(await waiting()).toBe(0);

		world.now += 30 * DAY + 1;
		await runDueJobs(database(), world.ports);
		const later = await world.enter('direction');
		expect(await read(later)).toMatchObject({ number: SMS_NUMBER, testedAt: null });
	});

	it('[SM3] a device cannot say that its words came as a text message', async () => {
		const tutor = await world.enter('tuteur-pain');
		const relayed = { from: 'tutor', via: 'sms', saidAt: world.now };
		const body = {
			type: 'check',
			at: world.now,
			halfDays: ['2027-06-14/am'],
			status: 'absent',
			reason: 'unknown',
			relayed
		};
		const fact = { id: tutor.id(), placement: 'stage-lea', section: 'presence', body };
		expect((await tutor.send({ facts: [fact] })).facts).toMatchObject([{ code: 'bad-fact' }]);
	});

	it('[SM7] comes in by the gateway’s key alone, in a form that is bounded, to a number that is here', async () => {
		const good = sms(`ABSENT ${code}`);
		const tries: [unknown, Record<string, string>, number][] = [
			[good, { Authorization: '' }, 401],
			[good, { Authorization: `Bearer ${TOKEN}x` }, 401],
			[good, { Authorization: TOKEN }, 401],
			['{', {}, 400],
			['[]', {}, 400],
			[{ ...good, id: '' }, {}, 400],
			[{ ...good, id: 'a b' }, {}, 400],
			[{ ...good, text: 7 }, {}, 400],
			[{ ...good, at: -1 }, {}, 400],
			[{ ...good, from: 'x'.repeat(101) }, {}, 400],
			[{ ...good, text: 'x'.repeat(100_000) }, {}, 413],
			[{ ...good, to: STRANGER }, {}, 404],
			[{ ...good, to: 'ORANGE' }, {}, 404]
		];
		for (const [body, headers, status] of tries) {
			expect((await post(body, headers)).status, JSON.stringify(body).slice(0, 200)).toBe(status);
		}
		expect(await read()).toMatchObject({ messages: [] });
		expect(await alerts()).toEqual([]);
		const { app } = await openWorld(database());
		const closed = await app.hono.request('/api/inbound/sms', {
			method: 'POST',
			headers: { Authorization: `Bearer ${TOKEN}` },
			body: JSON.stringify(good)
		});
		expect(closed.status).toBe(404);
	});

	it('[SM7] leaves no number and no word in the log', async () => {
		const lines: string[] = [];
		const log = {
			info: (...line: unknown[]) => void lines.push(JSON.stringify(line)),
			error: (...line: unknown[]) => void lines.push(JSON.stringify(line))
		};
		Object.assign(world.ports.log, log);
		await send(`ABSENT ${code}`);
		await send('Rappelez-moi', { from: STRANGER });
		await post(sms('Rappelez-moi', { to: STRANGER }));
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.join()).not.toMatch(/\+?33|63998|Rappelez|ABSENT|stage-lea/);
	});
});
