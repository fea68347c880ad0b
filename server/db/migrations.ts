import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';

/** The folder that `npm run migration` writes and both drivers run. */
export const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any number that nothing else locks: several servers may start at once, and a restore keeps them waiting. */
export const MIGRATION_LOCK = 7_402_601;

/** How many this program brings. */
export function migrationCount(): number {
	return readMigrationFiles({ migrationsFolder: MIGRATIONS }).length;
}
