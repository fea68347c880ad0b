import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import {
	addStaff,
	foundSchool,
	listStaff,
	type NewPerson,
	type NewSchool
} from '#server/upkeep/admin.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { openWorld, wipe, type World } from '#tests/kit/world.ts';

const SCHOOL: NewSchool = {
	id: '0750655E',
	name: 'Lycée Tout-Neuf',
	phone: '01 99 00 10 10',
	timeZone: 'Europe/Paris'
};
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
		expect(all.find(({ school }) => school.id === SCHOOL.id)).toMatchObject({
			school: SCHOOL,
			staff: [{ name: 'Ariane NOUVELLE', roles: ['head'], email: 'ariane@lycee.example' }]
		});
		const watched = await database().withSchool(SCHOOL.id, (tx) =>
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
			[await add({ email: 'ariane' }), 'bad-email']
		] as const;
		for (const [refusal, code] of refusals) expect(refusal).toEqual({ ok: false, code });
		expect(
			await database().withSchool(SCHOOL.id, (tx) => tx.all(sql`select 1 from school`))
		).toEqual([]);
	});

	it('[AD1] never has two of one name, nor two at one address, even at once', async () => {
		await found();
		expect(await found({ name: 'Autre' })).toEqual({ ok: false, code: 'school-there' });
		const many = await Promise.all(
			Array.from({ length: 8 }, () => add({ email: 'ariane@lycee.example' }))
		);
		expect(many.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await add({ name: 'Une Autre' })).toEqual({ ok: false, code: 'email-there' });
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
