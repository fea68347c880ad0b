import { join } from 'node:path';
import type { Config } from '#server/config.ts';
import type { Database } from './database.ts';

/** The database that the settings name. Each driver is loaded only when it is the one. */
export async function openDatabase(
	config: Pick<Config, 'databaseUrl' | 'dataDir'>
): Promise<Database> {
	if (config.databaseUrl) {
		const { openPostgres } = await import('./postgres.ts');
		return openPostgres(config.databaseUrl);
	}
	const { lockFolder } = await import('./lock.ts');
	const unlock = await lockFolder(config.dataDir);
	try {
		const { openPglite } = await import('./pglite.ts');
		const database = await openPglite(join(config.dataDir, 'pglite'));
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
