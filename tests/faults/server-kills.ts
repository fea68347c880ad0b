import { generator } from '#tests/kit/generator.ts';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { startProcess, type ServerProcess } from '#tests/kit/server-process.ts';
import { openDoor, type Fate } from './door.ts';
import { startLoad } from './load.ts';
import type { Outcome, Run } from './rig.ts';
import { verify } from './verify.ts';

const SERVERS = 2;

/**
 * Two server processes on one PostgreSQL, each killed (SIGKILL) at a random moment and started again,
 * under load and behind a door that cuts some lines before and after the commit.
 */
export async function killServers({ times, seed, say, isOver }: Run): Promise<Outcome> {
	const random = generator(seed);
	const database = await startPostgres(findPostgres() ?? '');
	const env = { DATABASE_URL: database.url, DEMO: '1' };
	const alive: ServerProcess[] = [];
	const start = async (): Promise<ServerProcess> => {
		const server = await startProcess(env);
		alive.push(server);
		return server;
	};
	const faults: string[] = [];
	try {
		// The first makes the school, the others find it.
		const servers = [await start()];
		while (servers.length < SERVERS) servers.push(await start());
		let loaded = false;
		const door = await openDoor(
			() => alive[Math.floor(random() * alive.length)]?.url,
			() => (loaded ? fateOf(random()) : 'through')
		);
		const load = await startLoad(door.url, seed);
		loaded = true;
		let kills = 0;
		const live = async (first: ServerProcess): Promise<void> => {
			for (let server = first; ; server = await start()) {
				await load.busy(random);
				if (kills >= times || isOver?.()) return;
				kills++;
				if (!server.isAlive()) faults.push(`a server ended by itself: ${server.log()}`);
				await server.kill();
				alive.splice(alive.indexOf(server), 1);
				if (kills % 20 === 0) say(`${kills} kills, ${load.ledger.acknowledged} acknowledged`);
			}
		};
		await Promise.all(servers.map(live));
		await load.finish();
		await door.close();
		const { ledger } = load;
		faults.push(...ledger.faults, ...(await verify(database.url, ledger)));
		return {
			done: kills,
			faults,
			figures: { acknowledged: ledger.acknowledged, ...Object.fromEntries(ledger.answers) }
		};
	} finally {
		await Promise.all(alive.map((server) => server.kill()));
		await database.stop();
	}
}

function fateOf(chance: number): Fate {
	if (chance < 0.02) return 'cut-before';
	return chance < 0.06 ? 'cut-after' : 'through';
}
