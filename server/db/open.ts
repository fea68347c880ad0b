import type { Config } from '#server/config.ts';
import type { Database } from './database.ts';

/**
 * The database that the settings name. Each driver is loaded only when it is the one.
 * @param how `asItIs` leaves pending migrations pending; `name` is how PostgreSQL shows us; `beforeMigrating` sees the rows
 *   as they are: when it fails, nothing is changed
 * @throws FolderHeld when another process has the embedded one open
 */
export async function openDatabase(
	config: Pick<Config, 'databaseUrl' | 'dataDir'>,
	how: {
		readonly asItIs?: boolean;
		readonly name?: string;
		readonly beforeMigrating?: (database: Database) => Promise<void>;
	} = {}
): Promise<Database> {
	if (config.databaseUrl) {
		const { openPostgres } = await import('./postgres.ts');
		return openPostgres(config.databaseUrl, how);
	}
	const { lockFolder } = await import('./lock.ts');
	const unlock = await lockFolder(config.dataDir);
	try {
		const { openPglite } = await import('./pglite.ts');
		const database = await openPglite(config.dataDir, how);
		return {
			...database,
			async close() {
				await database.close();
				await unlock();
			}
		};
	} catch (error) {
		await unlock();
		throw error;
	}
}
