import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Vouching } from '#shared/api/entering.ts';
import { forgetPeople } from '#server/store/student-erasure.ts';
import { endStaff, releaseStaff } from '#server/upkeep/admin.ts';
import { countWord } from '#tests/kit/canary.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { post } from '#tests/kit/entering.ts';
import { CLIENT, startOidcProvider, type OidcProvider } from '#tests/kit/oidc-provider.ts';
import { DEMO_SCHOOL, openWorld, visitorOf, wipe, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;
const ANDREA = { email: 'Andrea@lycee.example', email_verified: true };

describeOnBoth("another house's word", (database) => {
	let world: World;
	let house: OidcProvider;

	beforeAll(async () => {
		house = await startOidcProvider();
	});
	afterAll(() => house.close());

	beforeEach(async () => {
		await wipe(database());
		Object.assign(house, {
			person: ANDREA,
			quiet: false,
			lies: {},
			forged: undefined,
			named: house.issuer
		});
		world = await openWorld(database(), { oidc: settings() });
		await put(sql`delete from reach`);
		await put(sql`insert into reach (school_id, person_id, email) values
			(${DEMO_SCHOOL}, 'cpe-a', 'andrea@lycee.example'), (${DEMO_SCHOOL}, 'lea', 'lea@eleve.example')`);
	});

	const settings = () => ({
		...{ issuer: house.issuer, client: CLIENT.id, secret: CLIENT.secret, name: 'ENT' },
		ownAddresses: false
	});
	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const begin = async (): Promise<Vouching> =>
		(await (await post(world, '/api/enter/oidc', { school: DEMO_SCHOOL })).json()) as Vouching;
	/** What the browser is sent back with. */
	const visit = async ({ url }: Vouching): Promise<string> => {
		const sent = await fetch(url, { redirect: 'manual' });
		const back = new URL(sent.headers.get('location') ?? '');
		expect(back.origin + back.pathname).toBe('http://localhost/activer');
		return back.search;
	};
	const end = (kept: string, search: string) =>
		post(world, '/api/enter/oidc/back', { kept, search, device: 'desk' });
	const come = async (): Promise<Response> => {
		const leaving = await begin();
		return end(leaving.kept, await visit(leaving));
	};

	it('[ID11] lets one of the staff in by the address that it vouches for, told in the token or on asking', async () => {
		for (const quiet of [false, true]) {
			house.quiet = quiet;
			const entered = await come();
			expect(entered.status).toBe(204);
			const me = await visitorOf(world.app, entered, world.ports).fetch('/api/me');
			expect(await me.json()).toMatchObject({ person: { id: 'cpe-a' } });
		}
		const schools = await world.app.hono.request('/api/schools');
		expect(await schools.json()).toMatchObject({ oidc: 'ENT' });
	});

	it.each([
		['nobody known here', { ...ANDREA, email: 'other@lycee.example' }],
		['a student', { ...ANDREA, email: 'lea@eleve.example' }],
		['an address that it did not check', { ...ANDREA, email_verified: false }],
		['an address of which it says nothing', { email: ANDREA.email }],
		['no address', {}],
		['nobody', undefined]
	])('[ID11] of %s lets nobody in', async (_what, person) => {
		house.person = person;
		const answer = await come();
		expect(answer.status).toBe(404);
		expect(await answer.text()).toContain('unknown-link');
	});

	it('[ID11] is of one name of that house: another one that comes with the address lets nobody in, until it is released', async () => {
		const told: unknown[] = [];
		Object.assign(world.ports.log, { info: (...words: unknown[]) => told.push(words) });
		const status = async (sub: string, email = ANDREA.email): Promise<number> => {
			house.person = { ...ANDREA, sub, email };
			return (await come()).status;
		};
		expect(await status('first')).toBe(204);
		told.length = 0;
		house.person = { ...ANDREA, sub: 'second' };
		const refused = await come();
		house.person = { ...ANDREA, sub: 'second', email: 'other@lycee.example' };
		const unknown = await come();
		expect([refused.status, await refused.text()]).toEqual([404, await unknown.text()]);
		expect(told[0]).toEqual(['oidc-refused', { code: 'other-name', person: 'cpe-a' }]);
		// Their house gave them another address: they are who they were.
		expect(await status('first', 'veille@lycee.example')).toBe(204);
		expect(await status('first')).toBe(204);

		const andrea = { school: DEMO_SCHOOL, email: 'ANDREA@lycee.example' };
		expect(await releaseStaff(database(), andrea)).toEqual({ ok: true, value: 'cpe-a' });
		expect(await releaseStaff(database(), andrea)).toEqual({ ok: false, code: 'not-bound' });
		expect(await status('second')).toBe(204);
		expect(await status('first')).toBe(404);
	});

	it('[ID11] keeps no name of that house, and binds each of the staff to one, even at once', async () => {
		house.person = { ...ANDREA, sub: 'CANARI' };
		expect((await come()).status).toBe(204);
		expect(await countWord(database(), 'CANARI')).toBe(0);
		await releaseStaff(database(), { school: DEMO_SCHOOL, email: ANDREA.email });
		const ready = [];
		for (const sub of ['a', 'b', 'c', 'd']) {
			house.person = { ...ANDREA, sub };
			const leaving = await begin();
			ready.push({ kept: leaving.kept, search: await visit(leaving) });
		}
		const all = await Promise.all(ready.map(({ kept, search }) => end(kept, search)));
		expect(all.map(({ status }) => status).sort()).toEqual([204, 404, 404, 404]);
		expect(await put(sql`select person_id as person from vouched`)).toEqual([{ person: 'cpe-a' }]);
	});

	it('[ID11] of who works for the school no more lets nobody in, and whoever leaves or is erased is unbound', async () => {
		expect((await come()).status).toBe(204);
		await put(sql`update person set roles = '[]' where person_id = 'cpe-a'`);
		expect((await come()).status).toBe(404);
		await put(sql`update person set roles = '["cpe"]' where person_id = 'cpe-a'`);
		const bound = () => put(sql`select 1 from vouched`);
		const andrea = { school: DEMO_SCHOOL, email: ANDREA.email };
		await endStaff(database(), andrea, false);
		expect(await bound()).toHaveLength(1);
		await endStaff(database(), andrea, true);
		expect(await bound()).toEqual([]);
		await put(sql`update person set roles = '["cpe"]' where person_id = 'cpe-a'`);
		expect((await come()).status).toBe(204);
		await database().withSchool(DEMO_SCHOOL, (tx) => forgetPeople(tx, ['cpe-a'], 'Effacé'));
		expect(await bound()).toEqual([]);
	});

	it('[ID11] of an address that nobody writes there themselves counts, once the school says so', async () => {
		world = await openWorld(database(), { oidc: { ...settings(), ownAddresses: true } });
		house.person = { email: ANDREA.email };
		expect((await come()).status).toBe(204);
	});

	it.each([
		['another house', { iss: 'http://127.0.0.1:1' }],
		['another client', { aud: 'other' }],
		['another question', { nonce: 'x' }],
		['yesterday', { exp: 1, iat: 0 }]
	])('[ID11] for %s lets nobody in', async (_what, lies) => {
		house.lies = lies;
		expect((await come()).status).toBe(404);
	});

	it.each(['unsigned', 'by another'] as const)(
		'[ID11] lets nobody in with a token that the house did not sign itself: %s',
		async (forged) => {
			house.forged = forged;
			expect((await come()).status).toBe(404);
		}
	);

	it('[ID11] is not asked of a house that calls itself otherwise than the settings do', async () => {
		house.named = 'http://127.0.0.1:1';
		expect((await post(world, '/api/enter/oidc', { school: DEMO_SCHOOL })).status).toBe(503);
	});

	it('[ID11] stays between the two houses: the browser gets a session, and none of their tokens', async () => {
		const leaving = await begin();
		expect(leaving.url).toContain('response_type=code');
		const entered = await end(leaving.kept, await visit(leaving));
		expect(entered.status).toBe(204);
		expect(await entered.text()).toBe('');
		const given = entered.headers.getSetCookie();
		expect(given).toHaveLength(2);
		expect(given[0]).toMatch(/^carnet=demo\.[\w-]{43}; /);
		const [words = ''] = /(?<=^carnet-known=)[\w-]+/.exec(given[1] ?? '') ?? [];
		expect(JSON.parse(Buffer.from(words, 'base64url').toString())).toEqual({
			at: world.now,
			value: {
				browser: expect.stringMatching(/^[\w-]{22}$/) as string,
				people: [{ school: DEMO_SCHOOL, person: 'cpe-a' }]
			}
		});
	});

	it('[ID11] counts once, for the tab that asked, within ten minutes', async () => {
		const [one, other] = [await begin(), await begin()];
		const search = await visit(one);
		expect((await end(other.kept, search)).status).toBe(404);
		const forged = `${one.kept.slice(0, -2)}${one.kept.endsWith('AA') ? 'BB' : 'AA'}`;
		const again = await begin();
		expect((await end(forged, search)).status).toBe(404);
		const found = await visit(again);
		expect((await end(again.kept, found)).status).toBe(204);
		expect((await end(again.kept, found)).status).toBe(404);
		const late = await begin();
		const slow = await visit(late);
		world.now += 10 * MINUTE;
		expect((await end(late.kept, slow)).status).toBe(404);
	});

	it('[ID11] is not offered where nobody set it up, and says when the house is away', async () => {
		const without = await openWorld(database());
		expect((await post(without, '/api/enter/oidc', { school: DEMO_SCHOOL })).status).toBe(400);
		const oidc = { ...settings(), issuer: 'http://127.0.0.1:1' };
		const away = await openWorld(database(), { oidc });
		expect((await post(away, '/api/enter/oidc', { school: DEMO_SCHOOL })).status).toBe(503);
		expect(away.errors).toHaveLength(1);
	});
});
