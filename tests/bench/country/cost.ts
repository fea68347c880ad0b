import type { ServerProcess } from '#tests/kit/server-process.ts';
import { coreSeconds, familySeconds } from '../cores.ts';

/** What one of something took: ms of a core of the servers, and of PostgreSQL with all its processes. */
export interface Cost {
	readonly server: number;
	readonly database: number;
}

/** @param run does it so many times; what nobody asked for meanwhile is counted too */
export async function costOf(
	servers: readonly ServerProcess[],
	postmaster: number,
	run: () => Promise<number>
): Promise<Cost> {
	const spent = (): number => servers.reduce((sum, { pid }) => sum + coreSeconds(pid), 0);
	const [server, database] = [spent(), familySeconds(postmaster)];
	const times = await run();
	return {
		server: ((spent() - server) * 1000) / times,
		database: ((familySeconds(postmaster) - database) * 1000) / times
	};
}
