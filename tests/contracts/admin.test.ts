import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import {
	addStaff,
	endStaff,
	foundSchool,
	listStaff,
	replaceKey,
	staffCode,
	type NewPerson,
	type NewSchool
} from '#server/upkeep/admin.ts';
import { serverIdentity } from '#server/identity/server-identity.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { comeWith, enterWith } from '#tests/kit/entering.ts';
import { openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const SCHOOL: NewSchool = {
	id: '0750655E',
	name: 'Lycée Tout-Neuf',
	phone: '01 99 00 10 10',
	timeZone: 'Europe/Paris'
};
/** As it stands in links. */
const ID = SCHOOL.id.toLowerCase();
const HEAD: NewPerson = {
	school: SCHOOL.id,
	name: 'Ariane NOUVELLE',
	email: ' Ariane@Lycee.example ',
	role: 'head'
};

describeOnBoth('the first school', (database) => {
	let world: World;
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
	});
	const found = (more: Partial<NewSchool> = {}) =>
		foundSchool(database(), world.ports.clock, { ...SCHOOL, ...more });
	const add = (more: Partial<NewPerson> = {}) =>
		addStaff(database(), world.ports, { ...HEAD, ...more });

	it('[AD1] begins with its name and telephone, a watch over its chain, and a head with an address', async () => {
		expect(await found()).toMatchObject({ ok: true });
		expect(await add()).toMatchObject({ ok: true, value: { email: 'ariane@lycee.example' } });
		const all = await listStaff(database());
		expect(all.find(({ school }) => school.id === ID)).toMatchObject({
			school: { ...SCHOOL, id: ID },
			staff: [{ name: 'Ariane NOUVELLE', roles: ['head'], email: 'ariane@lycee.example' }]
		});
		expect(
			await database().withSchool(ID, (tx) =>
				tx.all(sql`
			select last_name as last, first_name as first, short_name as short from person`)
			)
		).toEqual([{ last: 'NOUVELLE', first: 'Ariane', short: 'Ariane N.' }]);
		const watched = await database().withSchool(ID, (tx) =>
			tx.all(sql`select 1 from job where kind = 'watch'`)
		);
		expect(watched).toHaveLength(1);
	});

	it('[AD1] refuses with a reason what could not stand, and changes nothing', async () => {
		const refusals = [
			[await found({ id: '0750655A' }), 'bad-school'],
			[await found({ id: '../etc' }), 'bad-school'],
			[await found({ name: 'L' }), 'bad-name'],
			[await found({ phone: 'appelez-nous' }), 'bad-phone'],
			[await found({ timeZone: 'Europe/Lutèce' }), 'bad-zone'],
			[await add(), 'no-school'],
			[await add({ role: 'referent' }), 'bad-role'],
			[await add({ name: 'Ariane' }), 'bad-name'],
			[await add({ email: 'ariane' }), 'bad-email']
		] as const;
		for (const [refusal, code] of refusals) expect(refusal).toEqual({ ok: false, code });
		expect(await database().withSchool(ID, (tx) => tx.all(sql`select 1 from school`))).toEqual([]);
	});

	it('[AD1] never has two of one name, nor two at one address, even at once', async () => {
		await found();
		expect(await found({ name: 'Autre' })).toEqual({ ok: false, code: 'school-there' });
		const many = await Promise.all(
			Array.from({ length: 8 }, () => add({ email: 'ariane@lycee.example' }))
		);
		expect(many.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await add({ name: 'Une AUTRE' })).toEqual({ ok: false, code: 'email-there' });
		// A parent of the school may become one of its staff.
		await database().withSchool(ID, async (tx) => {
			await tx.all(sql`insert into person (school_id, person_id, name, short_name, roles)
				values (${ID}, 'parent', 'Un PARENT', 'Un P.', '[]')`);
			await tx.all(
				sql`insert into reach (school_id, person_id, email) values (${ID}, 'parent', 'parent@lycee.example')`
			);
		});
		expect(await add({ name: 'Un PARENT', email: 'parent@lycee.example' })).toMatchObject({
			ok: true
		});
	});

	it('[ID12] a code from whoever runs the server lets its head in once, and nobody else', async () => {
		await found();
		await add();
		const identity = await serverIdentity(database(), world.ports.random, world.now);
		const code = async (email = HEAD.email): Promise<string> => {
			const made = await staffCode(database(), world.ports, identity.cursorKey, {
				school: SCHOOL.id,
				email
			});
			if (!made.ok) throw new Error(made.code);
			return made.value;
		};
		const first = await code();
		const second = await code();
		expect((await enterWith(world, `${ID}.${first}`, 'office')).status).toBe(404);
		expect((await enterWith(world, `demo.${second}`, 'office')).status).toBe(404);
		const head = await comeWith(world, `${ID}.${second}`, 'office');
		expect(await (await head.fetch('/api/me')).json()).toMatchObject({
			person: { name: 'Ariane NOUVELLE', roles: ['head'] },
			school: { id: ID }
		});
		expect((await enterWith(world, `${ID}.${second}`, 'elsewhere')).status).toBe(404);
		const late = await code();
		world.now += 10 * 60_000;
		expect((await enterWith(world, `${ID}.${late}`, 'office')).status).toBe(404);
		await expect(code('personne@lycee.example')).rejects.toThrow('no-person');
	});

	it('[AD2] one of the staff who lost a telephone, or leaves, is signed out everywhere', async () => {
		await found();
		await add();
		const { cursorKey } = await serverIdentity(database(), world.ports.random, world.now);
		const who = { school: SCHOOL.id, email: HEAD.email };
		const enter = async (device: string) => {
			const made = await staffCode(database(), world.ports, cursorKey, who);
			if (!made.ok) throw new Error(made.code);
			return comeWith(world, `${ID}.${made.value}`, device);
		};
		const meOf = async (visitor: Visitor): Promise<number> =>
			(await visitor.fetch('/api/me')).status;
		const phone = await enter('phone');
		const unused = await staffCode(database(), world.ports, cursorKey, who);
		expect(await endStaff(database(), who, false)).toMatchObject({ ok: true });
		expect(await meOf(phone)).toBe(401);
		expect((await enterWith(world, `${ID}.${unused.ok ? unused.value : ''}`, 'found')).status).toBe(
			404
		);
		const again = await enter('new-phone');
		expect(await meOf(again)).toBe(200);
		expect(await endStaff(database(), who, true)).toMatchObject({ ok: true });
		expect(await meOf(again)).toBe(401);
		expect(await staffCode(database(), world.ports, cursorKey, who)).toEqual({
			ok: false,
			code: 'no-person'
		});
		expect(await endStaff(database(), who, true)).toEqual({ ok: false, code: 'no-person' });
	});

	it('[AD4] another key ends what followed from the old one, and nothing else', async () => {
		await found();
		await add();
		const key = async () =>
			(await serverIdentity(database(), world.ports.random, world.now)).cursorKey;
		const before = await key();
		const named = { school: SCHOOL.id, email: HEAD.email };
		const made = await staffCode(database(), world.ports, before, named);
		if (!made.ok) throw new Error(made.code);
		const lea = await world.enter('lea');
		const links = () => database().withKeeper((tx) => tx.all(sql`select 1 from link`));
		const there = (await links()).length;
		expect(there).toBeGreaterThan(0);
		expect(await replaceKey(database(), world.ports.random)).toBe(there);
		expect(await links()).toEqual([]);
		expect(await key()).not.toEqual(before);
		world = await openWorld(database());
		expect((await enterWith(world, `${ID}.${made.value}`, 'office')).status).toBe(404);
		const again = await world.app.hono.request('/api/me', { headers: { Cookie: lea.cookie } });
		expect(again.status).toBe(200);
	});

	it('[AD1] is seen by nobody of another school', async () => {
		await found();
		await add();
		const seen = await database().withSchool('autre', (tx) =>
			tx.all(sql`select 1 from person union all select 1 from school union all select 1 from reach`)
		);
		expect(seen).toEqual([]);
	});
});
