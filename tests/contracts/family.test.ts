import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { runDueJobs } from '#server/alerts/worker.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const AM = '2027-06-14/am';
const ABSENCE = 'absence/2027-06-14';
const LINK = /\/e\/([a-z0-9-]+)#([\w-]{32})/;
const DAY = 24 * 3_600_000;

describeOnBoth('a message to a family', (database) => {
	let world: World;
	let ways: ToldWays;
	let cpe: Visitor;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		const tutor = await world.enter('tuteur-pain');
		await tutor.send({
			facts: [
				{
					id: tutor.id(),
					placement: 'stage-lea',
					section: 'presence',
					body: { type: 'check', at: world.now, halfDays: [AM], status: 'absent' }
				}
			]
		});
		cpe = await world.enter('cpe-a');
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const work = () => runDueJobs(database(), world.ports);
	const card = async (of: Visitor = cpe) =>
		(await of.send({})).placements.find(({ id }) => id === 'stage-lea')?.card;
	const follow = async (body: object): Promise<string> => {
		const [alert] = (await card())?.alerts ?? [];
		const id = cpe.id();
		const about = { at: world.now, alert: ABSENCE, covers: alert?.facts };
		const answer = await cpe.send({
			facts: [
				{
					id,
					placement: 'stage-lea',
					section: 'followup',
					body: { ...about, ...body }
				}
			]
		});
		expect(answer.facts).toMatchObject([{ status: 'ok' }]);
		return id;
	};
	const message = (channel: 'sms' | 'email', guardian = 'parent-lea') =>
		follow({ type: 'family', outcome: 'message-sent', channel, guardian });
	const letters = () => ways.post.filter(({ text }) => LINK.test(text));
	const enter = (secret: string) =>
		world.app.hono.request('/api/enter', {
			method: 'POST',
			headers: { 'Carnet-Protocol': '1', 'Content-Type': 'application/json' },
			body: JSON.stringify({ secret, device: 'phone' })
		});

	it('[CH11, FA1] leaves once, on a tap, in the family’s language, without who or why', async () => {
		await put(sql`update reach set language = 'ar' where person_id = 'parent-lea'`);
		await message('sms');
		await work();
		await work();
		expect(letters()).toHaveLength(1);
		const [{ text } = { text: '' }] = letters();
		expect(text).toMatch(/[\u0600-\u06ff]/);
		expect(text).not.toMatch(/Léa|EXEMPLE|absen/i);
	});

	it('[CH12] holds a link that opens the page of that guardian, for thirty days, on any device', async () => {
		await message('email');
		await work();
		const [, school = '', secret = ''] = LINK.exec(letters()[0]?.text ?? '') ?? [];
		for (const _device of ['one', 'two']) {
			const answer = await enter(`${school}.${secret}`);
			expect(answer.status).toBe(204);
			expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly/);
		}
		world.now += 31 * DAY;
		expect((await enter(`${school}.${secret}`)).status).toBe(404);
	});

	it('[CH12] is a missing one when it is forged, revoked, or of another school', async () => {
		await message('email');
		await work();
		const [, school = '', secret = ''] = LINK.exec(letters()[0]?.text ?? '') ?? [];
		const forged = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
		const bodies = [];
		for (const given of [`${school}.${forged}`, `lycee-ailleurs.${secret}`, secret, 'x']) {
			const answer = await enter(given);
			expect(answer.status).toBe(404);
			bodies.push(await answer.text());
		}
		await put(sql`update link set revoked = true`);
		const revoked = await enter(`${school}.${secret}`);
		expect(revoked.status).toBe(404);
		bodies.push(await revoked.text());
		expect(new Set(bodies).size).toBe(1);
	});

	it('[CH11] that was taken back before it left does not leave', async () => {
		const fact = await message('sms');
		await cpe.send({
			facts: [
				{
					id: cpe.id(),
					placement: 'stage-lea',
					section: 'followup',
					body: { type: 'retract', at: world.now, fact }
				}
			]
		});
		await work();
		expect(letters()).toEqual([]);
	});

	it('[CH11] that could not leave is said on the alert', async () => {
		await put(sql`update reach set sms = false, phone = null where person_id = 'parent-lea'`);
		await message('sms');
		await work();
		expect((await card())?.alerts[0]?.told).toContainEqual(
			expect.objectContaining({ person: 'parent-lea', failed: 'sms' })
		);
	});

	it('[AL17] never leaves to whom a court forbids to call, and their number is nowhere', async () => {
		await put(sql`update guardianship set barred = true`);
		await message('sms');
		await work();
		expect(letters()).toEqual([]);
		const family = (await card())?.family;
		expect(family).toMatchObject([{ person: 'parent-lea', barred: true, ways: '' }]);
		expect(family?.[0]).not.toHaveProperty('phone');
	});

	it('[FA5] only those who call read whom and where', async () => {
		expect((await card())?.family).toMatchObject([
			{ person: 'parent-lea', mustTell: true, ways: 'sms email' }
		]);
		await message('sms');
		for (const person of ['ref-a', 'tuteur-pain', 'lea', 'parent-lea']) {
			const read = await card(await world.enter(person));
			expect(read?.alerts.length).toBeGreaterThan(0);
			expect(read?.family).toBeUndefined();
		}
	});

	it.each([
		['of age on the first day', '2009-06-07', true],
		['one day younger', '2009-06-08', false],
		['of no known age', '', false]
	])('[AL26] a student %s is called first: born %s, %s', async (_, birth, isOfAge) => {
		await put(sql`
			insert into identity (school_id, person_id, birth) values (${DEMO_SCHOOL}, 'lea', ${birth})
			on conflict (school_id, person_id) do update set birth = excluded.birth`);
		await put(sql`
			insert into reach (school_id, person_id, phone) values (${DEMO_SCHOOL}, 'lea', '+33639982222')
			on conflict (school_id, person_id) do update set phone = excluded.phone`);
		const family = (await card())?.family ?? [];
		expect(family.map(({ person, mustTell }) => [person, mustTell])).toEqual(
			isOfAge
				? [
						['lea', true],
						['parent-lea', undefined]
					]
				: [['parent-lea', true]]
		);
		if (!isOfAge) return;
		expect(family[0]).toMatchObject({ phone: '+33639982222', ways: '', language: 'fr' });
		await follow({ type: 'taken' });
		await follow({ type: 'family', outcome: 'reached', channel: 'phone', guardian: 'lea' });
		await follow({ type: 'closed', outcome: 'family-told' });
		expect((await card())?.alerts[0]).toMatchObject({ state: 'closed' });
		// Whatever a device sends, no letter leaves for them.
		await message('sms', 'lea');
		await work();
		expect(letters()).toEqual([]);
		for (const person of ['ref-a', 'tuteur-pain', 'lea', 'parent-lea']) {
			expect((await card(await world.enter(person)))?.family).toBeUndefined();
		}
	});

	it('[AL16] an alert whose family was told by name closes when each who must be was', async () => {
		await put(sql`
			insert into guardianship (school_id, student_id, person_id, rank, relation, must_tell)
			values (${DEMO_SCHOOL}, 'lea', 'ref-b', 2, 'père', true)`);
		await follow({ type: 'taken' });
		await follow({
			type: 'family',
			outcome: 'reached',
			channel: 'phone',
			guardian: 'parent-lea'
		});
		await follow({ type: 'closed', outcome: 'family-told' });
		expect((await card())?.alerts[0]).toMatchObject({ state: 'taken', untold: ['ref-b'] });
		await message('email', 'ref-b');
		expect((await card())?.alerts[0]).toMatchObject({ state: 'closed' });
	});
});
