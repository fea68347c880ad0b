import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { findings, LEVELS, operator } from '#shared/text/operator.ts';
import { administer } from './upkeep/administer.ts';
import { otherServers } from './upkeep/other-servers.ts';
import { noWays } from './channels/no-ways.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import type { Database } from './db/database.ts';
import { FolderHeld } from './db/lock.ts';
import { migrationCount } from './db/migrations.ts';
import { openDatabase } from './db/open.ts';
import { erasureFile } from './erasure-file.ts';
import { processLog } from './log.ts';
import { replayErasures } from './sync/erase.ts';
import { memoryBus } from './sync/memory-bus.ts';
import { backUp } from './upkeep/back-up.ts';
import { checkMigrations } from './upkeep/check-server.ts';
import { examine } from './upkeep/doctor.ts';
import type { Finding } from './upkeep/finding.ts';
import { restore } from './upkeep/restore.ts';

const clock = { now: () => Date.now() };
const random = { bytes: (count: number) => new Uint8Array(randomBytes(count)) };

/** `npm run backup`, `restore`, `doctor` and `admin`: what whoever runs the server does by hand or at night. */
async function run([verb, ...args]: readonly string[]): Promise<number> {
	const config = readConfig(process.env);
	if (verb === 'admin') {
		return withDatabase(config, false, async (database) => {
			const { says, code } = await administer(database, { clock, random }, config.origin, args);
			return say(says, code);
		});
	}
	const path = args.find((arg) => !arg.startsWith('--'));
	const strange = args.filter((arg) => arg.startsWith('--') && arg !== '--replace');
	if (strange.length > 0) return say(operator.usage, 2);
	// A backup and an examination take the database as it is.
	const opened = (asItIs: boolean, act: (database: Database) => Promise<number>) =>
		withDatabase(config, asItIs, act);
	if (verb === 'backup') return opened(true, (database) => keep(database, config, path));
	if (verb === 'doctor') return opened(true, (database) => diagnose(database, config));
	if (verb === 'restore' && path) {
		const replace = args.includes('--replace');
		return opened(false, (database) => bringBack(database, config, path, replace));
	}
	return say(operator.usage, 2);
}

async function withDatabase(
	config: Config,
	asItIs: boolean,
	act: (database: Database) => Promise<number>
): Promise<number> {
	try {
		const database = await openDatabase(config, { asItIs, name: 'carnet-operator' });
		try {
			return await act(database);
		} finally {
			await database.close();
		}
	} catch (error) {
		if (error instanceof FolderHeld) return say(operator.held(error.folder, error.owner), 1);
		throw error;
	}
}

async function keep(database: Database, config: Config, given?: string): Promise<number> {
	// A backup says which migrations it needs: one of a database that is behind would lie.
	const [behind] = (await checkMigrations(database, migrationCount())).filter(isWrong);
	if (behind) return say(findings[behind.code](behind.about ?? {}), 1);
	const name = `carnet-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.carnet`;
	const path = given ?? join(config.dataDir, 'backups', name);
	const header = await backUp(database, path, migrationCount(), Date.now());
	return say(operator.backedUp(path, header.schools, rowsOf(header.counts)), 0);
}

async function bringBack(
	database: Database,
	config: Config,
	path: string,
	replace: boolean
): Promise<number> {
	const serving = await otherServers(database);
	if (serving > 0) return say(operator.serving(serving), 1);
	const migrations = migrationCount();
	const restored = await restore(database, path, { replace, migrations, now: Date.now() });
	if (!restored.ok) return say(operator.refusals[restored.code], 1);
	await replayErasures(database, {
		clock,
		random,
		log: processLog,
		bus: memoryBus(),
		erasures: erasureFile(config.erasures),
		ways: noWays(config.origin)
	});
	const { madeAt, counts } = restored.value;
	return say(operator.restored(new Date(madeAt).toISOString(), rowsOf(counts)), 0);
}

async function diagnose(database: Database, config: Config): Promise<number> {
	const found = await examine({
		database,
		erasures: erasureFile(config.erasures),
		migrations: migrationCount(),
		now: Date.now()
	});
	for (const { level, code, about = {} } of found)
		say(`${LEVELS[level]}  ${findings[code](about)}`, 0);
	const wrong = found.filter(isWrong).length;
	return wrong > 0 ? say(operator.sick(wrong), 1) : say(operator.healthy, 0);
}

function isWrong({ level }: Finding): boolean {
	return level === 'wrong';
}

function rowsOf(counts: Readonly<Record<string, number>>): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function say(line: string, code: number): number {
	process.stdout.write(`${line}\n`);
	return code;
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof ConfigError)) throw error;
	process.exitCode = say(error.message, 2);
}
