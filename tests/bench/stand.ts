import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '#tests/contracts/client/client.ts';
import type { DemoPerson } from '#tests/contracts/client/types.ts';
import { findPostgres, startPostgres, type OwnPostgres } from '#tests/kit/postgres.mjs';
import { startProcess, type ServerProcess } from '#tests/kit/server-process.ts';
import { carnetPhone, type CarnetPhone } from './carnet-phone.ts';

/** The real server in a process of its own, on a PostgreSQL of its own that waits for the disk; row-level security on. */
export interface Stand {
	readonly server: ServerProcess;
	readonly database: OwnPostgres;
	readonly postmaster: number;
	readonly cast: readonly DemoPerson[];
	/** One of each student, signed in, holding what they may read. */
	phones(): Promise<CarnetPhone[]>;
	/** A folder that goes at the end. */
	readonly folder: string;
}

/**
 * Stands while `run` runs.
 * @param env of the server, beside the demonstration
 */
export async function onStand<Result>(
	run: (stand: Stand) => Promise<Result>,
	env: Record<string, string> = {}
): Promise<Result> {
	const binaries = findPostgres();
	if (!binaries) throw new Error('no PostgreSQL on this machine: `npm test` brings one');
	const database = await startPostgres(binaries);
	const folder = await mkdtemp(join(tmpdir(), 'carnet-bench-'));
	const started: ServerProcess[] = [];
	try {
		const server = await startProcess({ DATABASE_URL: database.url, DEMO: '1', ...env });
		started.push(server);
		const own = await readFile(join(database.folder, 'data/postmaster.pid'), 'utf8');
		const cast = await people(server.url);
		return await run({
			...{ server, database, cast, folder },
			postmaster: Number(own.split('\n')[0]),
			async phones() {
				const phones: CarnetPhone[] = [];
				for (const { id, role, placements } of cast) {
					const [placement] = placements;
					if (role !== 'student' || placement === undefined) continue;
					phones.push(await carnetPhone(server.url, id, placement));
				}
				return phones;
			}
		});
	} finally {
		await Promise.all(started.map((server) => server.kill()));
		await database.stop();
		await rm(folder, { recursive: true, force: true });
	}
}
