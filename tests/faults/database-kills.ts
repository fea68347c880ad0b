import { call } from '#tests/contracts/client/http.ts';
import { generator } from '#tests/kit/generator.ts';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { startProcess } from '#tests/kit/server-process.ts';
import { startLoad } from './load.ts';
import { pause, type Outcome, type Run } from './rig.ts';
import { verify } from './verify.ts';

/** How long it stays down, at most; in ms. */
const LONGEST_DEATH = 400;
/** Within which the server must answer again once its database does. */
const RECOVERY = 10_000;

/**
 * PostgreSQL killed (SIGKILL of all its processes) under load and started again; the server is never
 * touched: meanwhile it says `unavailable`, and it comes back by itself.
 */
export async function killDatabase({ times, seed, say, isOver }: Run): Promise<Outcome> {
	const random = generator(seed);
	// What is acknowledged before it is on the disk stays off it for longer: the kills are not needed to be lucky.
	const database = await startPostgres(findPostgres() ?? '', () => ({ wal_writer_delay: '10s' }));
	const faults: string[] = [];
	try {
		const server = await startProcess({ DATABASE_URL: database.url, DEMO: '1' });
		try {
			const load = await startLoad(server.url, seed);
			let kills = 0;
			let slowest = 0;
			for (; kills < times && server.isAlive() && !isOver?.(); kills++) {
				await load.busy(random);
				await database.crash();
				await pause(random() * LONGEST_DEATH);
				if (await isReady(server.url)) faults.push('ready without a database');
				await database.start();
				slowest = Math.max(slowest, await recovered(server.url, faults));
				if ((kills + 1) % 10 === 0) {
					say(`${kills + 1} kills, ${load.ledger.acknowledged} acknowledged`);
				}
			}
			await load.finish();
			if (!server.isAlive()) faults.push(`the server ended: ${server.log().slice(-2000)}`);
			const { ledger } = load;
			faults.push(...ledger.faults, ...(await verify(database.url, ledger)));
			return {
				done: kills,
				faults,
				figures: {
					acknowledged: ledger.acknowledged,
					slowestRecoveryMs: Math.round(slowest),
					...Object.fromEntries(ledger.answers)
				}
			};
		} finally {
			await server.kill();
		}
	} finally {
		await database.stop();
	}
}

async function isReady(server: string): Promise<boolean> {
	try {
		const { status, headers } = await call(`${server}/readyz`, { patience: RECOVERY });
		return status === 200 || headers['retry-after'] === undefined;
	} catch {
		// No answer at all: the run goes on to say whether the process is still there.
		return false;
	}
}

/** Milliseconds until the server serves again. */
async function recovered(server: string, faults: string[]): Promise<number> {
	const start = performance.now();
	while (!(await isReady(server))) {
		if (performance.now() - start > RECOVERY) {
			faults.push('the server does not come back');
			break;
		}
		await pause(20);
	}
	return performance.now() - start;
}
