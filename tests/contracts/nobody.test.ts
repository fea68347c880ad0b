import { beforeEach, expect, it } from 'vitest';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { openWorld, wipe, type World } from '#tests/kit/world.ts';

describeOnBoth('who asks whom their session speaks for', (database) => {
	let world: World;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
	});

	it('and brings none is told 401, or 204 without a word if nobody is an answer to them', async () => {
		const ask = (path: string) => world.app.hono.request(path);
		expect((await ask('/api/me')).status).toBe(401);
		expect((await ask('/api/me?or=somebody')).status).toBe(401);
		const answer = await ask('/api/me?or=nobody');
		expect(answer.status).toBe(204);
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
		expect(await answer.text()).toBe('');
		expect((await ask('/api/sessions?or=nobody')).status).toBe(401);
	});

	it('and brings one is told the same either way, after its end too', async () => {
		const lea = await world.enter('lea');
		const ask = () => lea.fetch('/api/me?or=nobody');
		expect(await (await ask()).json()).toEqual(await (await lea.fetch('/api/me')).json());
		expect((await lea.fetch('/api/leave', { method: 'POST' })).status).toBe(204);
		expect((await ask()).status).toBe(401);
	});
});
