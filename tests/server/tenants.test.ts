import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { describeOnBoth } from '#tests/kit/databases.ts';

/** Tables of the server itself: no tenant's data in them. */
const NOT_TENANTS = ['server', '__drizzle_migrations'];

describeOnBoth('[PE5] tenants', (database) => {
	it('[PE5] have every table behind forced policies, with a key that begins with the school', async () => {
		const tables = await database().withOwner((tx) =>
			tx.all<{ name: string; forced: boolean; policies: number; first: string }>(sql`
				select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
					(select count(*) from pg_policy where polrelid = c.oid)::int as policies,
					(select a.attname from pg_index i join pg_attribute a
						on a.attrelid = c.oid and a.attnum = i.indkey[0]
						where i.indrelid = c.oid and i.indisprimary) as first
				from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`)
		);
		const tenants = tables.filter(({ name }) => !NOT_TENANTS.includes(name));
		expect(tenants.length).toBeGreaterThanOrEqual(12);
		for (const table of tenants) {
			expect(table).toMatchObject({ forced: true, first: 'school_id' });
			expect(table.policies, table.name).toBeGreaterThan(0);
		}
	});

	it('[PE5] are not seen by a transaction that names no school, nor by another school', async () => {
		const add = (school: string) =>
			database().withSchool(school, (tx) =>
				tx.all(sql`insert into school (school_id, name, phone, time_zone)
					values (${school}, 'Lycée', '01', 'Europe/Paris')`)
			);
		await add('one');
		await add('two');
		const seen = (school: string) =>
			database().withSchool(school, (tx) =>
				tx.all<{ id: string }>(sql`select school_id as id from school`)
			);
		expect(await seen('one')).toEqual([{ id: 'one' }]);
		expect(await database().withServer((tx) => tx.all(sql`select * from school`))).toEqual([]);
		expect(await seen('')).toEqual([]);
		expect(await seen('two')).toEqual([{ id: 'two' }]);
	});

	it('[PE5] cannot be written across, and nobody rewrites a fact', async () => {
		const asOne = (statement: ReturnType<typeof sql>) =>
			database()
				.withSchool('one', (tx) => tx.all(statement))
				.then(
					() => 'done',
					(error: unknown) => (error as { code?: string }).code
				);
		const refused = '42501';
		expect(
			await asOne(
				sql`insert into school (school_id, name, phone, time_zone) values ('x', 'L', '1', 'U')`
			)
		).toBe(refused);
		expect(await asOne(sql`update fact set body = '{}'`)).toBe(refused);
		expect(await asOne(sql`update alert set raised_at = 0`)).toBe(refused);
		expect(await asOne(sql`update server set cursor_key = ''`)).toBe(refused);
	});

	it('[PE5] show the job worker due dates and nothing else', async () => {
		const jobs = (statement: ReturnType<typeof sql>) =>
			database()
				.withJobs((tx) => tx.all(statement))
				.then(
					() => 'done',
					(error: unknown) => (error as { code?: string }).code
				);
		expect(await jobs(sql`select school_id, job_id, due_at from job`)).toBe('done');
		expect(await jobs(sql`select about from job`)).toBe('42501');
		expect(await jobs(sql`select * from fact`)).toBe('42501');
	});
});
