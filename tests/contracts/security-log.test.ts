import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runDueJobs } from '#server/alerts/worker.ts';
import { sessionHash } from '#server/identity/sessions.ts';
import { processLog } from '#server/log.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { comeWith, enterWith, post, sheetOf } from '#tests/kit/entering.ts';
import { toldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

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

	afterEach(() => vi.restoreAllMocks());

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

	it('says nothing of what any route was asked with, by anybody', async () => {
		const told: unknown[] = [];
		const tell = (...words: unknown[]): void => void told.push(words);
		Object.assign(world.ports.log, { info: tell, error: tell });
		const routes = world.app.hono.routes.filter(
			// Whoever has left is asked nothing more.
			({ method, path }) => method !== 'ALL' && path !== '/api/leave'
		);
		const words = ['SECRET', 'people', 'person', 'student', 'email', 'secret', 'endpoint', 'id'];
		const body = JSON.stringify(Object.fromEntries(words.map((word) => [word, 'SECRET'])));
		const people = await Promise.all(['direction', 'lea', 'tuteur-pain'].map(world.enter));
		for (const { method, path } of routes) {
			const asked = `${path.replace(/:\w+/, 'SECRET')}?before=SECRET`;
			const headers = { 'Content-Type': 'application/json', Cookie: 'carnet=demo.SECRET' };
			const init = { method, headers, ...(method === 'GET' ? {} : { body }) };
			const answers = [
				await world.app.hono.request(asked, init),
				...(await Promise.all(people.map((one) => one.fetch(asked, init))))
			];
			for (const answer of answers) await answer.body?.cancel();
		}
		const patterns = new Set(['none', ...routes.map(({ path }) => path)]);
		const refused = told as [event: string, about: { route: string }][];
		expect(refused.length).toBeGreaterThan(routes.length);
		expect(refused.filter(([, { route }]) => !patterns.has(route))).toEqual([]);
		expect(JSON.stringify(told)).not.toMatch(/SECRET|EXEMPLE|CADRE|LEVAIN|@/);
	});

	it('tells by its code why a message did not leave, and to nobody’s address', async () => {
		const ways = toldWays();
		world = await openWorld(database(), { ways });
		const told: string[] = [];
		vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(String(line)) > 0);
		Object.assign(world.ports.log, { error: processLog.error });
		ways.ends.email = { outcome: 'failed', code: '421' };
		ways.ends.sms = { outcome: 'dead', code: '401' };
		const asking = { school: DEMO_SCHOOL, email: 'andrea@lycee.example' };
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`insert into reach (school_id, person_id, email) values
				(${DEMO_SCHOOL}, 'cpe-a', ${asking.email})
				on conflict (school_id, person_id) do update set email = excluded.email`)
		);
		await post(world, '/api/enter/email', asking);
		office = await world.enter('secretariat');
		await post(world, '/api/access/send', { people: ['tuteur-pain'] }, office);
		await runDueJobs(database(), world.ports);
		const lines = told.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(lines.map(({ event, channel, code }) => [event, channel, code]).sort()).toEqual([
			['not-sent', 'email', '421'],
			['not-sent', 'sms', '401']
		]);
		expect(told.join('')).not.toMatch(/@|\+33/);
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
