import type { Config } from '#server/config.ts';
import type { Bus, Log, Random } from '#server/ports.ts';
import { memoryBus } from './memory-bus.ts';

/** Between all processes of one PostgreSQL; of an embedded database there is but one. */
export async function openBus(
	{ databaseUrl: url }: Pick<Config, 'databaseUrl'>,
	log: Log,
	random: Random
): Promise<Bus> {
	if (!url) return memoryBus();
	const { postgresBus } = await import('./postgres-bus.ts');
	return postgresBus({ url, log, random });
}
