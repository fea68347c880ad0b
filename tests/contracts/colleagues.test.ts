import { beforeEach, expect, it } from 'vitest';
import type { Colleagues } from '#shared/domain/access.ts';
import type { AuditPage } from '#shared/domain/audit.ts';
import { addPasskey } from '#server/store/passkey-store.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { post } from '#tests/kit/entering.ts';
import { streamOf } from '#tests/kit/streams.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const DAY = 24 * 60 * 60_000;

describeOnBoth('a colleague who lost a telephone', (database) => {
	let world: World;
	let head: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		head = await world.enter('direction');
	});

	const list = async (): Promise<Colleagues['colleagues']> =>
		((await (await head.fetch('/api/colleagues')).json()) as Colleagues).colleagues;
	const one = async (id: string) => (await list()).find((colleague) => colleague.id === id);
	const signOut = (person: unknown, by = head): Promise<Response> =>
		post(world, '/api/colleagues/sign-out', { person }, by);
	const written = async (): Promise<AuditPage['entries']> =>
		((await (await head.fetch('/api/audit')).json()) as AuditPage).entries;

	it('[AD3] is signed out everywhere by the head, and nobody else is', async () => {
		const [first, second] = [await world.enter('cpe-a'), await world.enter('cpe-a')];
		const other = await world.enter('ref-a');
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			addPasskey(
				tx,
				{
					...{ school: DEMO_SCHOOL, person: 'cpe-a', id: 'a-key', device: '' },
					...{ publicKey: new Uint8Array(8), counter: 0, challengedAt: world.now }
				},
				world.now
			)
		);
		expect(await one('cpe-a')).toMatchObject({ devices: 2, keys: 1, roles: ['cpe'] });
		const open = await streamOf(first);
		const answer = await signOut('cpe-a');
		expect(answer.status).toBe(200);
		expect(((await answer.json()) as Colleagues).colleagues).toEqual(await list());
		expect(await one('cpe-a')).toMatchObject({ devices: 0, keys: 0 });
		expect(await open.nextPoke()).toEqual(open.first);
		expect(await open.isOver()).toBe(true);
		for (const ended of [first, second]) expect((await ended.fetch('/api/me')).status).toBe(401);
		for (const stays of [other, head]) expect((await stays.fetch('/api/me')).status).toBe(200);
		expect(await written()).toMatchObject([
			{ action: 'signed-out', by: 'Maxence CADRE', about: (await one('cpe-a'))?.name }
		]);
	});

	it('[AD3] may come back, and is counted again', async () => {
		await world.enter('ref-a');
		await signOut('ref-a');
		const back = await world.enter('ref-a');
		expect((await back.fetch('/api/me')).status).toBe(200);
		expect(await one('ref-a')).toMatchObject({ devices: 1, roles: ['referent'] });
		world.now += 31 * DAY;
		head = await world.enter('direction');
		expect(await one('ref-a')).toMatchObject({ devices: 0 });
	});

	it.each([
		['oneself', 'direction'],
		['a student', 'lea'],
		['a tutor', 'tuteur-pain'],
		['nobody', 'personne'],
		['no id', ''],
		['something else', { id: 'cpe-a' }]
	])('[AD3] is never %s, and nothing is written', async (_who, person) => {
		const lea = await world.enter('lea');
		expect((await signOut(person)).ok).toBe(false);
		expect((await lea.fetch('/api/me')).status).toBe(200);
		expect((await head.fetch('/api/me')).status).toBe(200);
		expect(await written()).toEqual([]);
		const ids = (await list()).map(({ id }) => id);
		expect(ids).not.toContain('direction');
		expect(ids).not.toContain('lea');
	});

	it('[AD3] is signed out by no colleague', async () => {
		const lost = await world.enter('cpe-a');
		for (const person of ['ref-a', 'secretariat', 'vie-scolaire', 'lea']) {
			const visitor = await world.enter(person);
			expect((await signOut('cpe-a', visitor)).status).toBe(403);
			expect((await visitor.fetch('/api/colleagues')).status).toBe(403);
		}
		expect((await lost.fetch('/api/me')).status).toBe(200);
	});
});
