// `npm start`: plain JavaScript and built-ins until the packages are there; then the server, in this very process,
// so that a SIGTERM to npm reaches it and nothing is left behind.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, checkNode, installIfNeeded } from './prepare.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const dev = process.argv.includes('--dev');

let stopping = false;
/** @type {(() => Promise<void>) | undefined} */
let stop;

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
	process.on(signal, () => {
		if (stopping) return;
		stopping = true;
		// The contract gives ten seconds; a database that hangs may not make it more.
		setTimeout(() => process.exit(1), 9500).unref();
		Promise.resolve(stop?.()).then(
			() => process.exit(0),
			(error) => {
				console.error(error);
				process.exit(1);
			}
		);
	});
}

try {
	checkNode();
	await installIfNeeded();
	if (!dev) await buildIfStale();
	const { register } = await import('tsx/esm/api');
	register();
	const { ConfigError, readConfig } = await import('./config.ts');
	try {
		const config = readConfig(process.env);
		const { startServer } = await import('./main.ts');
		const front = dev ? await (await import('./dev.ts')).viteFront() : 'build/client';
		const running = await startServer(config, front, (url) => announce(url, config));
		stop = running.stop;
		if (stopping) await running.stop();
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		console.error(`Carnet cannot start: ${error.message}.`);
		process.exit(1);
	}
} catch (error) {
	if (!stopping) {
		console.error(error instanceof Error && existsSync('node_modules') ? error : String(error));
		process.exit(1);
	}
}

/**
 * @param {string} url
 * @param {import('./config.ts').Config} config
 */
function announce(url, config) {
	if (config.demo && config.databaseUrl) {
		console.log('DEMONSTRATION on a real database: anybody may enter the fictitious school.');
	}
	if (!config.databaseUrl) {
		console.log('Trial database (PGlite): it survives a killed process, not a power cut.');
		console.log('For a real school set DATABASE_URL to a PostgreSQL.');
	}
	console.log(`Carnet is ready on ${url}`);
}
