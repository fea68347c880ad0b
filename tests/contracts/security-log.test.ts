import { beforeEach, expect, it } from 'vitest';
import { sessionHash } from '#server/identity/sessions.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { comeWith, enterWith, post, sheetOf } from '#tests/kit/entering.ts';
import { openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

describeOnBoth('the log', (database) => {
	let world: World;
	let office: Visitor;
	let lines: [event: string, about: unknown][];

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		office = await world.enter('secretariat');
		lines = [];
		const info = (event: string, about: unknown): void => void lines.push([event, about]);
		Object.assign(world.ports.log, { info });
	});

	const sessionOf = ({ cookie }: Visitor): string =>
		Buffer.from(sessionHash(cookie.replace('carnet=', '')) ?? [])
			.toString('hex')
			.slice(0, 12);

	it('tells by which door somebody came in, or did not, and in which session', async () => {
		const code = await sheetOf(world, office, 'lea');
		const lea = await comeWith(world, code, 'phone');
		const entering = { route: '/api/enter', method: 'POST' };
		expect(sessionOf(lea)).toMatch(/^[0-9a-f]{12}$/);
		expect(lines).toEqual([['entered', { ...entering, session: sessionOf(lea) }]]);
		await enterWith(world, '2222-2222-2222', 'phone');
		expect(lines.slice(1)).toEqual([['refused', { ...entering, status: 404 }]]);
		for (const door of ['email', 'code', 'oidc', 'oidc/back', 'passkey']) {
			await post(world, `/api/enter/${door}`, {});
			const told = { route: `/api/enter/${door}`, method: 'POST', status: 400 };
			expect(lines.at(-1)).toEqual(['refused', told]);
		}
	});

	it('tells what was refused to whom, and nothing of what it was asked with', async () => {
		const lea = await world.enter('lea');
		const refused = (route: string, method: string, status: number, by?: Visitor) => [
			'refused',
			{ route, method, status, ...(by ? { session: sessionOf(by) } : {}) }
		];
		await lea.fetch('/api/settings');
		await post(world, '/api/access/sheets', { students: ['SECRET'] }, lea);
		await post(world, '/api/sessions', { id: 'SECRET' }, lea, 'DELETE');
		await post(world, '/api/duty', { word: 'SECRET'.repeat(4000) }, office, 'PUT');
		await lea.fetch('/api/SECRET?word=SECRET');
		await world.app.hono.request('/api/me', { headers: { Cookie: 'carnet=demo.SECRET' } });
		await world.app.hono.request('/api/leave', { method: 'POST', headers: { Origin: 'http://x' } });
		expect(lines).toEqual([
			refused('/api/settings', 'GET', 403, lea),
			refused('/api/access/sheets', 'POST', 403, lea),
			refused('/api/sessions', 'DELETE', 400, lea),
			refused('/api/duty', 'PUT', 413, office),
			refused('none', 'GET', 404, lea),
			refused('/api/me', 'GET', 401),
			refused('/api/leave', 'POST', 403)
		]);
	});
});
