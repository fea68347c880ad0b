import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { readConfig } from '#server/config.ts';
import { startServer, type Running } from '#server/main.ts';
import { urlOf } from './global-setup.ts';

export interface TwoServers {
	readonly urls: readonly [string, string];
	/** The name of their database. */
	readonly name: string;
	readonly databaseUrl: string;
	/** Stays on another database of the same PostgreSQL. */
	readonly admin: postgres.Sql;
	stop(): Promise<void>;
}

let made = 0;

/** Two whole servers that start at the same moment on one empty database, as two machines may. */
export async function twoServers(server: string): Promise<TwoServers> {
	const folder = await mkdtemp(join(tmpdir(), 'carnet-two-'));
	await writeFile(join(folder, 'index.html'), '<!doctype html><title>Carnet</title>');
	const name = `carnet_two_${process.pid}_${++made}`;
	const admin = postgres(server, { max: 1, onnotice: () => undefined });
	await admin.unsafe(`create database ${name}`);
	const databaseUrl = urlOf(server, name);
	const start = (place: string): Promise<Running> =>
		startServer(
			readConfig({
				DATABASE_URL: databaseUrl,
				DEMO: '1',
				PORT: '0',
				DATA_DIR: join(folder, place)
			}),
			folder,
			() => undefined
		);
	const [one, other] = await Promise.all([start('one'), start('other')]);
	return {
		urls: [one.url, other.url],
		name,
		databaseUrl,
		admin,
		async stop() {
			await Promise.all([one.stop(), other.stop()]);
			await admin.unsafe(`drop database ${name} with (force)`);
			await admin.end();
			await rm(folder, { recursive: true, force: true });
		}
	};
}
