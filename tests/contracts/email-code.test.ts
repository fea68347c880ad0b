import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { CodeAsked } from '#shared/api/entering.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { post } from '#tests/kit/entering.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, visitorOf, wipe, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;
const ANDREA = 'andrea@lycee.example';
const CODE = /: (\d{4} \d{4})/;

describeOnBoth('a code by e-mail', (database) => {
	let world: World;
	let ways: ToldWays;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		await put(sql`delete from reach`);
		await put(sql`insert into reach (school_id, person_id, email) values
			(${DEMO_SCHOOL}, 'cpe-a', 'Andrea@Lycee.example'),
			(${DEMO_SCHOOL}, 'ref-a', 'dany@lycee.example'),
			(${DEMO_SCHOOL}, 'direction', 'direction@lycee.example'),
			(${DEMO_SCHOOL}, 'secretariat', 'secretariat@lycee.example'),
			(${DEMO_SCHOOL}, 'infirmerie', 'infirmerie@lycee.example'),
			(${DEMO_SCHOOL}, 'cpe-b', 'partage@lycee.example'),
			(${DEMO_SCHOOL}, 'ref-b', 'partage@lycee.example'),
			(${DEMO_SCHOOL}, 'vie-scolaire', 'vie-scolaire@lycee.example'),
			(${DEMO_SCHOOL}, 'tuteur-pain', 'pain@entreprise.example'),
			(${DEMO_SCHOOL}, 'parent-lea', 'alix@famille.example'),
			(${DEMO_SCHOOL}, 'lea', 'lea@eleve.example')`);
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const askFor = (email: string, school = DEMO_SCHOOL, kept = '') =>
		comes('/api/enter/email', { school, email }, kept);
	/** @param kept cookies that the browser holds */
	const comes = (path: string, body: object, kept: string): Promise<Response> =>
		Promise.resolve(
			world.app.hono.request(path, {
				method: 'POST',
				headers: { 'Carnet-Protocol': '1', 'Content-Type': 'application/json', Cookie: kept },
				body: JSON.stringify(body)
			})
		);
	/** Comes in with a code. @returns what the browser keeps once its session has ended */
	const cameIn = async (email: string, kept = ''): Promise<string> => {
		const { request } = (await (await askFor(email, DEMO_SCHOOL, kept)).json()) as CodeAsked;
		const code = (await letter()).replace(' ', '');
		const body = { school: DEMO_SCHOOL, request, code, device: 'desk' };
		const entered = await comes('/api/enter/code', body, kept);
		expect(entered.status).toBe(204);
		const [, known = ''] = entered.headers.getSetCookie();
		return known.split(';')[0] ?? '';
	};
	const asked = async (email: string): Promise<string> => {
		const answer = await askFor(email);
		expect(answer.status).toBe(200);
		return ((await answer.json()) as CodeAsked).request;
	};
	/** The digits that the next letter brings. */
	const letter = async (): Promise<string> => {
		const before = ways.post.length;
		await runDueJobs(database(), world.ports);
		return (
			CODE.exec(
				ways.post
					.slice(before)
					.map(({ text }) => text)
					.join()
			)?.[1] ?? ''
		);
	};
	const bring = (request: string, code: string) =>
		post(world, '/api/enter/code', { school: DEMO_SCHOOL, request, code, device: 'desk' });
	const wrongOf = (code: string) =>
		code.startsWith('1') ? `2${code.slice(1)}` : `1${code.slice(1)}`;

	it.each([
		[ANDREA, 'cpe-a'],
		['  DANY@lycee.example ', 'ref-a'],
		['vie-scolaire@lycee.example', 'vie-scolaire'],
		['direction@lycee.example', 'direction'],
		['secretariat@lycee.example', 'secretariat'],
		['infirmerie@lycee.example', 'infirmerie']
	])('[ID9] lets one of the staff in, once: %s', async (email, person) => {
		const request = await asked(email);
		const code = await letter();
		expect(code).toMatch(/^\d{4} \d{4}$/);
		const entered = await bring(request, code);
		expect(entered.status).toBe(204);
		const me = await visitorOf(world.app, entered, world.ports).fetch('/api/me');
		expect(await me.json()).toMatchObject({ person: { id: person } });
		expect((await bring(request, code)).status).toBe(404);
	});

	it.each([
		'nobody@lycee.example',
		'pain@entreprise.example',
		'alix@famille.example',
		'lea@eleve.example',
		// Two share it: it says of neither who they are.
		'partage@lycee.example'
	])('[ID9] leaves nothing for %s, and answers as for anybody', async (email) => {
		const [known, unknown] = [await askFor(ANDREA), await askFor(email)];
		expect(unknown.status).toBe(known.status);
		const shape = /^\{"request":"[\w-]{43}"\}$/;
		expect(await known.text()).toMatch(shape);
		const { request } = (await unknown.json()) as CodeAsked;
		// The same rows, so the same work.
		const rows = await put(sql`select count(*)::int as count from email_code group by account`);
		expect(rows).toEqual([{ count: 1 }, { count: 1 }]);
		await runDueJobs(database(), world.ports);
		expect(ways.post.map(({ to }) => to)).toEqual(['Andrea@Lycee.example']);
		expect((await bring(request, '12345678')).status).toBe(404);
	});

	it('[ID9] opens only in the browser that asked, so that nobody uses up another’s tries', async () => {
		const own = await asked(ANDREA);
		const code = await letter();
		const foreign = await asked(ANDREA);
		await letter();
		for (let tries = 0; tries < 6; tries++) {
			expect((await bring(foreign, code)).status).toBe(404);
		}
		expect((await bring(own, code)).status).toBe(204);
	});

	it('[ID9] bears five tries, even all at once, and ten minutes', async () => {
		const request = await asked(ANDREA);
		const code = await letter();
		const wrong = await Promise.all(Array.from({ length: 5 }, () => bring(request, wrongOf(code))));
		expect(wrong.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
		const right = await bring(request, code);
		expect(await right.text()).toBe(await wrong[0]?.text());
		const late = await asked(ANDREA);
		const next = await letter();
		world.now += 10 * MINUTE;
		expect((await bring(late, next)).status).toBe(404);
		expect(
			await put(sql`select count(*)::int as count from session where person_id = 'cpe-a'`)
		).toEqual([{ count: 0 }]);
	});

	it.each([ANDREA, 'nobody@lycee.example'])(
		'[ID9] is sent five times an hour, known or not, however many ask at once: %s',
		async (email) => {
			const answers = await Promise.all(Array.from({ length: 9 }, () => askFor(email)));
			const statuses = answers.map(({ status }) => status).sort();
			expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429, 429]);
			expect((await askFor('dany@lycee.example')).status).toBe(200);
			world.now += 60 * MINUTE;
			expect((await askFor(email)).status).toBe(200);
		}
	);

	it('[ID9] is had in a browser where its owner came in before, whoever uses up the address', async () => {
		const owns = await cameIn(ANDREA);
		const [foreign, forged] = [await cameIn('dany@lycee.example'), `${owns.slice(0, -1)}!`];
		world.now += 60 * MINUTE;
		const statuses = async (kept: string, asks: number) => {
			const answers = await Promise.all(
				Array.from({ length: asks }, () => askFor(ANDREA, DEMO_SCHOOL, kept))
			);
			return answers.map(({ status }) => status).sort();
		};
		expect(await statuses('', 6)).toEqual([200, 200, 200, 200, 200, 429]);
		for (const stranger of ['', foreign, forged, owns.replace('known=', 'known=x')]) {
			expect(await statuses(stranger, 1)).toEqual([429]);
		}
		await runDueJobs(database(), world.ports);
		const request = (await (await askFor(ANDREA, DEMO_SCHOOL, owns)).json()) as CodeAsked;
		expect((await bring(request.request, (await letter()).replace(' ', ''))).status).toBe(204);
		// Its own are counted too.
		expect(await statuses(owns, 6)).toEqual([200, 200, 200, 200, 429, 429]);
	});

	it('[ID9] is had on a computer that several share, and a session that is over does not matter', async () => {
		const both = await cameIn('dany@lycee.example', await cameIn(ANDREA));
		await put(sql`delete from session`);
		world.now += 60 * MINUTE;
		for (const email of [ANDREA, 'dany@lycee.example']) {
			for (let asks = 0; asks < 5; asks++) await askFor(email);
			expect((await askFor(email)).status).toBe(429);
			expect((await askFor(email, DEMO_SCHOOL, both)).status).toBe(200);
		}
	});

	it('[ID9] is tried again while it lives, and written in no row and no log', async () => {
		ways.ends.email = { outcome: 'failed', code: '421' };
		const request = await asked(ANDREA);
		expect(await letter()).toBe('');
		delete ways.ends.email;
		world.now += 20_000;
		const code = (await letter()).replace(' ', '');
		const tables = await put(sql`select
			(select jsonb_agg(to_jsonb(e)) from email_code e) as codes, (select jsonb_agg(to_jsonb(j)) from job j) as jobs`);
		const kept = JSON.stringify([tables, world.errors.map((error) => String(error))]);
		expect(code).toMatch(/^\d{8}$/);
		expect(kept).not.toContain(code);
		expect(kept).not.toContain(request);
		expect(kept.toLowerCase()).not.toContain(ANDREA);
		expect((await bring(request, code)).status).toBe(204);
	});

	it('[ID9] is not offered where no e-mail leaves, nor for what is no address', async () => {
		for (const email of ['', 'andrea', 'a b@c', 'a@b@c', `${'a'.repeat(250)}@b.example`, 7]) {
			const body = { school: DEMO_SCHOOL, email };
			expect((await post(world, '/api/enter/email', body)).status).toBe(400);
		}
		expect((await askFor(ANDREA, 'lycee-ailleurs')).status).toBe(200);
		expect(await letter()).toBe('');
		const schools = await world.app.hono.request('/api/schools');
		expect(await schools.json()).toMatchObject({
			schools: [{ id: DEMO_SCHOOL }],
			email: true
		});
		const without = await openWorld(database());
		expect(await (await without.app.hono.request('/api/schools')).json()).not.toHaveProperty(
			'email'
		);
		const body = { school: DEMO_SCHOOL, email: ANDREA };
		expect((await post(without, '/api/enter/email', body)).status).toBe(400);
	});
});
