import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { findPostgres, startPostgres } from '#tests/kit/postgres.mjs';
import { pause } from './rig.ts';

interface ArchivedPostgres {
	readonly url: string;
	/** A base backup, while others write. */
	copy(): Promise<void>;
	/** Now, by the clock that dates the commits in the WAL. */
	instant(): Promise<string>;
	/** Ends in order, and starts from the base backup and the archive as all was at this instant. */
	recover(until: string): Promise<void>;
	remove(): Promise<void>;
}

/** A PostgreSQL that archives its WAL, as its manual has it ("Continuous Archiving and Point-in-Time Recovery"). */
export async function archivedPostgres(): Promise<ArchivedPostgres> {
	const binaries = findPostgres() ?? '';
	const own = await startPostgres(binaries, (folder) => ({
		wal_level: 'replica',
		archive_mode: 'on',
		archive_command: `mkdir -p ${folder}/archive && test ! -f ${folder}/archive/%f && cp %p ${folder}/archive/%f`,
		restore_command: `cp ${folder}/archive/%f %p`
	}));
	const [data, base] = [join(own.folder, 'data'), join(own.folder, 'base')];
	return {
		url: own.url,
		async copy() {
			const { port } = new URL(own.url);
			const from = ['-h', '127.0.0.1', '-p', port, '-U', 'postgres'];
			if (!existsSync(join(binaries, 'pg_basebackup'))) await copyByHand(own.url, data, base);
			else await own.run('pg_basebackup', [...from, '-D', base, '-c', 'fast', '--no-sync']);
		},
		instant: () =>
			asking(own.url, async (ask) => (await ask('select clock_timestamp()::text as answer')) ?? ''),
		async recover(until) {
			await own.shutDown();
			await rename(data, join(own.folder, 'lost'));
			await rename(base, data);
			const settings = `recovery_target_time = '${until}'\nrecovery_target_action = 'promote'\n`;
			await appendFile(join(data, 'postgresql.conf'), settings);
			await writeFile(join(data, 'recovery.signal'), '', { mode: 0o666 });
			await own.start();
			await asking(own.url, async (ask) => {
				while ((await ask('select pg_is_in_recovery()::text as answer')) !== 'false')
					await pause(10);
			});
		},
		remove: () => own.stop()
	};
}

type Ask = (statement: string) => Promise<string | undefined>;

async function asking<Result>(url: string, run: (ask: Ask) => Promise<Result>): Promise<Result> {
	const client = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		return await run(async (statement) => {
			const [row] = await client.unsafe<{ answer: string }[]>(statement);
			return row?.answer;
		});
	} finally {
		await client.end();
	}
}

/** What pg_basebackup does, where the binaries come without it: begun and ended in one session. */
function copyByHand(url: string, data: string, base: string): Promise<void> {
	return asking(url, async (ask) => {
		await ask(`select pg_backup_start('drill', true)::text as answer`);
		await promisify(execFile)('cp', ['-a', data, base]);
		const label = await ask('select labelfile as answer from pg_backup_stop()');
		await writeFile(join(base, 'backup_label'), label ?? '', { mode: 0o666 });
		await rm(join(base, 'postmaster.pid'));
		for (const entry of await readdir(join(base, 'pg_wal'), { withFileTypes: true })) {
			if (entry.isFile()) await rm(join(base, 'pg_wal', entry.name));
		}
	});
}
