import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { ok, refused, type Result } from '#shared/domain/result.ts';

/*
 * A backup is one file: a line of JSON, filled with spaces up to HEADER_BYTES, then gzip of a line a row,
 * `table TAB row as JSON`. It can be looked at with `head -1` and `tail -c +4097 | zcat`.
 */

export const FORMAT = 1;
export const HEADER_BYTES = 4096;

const header = v.object({
	carnet: v.literal('backup'),
	format: v.number(),
	/** How many migrations its database had. */
	migrations: v.number(),
	/** The database's moment, ms since 1970. */
	madeAt: v.number(),
	epoch: v.string(),
	schools: v.number(),
	/** Rows by table. */
	counts: v.record(v.string(), v.number()),
	/** Of the gzip part. */
	bytes: v.number(),
	sha256: v.string()
});
export type BackupHeader = v.InferOutput<typeof header>;

export type BackupRefusal = 'missing' | 'not-a-backup' | 'newer' | 'damaged';

/** Reads all of it, and believes nothing that does not add up: length, checksum, rows of each table. */
export async function checkBackup(
	path: string,
	migrations: number
): Promise<Result<BackupHeader, BackupRefusal>> {
	const told = await readHeader(path);
	if (!told.ok) return told;
	const { format, bytes, sha256, counts, migrations: theirs } = told.value;
	if (format > FORMAT || theirs > migrations) return refused('newer');
	const hash = createHash('sha256');
	let length = 0;
	for await (const chunk of createReadStream(path, { start: HEADER_BYTES })) {
		hash.update(chunk as Buffer);
		length += (chunk as Buffer).length;
	}
	if (length !== bytes || hash.digest('hex') !== sha256) return refused('damaged');
	const found = new Map<string, number>();
	for await (const { table } of rowsOf(path)) found.set(table, (found.get(table) ?? 0) + 1);
	const tables = new Set([...found.keys(), ...Object.keys(counts)]);
	const same = [...tables].every((table) => (found.get(table) ?? 0) === (counts[table] ?? 0));
	return same ? told : refused('damaged');
}

/** Its rows, as text; only of a file that was checked. */
export async function* rowsOf(path: string): AsyncGenerator<{ table: string; row: string }> {
	const input = createReadStream(path, { start: HEADER_BYTES }).pipe(createGunzip());
	for await (const line of createInterface({ input, crlfDelay: Infinity })) {
		const tab = line.indexOf('\t');
		yield { table: line.slice(0, tab), row: line.slice(tab + 1) };
	}
}

async function readHeader(path: string): Promise<Result<BackupHeader, BackupRefusal>> {
	const file = await open(path).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	});
	if (!file) return refused('missing');
	try {
		const { buffer } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
		const parsed = v.safeParse(header, JSON.parse(buffer.toString('utf8')));
		return parsed.success ? ok(parsed.output) : refused('not-a-backup');
	} catch (error) {
		if (error instanceof SyntaxError) return refused('not-a-backup');
		throw error;
	} finally {
		await file.close();
	}
}
