import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnPostgres } from '#tests/kit/postgres.mjs';
import { CHARACTERS } from './pages.ts';
import { AT_ONCE } from './rounds.ts';

/** The limit: rows of the size of a page, each with its own commit, by PostgreSQL's own bench. */
export interface Commits {
	/** A second, in so many seconds of so many clients at once. */
	measure(seconds: number): Promise<number>;
}

export async function pgbench(database: OwnPostgres): Promise<Commits> {
	const script = join(database.folder, 'commit.sql');
	await writeFile(script, `insert into bench_page (body) values (repeat('a', ${CHARACTERS}));\n`);
	const where = ['-h', database.folder, '-p', new URL(database.url).port, '-U', 'postgres'];
	const table = 'create table bench_page (id bigserial primary key, body text not null)';
	await database.run('psql', [...where, '-qc', table, 'postgres']);
	return {
		async measure(seconds) {
			const { stdout } = (await database.run('pgbench', [
				...where,
				...['-n', '-M', 'prepared', '-f', script, '-T', String(seconds), '-c', String(AT_ONCE)],
				'postgres'
			])) as { stdout: string };
			return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
		}
	};
}
