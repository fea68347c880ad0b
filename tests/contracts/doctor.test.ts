import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { migrationCount } from '#server/db/migrations.ts';
import { examine } from '#server/upkeep/doctor.ts';
import { findings } from '#shared/text/operator.ts';
import { pageOf, textOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type World } from '#tests/kit/world.ts';

describeOnBoth('[SY26] the doctor', (database) => {
	let world: World;
	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		await (await world.enter('lea')).send({ pages: [pageOf(textOf('un mot'))] });
		await asOwner(sql`update server set backed_up_at = ${world.now}`);
	});
	const asOwner = (statement: ReturnType<typeof sql>) =>
		database().withOwner((tx) => tx.all(statement));
	const see = (migrations = migrationCount()) =>
		examine({
			database: database(),
			erasures: world.ports.erasures,
			migrations,
			now: world.now
		});
	const wrong = async (migrations?: number) =>
		(await see(migrations)).filter(({ level }) => level === 'wrong').map(({ code }) => code);

	it('[SY26] finds nothing wrong with a healthy school, and can say all of it', async () => {
		const found = await see();
		expect(found.filter(({ level }) => level === 'wrong')).toEqual([]);
		expect(found.length).toBeGreaterThan(7);
		for (const { code, about = {} } of found) {
			expect(findings[code](about)).not.toMatch(/undefined|NaN/);
		}
	});

	it('[SY26] names a page whose bytes are damaged, or whose text is not its own, and a damaged log', async () => {
		await asOwner(sql`update page set fields = '{"done":"autre"}'`);
		const found = (await see()).find(({ level }) => level === 'wrong');
		expect(found).toMatchObject({
			code: 'page-differs',
			about: { placement: 'stage-lea', author: 'lea', page: '2027-06-14' }
		});
		expect(JSON.stringify(found)).not.toContain('autre');
		await asOwner(sql`update page set state = '\\x010203'::bytea`);
		await asOwner(sql`update page_log set update = '\\xffffff'::bytea`);
		expect(await wrong()).toEqual(['page-damaged', 'log-damaged']);
	});

	it('[SY26] names rows that the counter does not cover, and jobs that nobody does', async () => {
		await asOwner(sql`update page set seq = 900`);
		await asOwner(sql`update job set due_at = ${world.now - 3600_000}`);
		expect(await wrong()).toEqual(['beyond-counter', 'jobs-overdue']);
	});

	it('[SY26] names an old backup, or none, an erasure that came back and a damaged register', async () => {
		await world.ports.erasures.add({
			school: DEMO_SCHOOL,
			placement: 'stage-lea',
			facts: [],
			pages: [{ author: 'lea', page: '2027-06-14' }],
			authors: []
		});
		expect(await wrong()).toEqual(['erasure-undone']);
		world.now += 48 * 3600_000;
		expect((await see()).map(({ code }) => code)).toContain('backup-old');
		await asOwner(sql`update server set backed_up_at = null`);
		expect((await see()).map(({ code }) => code)).toContain('never-backed-up');
	});

	it('[SY26] names a table that is open to other schools, and another place', async () => {
		await asOwner(sql`alter table fact no force row level security`);
		await asOwner(sql`update server set place = 'elsewhere'`);
		const codes = (await see()).map(({ code }) => code);
		await asOwner(sql`alter table fact force row level security`);
		expect(codes).toEqual(expect.arrayContaining(['table-open', 'place-other']));
	});

	it('[SY26] judges nothing of a database that is behind or ahead of the program', async () => {
		expect(await wrong(migrationCount() + 1)).toEqual(['migrations-pending']);
		expect(await wrong(migrationCount() - 1)).toEqual(['migrations-ahead']);
	});
});
