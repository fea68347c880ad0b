import { sql } from 'drizzle-orm';
import type { Database, Tx } from '#server/db/database.ts';
import type { Finding, Patient } from './finding.ts';

const OLDEST_POSTGRES = 150_000;

/** Whether the database and this program speak of the same tables. */
export async function checkMigrations(database: Database, migrations: number): Promise<Finding[]> {
	const pending = migrations - (await database.withOwner(appliedMigrations));
	if (pending > 0) return [{ level: 'wrong', code: 'migrations-pending', about: { pending } }];
	if (pending < 0) return [{ level: 'wrong', code: 'migrations-ahead' }];
	return [{ level: 'fine', code: 'migrations-done' }];
}

/** Versions, settings that receipts rest on, roles and policies, and where the rows lie. */
export async function checkServer({ database }: Patient): Promise<Finding[]> {
	return database.withOwner(async (tx) => {
		return [
			...(database.kind === 'postgres'
				? await checkSettings(tx)
				: [{ level: 'note', code: 'trial' } as const]),
			...(await checkRoles(tx)),
			...(await checkPolicies(tx)),
			...(await checkPlace(tx, await database.place.name()))
		];
	});
}

/** How many this database has had. */
export async function appliedMigrations(tx: Tx): Promise<number> {
	const [there] = await tx.all<{ there: boolean }>(
		sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`
	);
	if (!there?.there) return 0;
	const [row] = await tx.all<{ count: number }>(
		sql`select count(*)::int as count from drizzle.__drizzle_migrations`
	);
	return row?.count ?? 0;
}

async function checkSettings(tx: Tx): Promise<Finding[]> {
	const settings = await tx.all<{ name: string; setting: string }>(sql`
		select name, setting from pg_settings
		where name in ('server_version_num', 'fsync', 'full_page_writes', 'synchronous_commit')`);
	return settings.map(({ name, setting }): Finding => {
		if (name === 'server_version_num') {
			return Number(setting) < OLDEST_POSTGRES
				? { level: 'wrong', code: 'postgres-old', about: { version: setting } }
				: { level: 'fine', code: 'postgres-version', about: { version: setting } };
		}
		return setting === 'off'
			? { level: 'wrong', code: 'not-durable', about: { name } }
			: { level: 'fine', code: 'durable', about: { name, setting } };
	});
}

async function checkRoles(tx: Tx): Promise<Finding[]> {
	const strong = await tx.all<{ role: string }>(sql`
		select rolname as role from pg_roles
		where rolname in ('carnet_app', 'carnet_jobs', 'carnet_keeper') and (rolsuper or rolbypassrls or rolcanlogin)`);
	if (strong.length === 0) return [{ level: 'fine', code: 'roles-weak' }];
	return strong.map(({ role }) => ({ level: 'wrong', code: 'role-strong', about: { role } }));
}

async function checkPolicies(tx: Tx): Promise<Finding[]> {
	const open = await tx.all<{ table: string }>(sql`
		select c.relname as table from pg_class c
		where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
			and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id')
			and not (c.relrowsecurity and c.relforcerowsecurity
				and exists (select 1 from pg_policy p where p.polrelid = c.oid))`);
	if (open.length === 0) return [{ level: 'fine', code: 'tables-guarded' }];
	return open.map(({ table }) => ({ level: 'wrong', code: 'table-open', about: { table } }));
}

async function checkPlace(tx: Tx, place: string): Promise<Finding[]> {
	const [row] = await tx.all<{ place: string | null }>(sql`select place from server`);
	const same = !row || row.place === null || row.place === place;
	return [same ? { level: 'fine', code: 'place-known' } : { level: 'note', code: 'place-other' }];
}
