import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Tx } from '#server/db/database.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';

/** Tables of the server itself: no tenant's data in them. */
const NOT_TENANTS = ['server', '__drizzle_migrations'];

describeOnBoth('[PE5] tenants', (database) => {
	it('[PE5] have every table behind forced policies, with a key that begins with the school', async () => {
		const tables = await database().withOwner(tenantTables);
		expect(tables.length).toBeGreaterThanOrEqual(12);
		expect(tables.flatMap(wrongWith)).toEqual([]);
	});

	it('[PE5] a table that is added and forgets any of it is named', async () => {
		const plant = (name: string, ...more: string[]) => [
			`create table ${name} (school_id text not null, words text, primary key (school_id, words))`,
			...more.map((statement) => statement.replaceAll('TABLE', name))
		];
		const on = 'alter table TABLE enable row level security';
		const force = 'alter table TABLE force row level security';
		const mine = "school_id = nullif(current_setting('app.school', true), '')";
		const own = `create policy a on TABLE to carnet_app using (${mine}) with check (${mine})`;
		const keeper = 'create policy b on TABLE to carnet_keeper using (true) with check (true)';
		const grant = 'grant select, insert, update, delete on TABLE to carnet_keeper';
		const planted = [
			...plant('nothing_done'),
			...plant('not_forced', on, own, keeper, grant),
			...plant('not_enabled', force, own, keeper, grant),
			...plant('no_policy', on, force, keeper, grant),
			...plant('no_keeper', on, force, own, grant),
			...plant('no_grant', on, force, own, keeper),
			...plant('all_schools', on, force, keeper, grant, own.replaceAll(mine, 'true')),
			...plant(
				'writes_across',
				on,
				force,
				keeper,
				grant,
				own.replace(`check (${mine})`, 'check (true)')
			),
			...plant('one_more', on, force, own, keeper, grant, 'create policy c on TABLE using (true)'),
			...plant('all_done', on, force, own, keeper, grant),
			'create table key_elsewhere (words text primary key, school_id text)'
		];
		const undo = new Error('undo');
		let wrong: string[] = [];
		const looked = database().withOwner(async (tx) => {
			for (const statement of planted) await tx.all(sql.raw(statement));
			wrong = (await tenantTables(tx)).flatMap(wrongWith);
			throw undo;
		});
		await expect(looked).rejects.toBe(undo);
		expect(wrong.sort()).toEqual([
			'all_schools: policies',
			'key_elsewhere: forced',
			'key_elsewhere: keeper',
			'key_elsewhere: key',
			'key_elsewhere: policies',
			'no_grant: keeper',
			'no_keeper: policies',
			'no_policy: policies',
			'not_enabled: forced',
			'not_forced: forced',
			'nothing_done: forced',
			'nothing_done: keeper',
			'nothing_done: policies',
			'one_more: policies',
			'writes_across: policies'
		]);
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

interface TenantTable {
	readonly name: string;
	readonly forced: boolean;
	/** Who, and behind which conditions to read and to write; sorted. */
	readonly policies: readonly string[];
	readonly first: string | null;
	readonly kept: boolean;
}

/** Every table but the server's own, as the catalogue has it: none is known by name. */
function tenantTables(tx: Tx): Promise<TenantTable[]> {
	return tx.all<TenantTable>(sql`
		select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
			coalesce((select jsonb_agg(policy order by policy) from (
				select concat_ws(' ', case when polroles = '{0}' then 'public'
						else (select string_agg(rolname, ',') from pg_roles where oid = any(polroles)) end,
					polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as policy
				from pg_policy where polrelid = c.oid) as found), '[]') as policies,
			(select a.attname from pg_index i join pg_attribute a
				on a.attrelid = c.oid and a.attnum = i.indkey[0]
				where i.indrelid = c.oid and i.indisprimary) as first,
			has_table_privilege('carnet_keeper', c.oid, 'select')
				and has_table_privilege('carnet_keeper', c.oid, 'insert')
				and has_table_privilege('carnet_keeper', c.oid, 'delete') as kept
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
			and not c.relname in (select jsonb_array_elements_text(${JSON.stringify(NOT_TENANTS)}::text::jsonb))
		order by c.relname`);
}

const ONE_SCHOOL = "(school_id = NULLIF(current_setting('app.school'::text, true), ''::text))";
const POLICIES = [`carnet_app * ${ONE_SCHOOL} ${ONE_SCHOOL}`, 'carnet_keeper * true true'];
/** Due dates are looked for in every school. */
const MORE_POLICIES: Readonly<Record<string, readonly string[]>> = {
	job: ['carnet_jobs * true true']
};

function wrongWith({ name, forced, policies, first, kept }: TenantTable): string[] {
	const expected = [...POLICIES, ...(MORE_POLICIES[name] ?? [])].sort();
	const wrong = {
		forced: !forced,
		keeper: !kept,
		key: first !== 'school_id',
		policies: JSON.stringify([...policies].sort()) !== JSON.stringify(expected)
	};
	return Object.entries(wrong).flatMap(([what, is]) => (is ? [`${name}: ${what}`] : []));
}
