import { sql } from 'drizzle-orm';
import type {
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/server';
import { beforeEach, expect, it } from 'vitest';
import type { OwnPasskeys } from '#shared/api/entering.ts';
import { Authenticator } from '#tests/kit/authenticator.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { post } from '#tests/kit/entering.ts';
import {
	DEMO_SCHOOL,
	openWorld,
	visitorOf,
	wipe,
	type Visitor,
	type World
} from '#tests/kit/world.ts';

const MINUTE = 60_000;
const HOME = 'http://localhost';

describeOnBoth('a passkey', (database) => {
	let world: World;
	let andrea: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		andrea = await world.enter('cpe-a');
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const adding = async (by: Visitor) =>
		(await (
			await post(world, '/api/passkeys/options', {}, by)
		).json()) as PublicKeyCredentialCreationOptionsJSON;
	const add = async (by: Visitor, made = new Authenticator(HOME)): Promise<Authenticator> => {
		const answer = await post(world, '/api/passkeys', made.create(await adding(by)), by);
		expect(answer.status).toBe(204);
		return made;
	};
	const entering = async () =>
		(await (
			await post(world, '/api/enter/passkey/options', {})
		).json()) as PublicKeyCredentialRequestOptionsJSON;
	const bring = (response: unknown) =>
		post(world, '/api/enter/passkey', { response, device: 'desk' });
	const listed = async (by: Visitor) =>
		((await (await by.fetch('/api/passkeys')).json()) as OwnPasskeys).passkeys;

	it('[ID10] lets its person in, from anywhere they have it, again and again', async () => {
		const key = await add(andrea);
		for (const counter of [0, 0, 7]) {
			key.counter = counter;
			world.now += 1000;
			const entered = await bring(key.get(await entering()));
			expect(entered.status).toBe(204);
			const me = await visitorOf(world.app, entered, world.ports).fetch('/api/me');
			expect(await me.json()).toMatchObject({ person: { id: 'cpe-a' } });
		}
		// One that counts less than before is a copy.
		key.counter = 6;
		expect((await bring(key.get(await entering()))).status).toBe(404);
		expect(await listed(andrea)).toMatchObject([{ usedAt: world.now }]);
	});

	it('[ID10] answers a question once, for five minutes, at one address, with a finger', async () => {
		const key = await add(andrea);
		world.now += 1000;
		const answer = key.get(await entering());
		const both = await Promise.all([bring(answer), bring(answer)]);
		expect(both.map(({ status }) => status).sort()).toEqual([204, 404]);
		expect((await bring(answer)).status).toBe(404);
		world.now += 1000;
		const late = key.get(await entering());
		world.now += 5 * MINUTE;
		expect((await bring(late)).status).toBe(404);
		const adds = await adding(andrea);
		expect(
			(await bring(key.get({ ...(await entering()), challenge: adds.challenge }))).status
		).toBe(404);
		key.verifies = false;
		expect((await bring(key.get(await entering()))).status).toBe(404);
	});

	it('[ID10] of another address, another person or nobody opens nothing, with one answer', async () => {
		const key = await add(andrea);
		world.now += 1000;
		const good = key.get(await entering());
		const elsewhere = new Authenticator('http://localhost.evil.example');
		elsewhere.create(await adding(andrea));
		const own = new Authenticator(HOME);
		own.create(await adding(andrea));
		const bad = [
			elsewhere.get(await entering()),
			own.get(await entering()),
			{ ...own.get(await entering()), id: good.id, rawId: good.rawId },
			{
				...good,
				response: { ...good.response, userHandle: Buffer.from('nord.x').toString('base64url') }
			},
			{
				...good,
				response: { ...good.response, signature: own.get(await entering()).response.signature }
			}
		];
		const answers = new Set<string>();
		for (const response of bad) {
			const answer = await bring(response);
			answers.add(`${answer.status} ${await answer.text()}`);
		}
		expect([...answers]).toEqual([expect.stringMatching(/^404 .*unknown-link/)]);
		expect((await bring(good)).status).toBe(204);
		for (const body of [{}, { response: {} }, { response: good }, { response: good, device: '' }]) {
			expect((await post(world, '/api/enter/passkey', body)).status).toBe(400);
		}
	});

	it('[ID10] is made by one of the staff in answer to their own question, listed and removed', async () => {
		const key = await add(andrea);
		const noa = await world.enter('cpe-b');
		const options = await adding(andrea);
		expect(options.excludeCredentials).toHaveLength(1);
		expect(options.user.id).not.toContain(Buffer.from('cpe-a').toString('base64url').slice(0, 6));
		const made = new Authenticator(HOME).create(options);
		expect((await post(world, '/api/passkeys', made, noa)).status).toBe(400);
		const foreign = new Authenticator('http://evil.example').create(options);
		expect((await post(world, '/api/passkeys', foreign, andrea)).status).toBe(400);
		world.now += 5 * MINUTE;
		expect((await post(world, '/api/passkeys', made, andrea)).status).toBe(400);
		const [one] = await listed(andrea);
		expect(await listed(noa)).toEqual([]);
		await post(world, '/api/passkeys', { id: one?.id }, noa, 'DELETE');
		expect(await listed(andrea)).toHaveLength(1);
		await post(world, '/api/passkeys', { id: one?.id }, andrea, 'DELETE');
		expect(await listed(andrea)).toEqual([]);
		expect((await bring(key.get(await entering()))).status).toBe(404);
		for (const person of ['lea', 'tuteur-pain', 'parent-lea']) {
			const visitor = await world.enter(person);
			expect((await post(world, '/api/passkeys/options', {}, visitor)).status).toBe(403);
		}
	});

	it('[ID10] of who works for the school no more opens nothing', async () => {
		const key = await add(await world.enter('ref-a'));
		world.now += 1000;
		expect((await bring(key.get(await entering()))).status).toBe(204);
		await put(sql`update member set ended = true where person_id = 'ref-a'`);
		world.now += 1000;
		expect((await bring(key.get(await entering()))).status).toBe(404);
	});
});
