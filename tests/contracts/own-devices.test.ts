import { beforeEach, expect, it } from 'vitest';
import type { DeviceCode, OwnSessions } from '#shared/api/entering.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { comeWith, enterWith, post, sheetOf } from '#tests/kit/entering.ts';
import { openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;

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
