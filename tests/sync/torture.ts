import './chance.ts';
import './turns.ts';
import postgres from 'postgres';
import { openPostgres } from '#server/db/postgres.ts';
import { findPostgres, FORGETFUL, startPostgres } from '../kit/postgres.mjs';
import { retold, shrink } from './shrinking.ts';
import { storyOf, tell } from './story.ts';

const argument = (name: string, otherwise: number): number => {
	const place = process.argv.indexOf(`--${name}`);
	return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const from = argument('from', 1);
const count = argument('seeds', 1000);
const shrinks = process.argv.includes('--shrink');
const binaries = findPostgres();
if (!binaries) throw new Error('PostgreSQL is missing: run `npm test`, which installs it');
const server = await startPostgres(binaries, FORGETFUL);
const failed: number[] = [];
let told = 0;
const end = { asked: false };
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (end.asked = true));
const began = performance.now();
try {
	const admin = postgres(server.url, { max: 1, onnotice: () => undefined });
	await admin.unsafe('create database torture');
	await admin.end();
	const url = new URL(server.url);
	url.pathname = '/torture';
	const database = await openPostgres(url.href);
	for (let seed = from; seed < from + count && !end.asked; seed++) {
		told++;
		const story = storyOf(seed);
		const faults = await tell(database, story);
		if (faults.length > 0) {
			failed.push(seed);
			say(`seed ${seed}\n  ${faults.slice(0, 5).join('\n  ')}`);
			if (shrinks) say(retold(await shrink(database, story)));
		}
		if ((seed - from + 1) % 100 === 0) {
			const pace = (performance.now() - began) / (seed - from + 1);
			say(`${seed - from + 1} of ${count}, ${Math.round(pace)} ms a seed, ${failed.length} failed`);
		}
	}
	await database.close();
} finally {
	await server.stop();
}
say(
	`${told - failed.length} passed, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(' ')}` : ''}`
);
process.exitCode = failed.length === 0 ? 0 : 1;
