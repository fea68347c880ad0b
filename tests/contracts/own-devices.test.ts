import { beforeEach, expect, it } from 'vitest';
import type { DeviceCode, OwnSessions } from '#shared/api/entering.ts';
import type { Me } from '#shared/api/protocol.ts';
import { localTime } from '#shared/domain/time.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { comeWith, enterWith, post, sheetOf } from '#tests/kit/entering.ts';
import { streamOf } from '#tests/kit/streams.ts';
import { openWorld, visitorOf, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describeOnBoth("somebody's own devices", (database) => {
	let world: World;
	let office: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		office = await world.enter('secretariat');
	});

	it('[ID5] a code for one device more opens once, for ten minutes, until the next one', async () => {
		const code = async (by: Visitor): Promise<string> => {
			const answer = await post(world, '/api/sessions/code', {}, by);
			expect(answer.status).toBe(200);
			return ((await answer.json()) as DeviceCode).code;
		};
		const lea = await comeWith(world, await sheetOf(world, office, 'lea'), 'phone');
		const first = await code(lea);
		const second = await code(lea);
		expect((await enterWith(world, first, 'tablet')).status).toBe(404);
		const look = await post(world, '/api/enter/look', {
			secret: `demo.${second}`,
			device: 'tablet'
		});
		expect(await look.json()).toMatchObject({ confirm: 'Léa' });
		const tablet = await comeWith(world, second, 'tablet');
		expect((await enterWith(world, second, 'third')).status).toBe(404);
		expect((await lea.fetch('/api/me')).status).toBe(200);
		expect((await tablet.fetch('/api/me')).status).toBe(200);
		const late = await code(tablet);
		world.now += 10 * MINUTE;
		expect((await enterWith(world, late, 'third')).status).toBe(404);
		await code(await world.enter('tuteur-pain'));
		for (const person of ['ref-a', 'cpe-a', 'parent-lea']) {
			const visitor = await world.enter(person);
			expect((await post(world, '/api/sessions/code', {}, visitor)).status).toBe(403);
		}
	});

	it.each([
		[
			'from another device',
			'lea',
			(by: Visitor) => post(world, '/api/sessions', { others: true }, by, 'DELETE')
		],
		[
			'with a lost telephone',
			'lea',
			() => post(world, '/api/access/renew', { student: 'lea', lost: true }, office)
		],
		[
			'with its link',
			'tuteur-pain',
			() => post(world, '/api/access/revoke', { tutor: 'tuteur-pain' }, office)
		],
		[
			'by whoever holds it',
			'lea',
			(_by: Visitor, own: Visitor) => post(world, '/api/leave', {}, own)
		]
	])(
		'[ID8] ended %s, a session has its channels closed after a last poke',
		async (_how, person, end) => {
			const [other, ended, stranger] = [
				await world.enter(person),
				await world.enter(person),
				await world.enter('nils')
			];
			const [open, strange] = [await streamOf(ended), await streamOf(stranger)];
			expect((await end(other, ended)).ok).toBe(true);
			expect(await open.nextPoke()).toEqual(open.first);
			expect(await open.isOver()).toBe(true);
			for (const path of ['/api/me', '/api/live', '/api/sessions']) {
				expect((await ended.fetch(path)).status).toBe(401);
			}
			expect(strange.waiting()).toBe(0);
			await strange.close();
		}
	);

	it('[ID8] a session lives 30 days after its last use, in the browser too', async () => {
		const entered = await enterWith(world, await sheetOf(world, office, 'lea'), 'one');
		const [, age = 0] = /Max-Age=(\d+)/.exec(entered.headers.get('set-cookie') ?? '') ?? [];
		const phone = visitorOf(world.app, entered, world.ports);
		for (let weeks = 0; weeks < 40; weeks += 4) {
			world.now += 28 * DAY;
			expect((await phone.fetch('/api/me')).status).toBe(200);
		}
		expect(Number(age) * 1000).toBeGreaterThan(40 * 7 * DAY);
		world.now += 31 * DAY;
		expect((await phone.fetch('/api/me')).status).toBe(401);
	});

	it.each(['cpe-a', 'ref-a', 'direction', 'vie-scolaire', 'infirmerie'])(
		'[ID8] a session of the staff lives 17 days after its last use, and ends in the night after 90: %s',
		async (person) => {
			const [used, left] = [await world.enter(person), await world.enter(person)];
			const status = async (by: Visitor) => (await by.fetch('/api/me')).status;
			const listed = async () => {
				const own = (await (await used.fetch('/api/sessions')).json()) as OwnSessions;
				return own.sessions.length;
			};
			const evening = world.now + 90 * DAY;
			expect(await listed()).toBe(2);
			world.now += 17 * DAY - 1;
			expect(await status(used)).toBe(200);
			world.now += 2;
			expect([await status(left), await status(used), await listed()]).toEqual([401, 200, 1]);
			while (evening - world.now > 16 * DAY) {
				world.now += 16 * DAY;
				expect(await status(used)).toBe(200);
			}
			world.now = evening;
			expect(await status(used)).toBe(200);
			world.now += DAY;
			expect(await status(used)).toBe(401);
		}
	);

	it('[ID8] the staff are told in the last week on which day a session is over', async () => {
		const [cpe, lea] = [await world.enter('cpe-a'), await world.enter('lea')];
		const told = async (by: Visitor) => ((await (await by.fetch('/api/me')).json()) as Me).endsOn;
		const begun = world.now;
		for (let day = 0; day <= 90; day++) {
			world.now = begun + day * DAY;
			expect([day, await told(cpe)]).toEqual([day, day < 84 ? undefined : '2027-09-13']);
			expect(await told(lea)).toBeUndefined();
		}
		world.now += DAY;
		expect(localTime(world.now, 'Europe/Paris').day).toBe('2027-09-13');
		expect((await cpe.fetch('/api/me')).status).toBe(401);
	});

	it('[ID8] what one of the staff wrote meanwhile is neither taken nor refused, until they are back', async () => {
		const cpe = await world.enter('cpe-a');
		const at = world.now + 17 * DAY;
		world.now = at + 1;
		const body = { type: 'unheard', at, halfDays: ['2027-06-14/am'] };
		const facts = [{ id: cpe.id(), placement: 'stage-lea', section: 'presence', body }];
		await expect(cpe.send({ facts })).rejects.toThrow('401');
		const back = await world.enter('cpe-a');
		expect(await (await back.fetch('/api/refused')).json()).toEqual([]);
		expect((await back.send({ facts })).facts).toMatchObject([{ status: 'ok' }]);
	});

	it('[ID8] a tutor who comes every day is never asked again before their placements end', async () => {
		const tutor = await world.enter('tuteur-pain');
		const until = world.now + 45 * DAY;
		for (; world.now < until; world.now += 15 * DAY) {
			expect((await tutor.fetch('/api/me')).status).toBe(200);
		}
	});

	it('[ID8] whoever comes in ends the session that the browser held, and no other', async () => {
		const first = await comeWith(world, await sheetOf(world, office, 'lea'), 'one');
		const elsewhere = await world.enter('lea');
		const secret = `demo.${await sheetOf(world, office, 'nils')}`;
		const enter = (given: string) =>
			post(world, '/api/enter', { secret: given, device: 'one' }, first);
		expect((await enter('demo.2222-2222-2222')).status).toBe(404);
		expect((await first.fetch('/api/me')).status).toBe(200);
		const entered = await enter(secret);
		expect(entered.status).toBe(204);
		const next = visitorOf(world.app, entered, world.ports);
		expect(next.cookie).not.toBe(first.cookie);
		expect((await first.fetch('/api/me')).status).toBe(401);
		expect(await (await next.fetch('/api/me')).json()).toMatchObject({ person: { id: 'nils' } });
		expect((await elsewhere.fetch('/api/me')).status).toBe(200);
	});

	it('[ID8] devices are listed by plain names, and ended one by one or all others', async () => {
		const [first, second, third] = [
			await comeWith(world, await sheetOf(world, office, 'lea'), 'one'),
			await world.enter('lea'),
			await world.enter('lea')
		];
		const nils = await world.enter('nils');
		const list = async (by: Visitor) =>
			((await (await by.fetch('/api/sessions')).json()) as OwnSessions).sessions;
		const all = await list(first);
		expect(all).toHaveLength(3);
		expect(all.filter(({ here }) => here)).toHaveLength(1);
		const other = (await list(second)).find(({ here }) => here)?.id;
		const end = (body: unknown, by: Visitor) => post(world, '/api/sessions', body, by, 'DELETE');
		// Nobody ends anybody else's.
		expect((await end({ id: other }, nils)).status).toBe(204);
		expect(await list(first)).toHaveLength(3);
		expect((await end({ id: other }, first)).status).toBe(204);
		expect((await second.fetch('/api/me')).status).toBe(401);
		expect((await end({ others: true }, first)).status).toBe(204);
		expect((await third.fetch('/api/me')).status).toBe(401);
		expect(await list(first)).toMatchObject([{ here: true }]);
		expect((await nils.fetch('/api/me')).status).toBe(200);
		for (const body of [{}, { id: 'x' }, { others: false }, { id: other, others: true }]) {
			expect((await end(body, first)).status).toBe(400);
		}
	});
});
