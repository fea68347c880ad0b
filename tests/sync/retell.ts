import './chance.ts';
import './turns.ts';
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { openPostgres } from '#server/db/postgres.ts';
import { findPostgres, startPostgres } from '../kit/postgres.mjs';
import { tell } from './story.ts';
const server = await startPostgres(findPostgres()!);
const admin = postgres(server.url, { max: 1, onnotice: () => undefined });
await admin.unsafe('create database torture');
await admin.end();
const url = new URL(server.url);
url.pathname = '/torture';
const database = await openPostgres(url.href);
const text = readFileSync(process.argv[2]!, 'utf8');
const seed = Number(/seed (\d+)/.exec(text)![1]);
const browsers = /browsers \[([\d, ]+)\]/.exec(text)![1]!.split(',').map(Number);
const operations = [...text.matchAll(/\['([^']+)', (\d+)\]/g)].map(([, what, one]) => ({
	what: what as never,
	seed: Number(one)
}));
process.env.SIM_TRACE = '1';
console.log(await tell(database, { seed, browsers, operations }));
await database.close();
await server.stop();
