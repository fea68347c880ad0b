import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '#server/db/database.ts';
import { openDatabase } from '#server/db/open.ts';
import { archivedPostgres } from './archive.ts';

/** A database that goes back to a moment by what its operator has, without a word to Carnet. */
export interface Rewinding {
	/** What tells a server where the rows are. */
	readonly env: Readonly<Record<string, string>>;
	/** While a server runs, nobody else may open it, nor may it be copied. */
	readonly alone: boolean;
	open(): Promise<Database>;
	copy(): Promise<void>;
	/** The moment to come back to is now. */
	note(): Promise<void>;
	goBack(): Promise<void>;
	remove(): Promise<void>;
}

/** A base backup, the WAL's archive, and an instant: PostgreSQL comes back on another timeline. */
export async function pointInTime(): Promise<Rewinding> {
	const { url, ...postgres } = await archivedPostgres();
	let until = '';
	return {
		...postgres,
		env: { DATABASE_URL: url, DEMO: '1' },
		alone: false,
		open: () => openDatabase({ databaseUrl: url, dataDir: '' }, { asItIs: true, name: 'drill' }),
		async note() {
			until = await postgres.instant();
		},
		goBack: () => postgres.recover(until)
	};
}

/** PGlite's folder, copied while nobody has it open, and the copy put in its place. */
export async function wholeFolder(): Promise<Rewinding> {
	const folder = await mkdtemp(join(tmpdir(), 'carnet-rewinding-'));
	const [dataDir, copy] = [join(folder, 'data'), join(folder, 'copy')];
	return {
		env: { DATA_DIR: dataDir, DATABASE_URL: '' },
		alone: true,
		open: () => openDatabase({ databaseUrl: undefined, dataDir }, { asItIs: true }),
		copy: () => Promise.resolve(),
		note: () => cp(dataDir, copy, { recursive: true, preserveTimestamps: true }),
		async goBack() {
			await rm(dataDir, { recursive: true });
			await cp(copy, dataDir, { recursive: true, preserveTimestamps: true });
		},
		remove: () => rm(folder, { recursive: true, force: true })
	};
}
