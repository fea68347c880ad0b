import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Instant } from '#shared/domain/time.ts';
import type { Database } from '#server/db/database.ts';
import { migrationCount } from '#server/db/migrations.ts';
import { backUp } from './back-up.ts';
import { appliedMigrations } from './check-server.ts';

const NAME = /^before-upgrade-.*\.carnet$/;
/** Older ones have had their nightly backups since. */
const KEPT = 3;

/**
 * UP1: what stands in a database is kept before this program's migrations change it; when that fails, nothing is changed.
 * @param folder where backups lie
 * @returns the file; undefined: nothing is pending, or nothing is there yet
 */
export async function keepBeforeUpgrade(
	database: Database,
	folder: string,
	now: Instant
): Promise<string | undefined> {
	const applied = await database.withOwner(appliedMigrations);
	if (applied === 0 || applied >= migrationCount()) return undefined;
	const schools = await database.withOwner((tx) => tx.all(sql`select 1 from school limit 1`));
	if (schools.length === 0) return undefined;
	const moment = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
	const path = join(folder, `before-upgrade-${moment}.carnet`);
	await backUp(database, path, applied, now);
	for (const old of await older(folder)) await rm(join(folder, old));
	return path;
}

async function older(folder: string): Promise<string[]> {
	const names = (await readdir(folder)).filter((name) => NAME.test(name)).toSorted();
	return names.slice(0, -KEPT);
}
