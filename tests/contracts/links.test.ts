import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { newsOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { accessFor, comeWith, enterWith, linkSentTo, post, sheetOf } from '#tests/kit/entering.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const DAY = 24 * 3_600_000;
const TUTOR = 'tuteur-pain';
const AM = '2027-06-14/am';

describeOnBoth("a tutor's link", (database) => {
	let world: World;
	let ways: ToldWays;
	let office: Visitor;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		office = await world.enter('secretariat');
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const link = () => linkSentTo(world, database(), ways, office, TUTOR);
	const revoke = () => post(world, '/api/access/revoke', { tutor: TUTOR }, office);

	it('[ID1] opens their page on each of their devices, and its secret is stored nowhere', async () => {
		const secret = await link();
		expect(secret).toMatch(/^demo\.[\w-]{32}$/);
		for (const device of ['phone', 'desk', 'phone']) {
			const tutor = await comeWith(world, secret, device);
			const me = (await (await tutor.fetch('/api/me')).json()) as { person: { id: string } };
			expect(me.person.id).toBe(TUTOR);
		}
		const rows = await put(sql`select jsonb_agg(to_jsonb(l)) as rows from link l`);
		expect(JSON.stringify(rows)).not.toContain(secret.split('.')[1]);
	});

	it('[ID1] lives, with what it opened, until 45 days after their last day', async () => {
		const secret = await link();
		const tutor = await comeWith(world, secret, 'phone');
		const [{ until } = { until: '' }] = await put(
			sql`select max(a->>'to') as until from placement p, jsonb_array_elements(p.agreements) a
				where a->>'tutor' = ${TUTOR}`
		);
		const lastDay = Date.parse(`${String(until)}T12:00:00+02:00`);
		// Used now and then: a session that is not ends by itself.
		for (const days of [20, 45]) {
			world.now = lastDay + days * DAY;
			expect((await tutor.fetch('/api/me')).status).toBe(200);
		}
		expect((await enterWith(world, secret, 'desk')).status).toBe(204);
		world.now = lastDay + 46 * DAY;
		expect((await tutor.fetch('/api/me')).status).toBe(401);
		expect((await enterWith(world, secret, 'desk')).status).toBe(404);
	});

	it('[ID1] revoked, ends everywhere; the next message brings another', async () => {
		const secret = await link();
		const tutor = await comeWith(world, secret, 'phone');
		expect((await revoke()).status).toBe(200);
		expect((await tutor.fetch('/api/me')).status).toBe(401);
		expect((await enterWith(world, secret, 'phone')).status).toBe(404);
		world.now += DAY;
		const next = await link();
		expect(next).not.toBe(secret);
		await comeWith(world, next, 'phone');
	});

	it('[ID3] forged, dead, spent, revoked or foreign, all are a missing one, with the same answer', async () => {
		const secret = await link();
		const [, own = ''] = secret.split('.');
		const code = await sheetOf(world, office, 'lea');
		await comeWith(world, code, 'phone');
		const dead = await sheetOf(world, office, 'nils');
		await post(world, '/api/access/renew', { student: 'nils', lost: false }, office);
		await revoke();
		const tried = [
			secret,
			`lycee-ailleurs.${own}`,
			`${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`,
			own,
			'x',
			'demo.',
			`demo.${code}`,
			`demo.${dead}`,
			'demo.2222-2222-2222'
		];
		const answers = new Set<string>();
		for (const given of tried) {
			for (const path of ['/api/enter', '/api/enter/look']) {
				const answer = await post(world, path, { secret: given, device: 'other' });
				answers.add(`${answer.status} ${await answer.text()} ${answer.headers.get('set-cookie')}`);
			}
		}
		expect([...answers]).toEqual([expect.stringMatching(/^404 .*unknown-link.* null$/)]);
	});

	it('[ID3] opens nothing for who works for the school, even if they are a tutor too', async () => {
		const secret = await link();
		await put(sql`update person set roles = '["cpe"]' where person_id = ${TUTOR}`);
		for (const path of ['/api/enter', '/api/enter/look']) {
			expect((await post(world, path, { secret, device: 'phone' })).status).toBe(404);
		}
		const { entrants } = await accessFor(office);
		expect(entrants.map(({ id }) => id)).not.toContain(TUTOR);
	});

	it('[ID3] a look, a GET and a HEAD spend nothing and change nothing', async () => {
		const code = await sheetOf(world, office, 'lea');
		const rows = () =>
			put(sql`select (select jsonb_agg(to_jsonb(l)) from link l) as links,
				(select count(*)::int from session) as sessions`);
		const before = await rows();
		const secret = `demo.${code}`;
		for (let times = 0; times < 3; times++) {
			const look = await post(world, '/api/enter/look', { secret, device: 'phone' });
			expect(await look.json()).toMatchObject({
				confirm: 'Léa',
				school: { phone: '01 99 00 10 10' }
			});
		}
		for (const method of ['GET', 'HEAD']) {
			for (const path of [`/api/enter?secret=${secret}`, '/api/enter/look', `/e/demo?s=${code}`]) {
				expect((await world.app.hono.request(path, { method })).status).toBe(404);
			}
		}
		expect(await rows()).toEqual(before);
		await comeWith(world, code, 'phone');
	});

	it('[ID4] in a browser that had held the student, marks their checks, for the référent alone', async () => {
		await comeWith(world, await sheetOf(world, office, 'lea'), 'phone-of-lea');
		const secret = await link();
		const check = async (device: string, halfDay: string): Promise<string> => {
			const tutor = await comeWith(world, secret, device);
			const id = tutor.id();
			const body = { type: 'check', at: world.now, halfDays: [halfDay], status: 'present' };
			const told = await tutor.send({
				facts: [{ id, placement: 'stage-lea', section: 'presence', body }]
			});
			expect(told.facts).toMatchObject([{ status: 'ok' }]);
			return id;
		};
		await check('desk', '2027-06-14/pm');
		const marked = await check('phone-of-lea', AM);
		// Nils was never in that browser, although the tutor is his too.
		const tutor = await comeWith(world, secret, 'phone-of-lea');
		const body = { type: 'check', at: world.now, halfDays: [AM], status: 'present' };
		await tutor.send({
			facts: [{ id: tutor.id(), placement: 'stage-nils', section: 'presence', body }]
		});
		const seen = async (person: string, placement: string) =>
			newsOf(await (await world.enter(person)).send({}), placement)?.card?.sameDevice;
		expect(await seen('ref-a', 'stage-lea')).toEqual([marked]);
		for (const person of ['cpe-a', 'direction', 'lea', TUTOR, 'vie-scolaire']) {
			expect([person, await seen(person, 'stage-lea')]).toEqual([person, undefined]);
		}
		const nils = await put(
			sql`select same_device as mark from fact where placement_id = 'stage-nils'`
		);
		expect(nils).toEqual([{ mark: false }]);
	});

	it('[ID7] is sent once a day, to who never came, without a name', async () => {
		const secret = await link();
		await link();
		expect(ways.post).toHaveLength(1);
		expect(ways.post[0]?.text).not.toMatch(/Léa|Nils|EXEMPLE|LEVAIN/);
		world.now += DAY;
		expect(await link()).toBe(secret);
		expect(ways.post).toHaveLength(2);
		const tutor = await comeWith(world, secret, 'phone');
		await tutor.send({});
		world.now += DAY;
		await post(world, '/api/access/send', { people: [TUTOR] }, office);
		const { entrants, sent } = await accessFor(office);
		expect(sent).toEqual([]);
		expect(entrants.find(({ id }) => id === TUTOR)).toMatchObject({ opened: true, devices: 1 });
	});
});
