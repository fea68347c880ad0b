import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import type { Instant } from '#shared/domain/time.ts';
import type { Database, Tx } from '#server/db/database.ts';
import { FORMAT, HEADER_BYTES, type BackupHeader } from './backup-file.ts';
import { TABLES } from './tables.ts';

/** Rows fetched at a time: a page may weigh half a megabyte. */
const ROWS_AT_ONCE = 200;

/**
 * SY21: one moment of the whole database, while others write to it, in one file that is there complete or not
 * at all. The same statements on both databases, so that a backup of one goes into the other.
 */
export async function backUp(
	database: Database,
	path: string,
	migrations: number,
	now: Instant
): Promise<BackupHeader> {
	await mkdir(dirname(path), { recursive: true });
	const part = `${path}.part`;
	const file = await open(part, 'w', 0o600);
	try {
		const header = await database.withKeeper(async (tx) => {
			await tx.all(sql`set transaction read only`);
			const tables = await tablesThere(tx);
			const about = await describe(tx, tables);
			const body = await writeRows(tx, tables, file);
			return {
				carnet: 'backup' as const,
				format: FORMAT,
				migrations,
				madeAt: now,
				...about,
				...body
			};
		});
		await file.write(`${JSON.stringify(header).padEnd(HEADER_BYTES - 1)}\n`, 0);
		await file.sync();
		await file.close();
		await rename(part, path);
		await syncFolder(dirname(path));
		await database.withKeeper((tx) => tx.all(sql`update server set backed_up_at = ${now}`));
		return header;
	} catch (error) {
		await file.close().catch(() => undefined);
		await rm(part, { force: true });
		throw error;
	}
}

/** Those of this program that a database which may be older has. */
async function tablesThere(tx: Tx): Promise<readonly string[]> {
	const rows = await tx.all<{ name: string }>(
		sql`select tablename as name from pg_tables where schemaname = 'public'`
	);
	const there = new Set(rows.map(({ name }) => name));
	return [...TABLES.keys()].filter((name) => there.has(name));
}

async function describe(
	tx: Tx,
	tables: readonly string[]
): Promise<Pick<BackupHeader, 'epoch' | 'schools' | 'counts'>> {
	const counts: Record<string, number> = {};
	for (const table of tables) {
		const [row] = await tx.all<{ count: number }>(
			sql`select count(*) as count from ${sql.identifier(table)}`
		);
		counts[table] = row?.count ?? 0;
	}
	const [server] = await tx.all<{ epoch: string }>(sql`select epoch from server`);
	return { epoch: server?.epoch ?? '', schools: counts.school ?? 0, counts };
}

async function writeRows(
	tx: Tx,
	tables: readonly string[],
	file: FileHandle
): Promise<Pick<BackupHeader, 'bytes' | 'sha256'>> {
	const hash = createHash('sha256');
	let bytes = 0;
	await pipeline(
		Readable.from(linesOf(tx, tables)),
		createGzip(),
		async (chunks: AsyncIterable<Buffer>) => {
			for await (const chunk of chunks) {
				hash.update(chunk);
				await file.write(chunk, 0, chunk.length, HEADER_BYTES + bytes);
				bytes += chunk.length;
			}
		}
	);
	return { bytes, sha256: hash.digest('hex') };
}

async function* linesOf(tx: Tx, tables: readonly string[]): AsyncGenerator<string> {
	for (const table of tables) {
		await tx.all(sql`declare kept no scroll cursor for
			select to_jsonb(t)::text as row from ${sql.identifier(table)} t`);
		for (;;) {
			const rows = await tx.all<{ row: string }>(
				sql`fetch ${sql.raw(String(ROWS_AT_ONCE))} from kept`
			);
			if (rows.length === 0) break;
			yield rows.map(({ row }) => `${table}\t${row}\n`).join('');
		}
		await tx.all(sql`close kept`);
	}
}

/** A file is only there once its folder says so. */
async function syncFolder(path: string): Promise<void> {
	const folder = await open(path);
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}
