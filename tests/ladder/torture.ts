import postgres from 'postgres';
import { openPostgres } from '#server/db/postgres.ts';
import type { Outcome, Run } from '../faults/rig.ts';
import { findPostgres, FORGETFUL, startPostgres } from '../kit/postgres.mjs';
import { live } from './day.ts';

/** Three virtual days a seed, on a PostgreSQL of its own. */
export async function liveDays({ times, seed, say, isOver }: Run): Promise<Outcome> {
	const binaries = findPostgres();
	if (!binaries) throw new Error('PostgreSQL is missing: run `npm test`, which installs it');
	const server = await startPostgres(binaries, FORGETFUL);
	const faults: string[] = [];
	let done = 0;
	try {
		const admin = postgres(server.url, { max: 1, onnotice: () => undefined });
		await admin.unsafe('create database days');
		await admin.end();
		const url = new URL(server.url);
		url.pathname = '/days';
		const database = await openPostgres(url.href);
		for (let one = seed; one < seed + times && !isOver?.(); one++) {
			const wrong = await live(database, one);
			if (wrong.length === 0) done++;
			else {
				const fault = `seed ${one}: ${wrong.slice(0, 3).join('; ')}`;
				faults.push(fault);
				say(fault);
			}
			if ((one - seed + 1) % 50 === 0)
				say(`${one - seed + 1} of ${times}, ${faults.length} failed`);
		}
		await database.close();
	} finally {
		await server.stop();
	}
	return { done, faults, figures: { days: done * 3 } };
}
