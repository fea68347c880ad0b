import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pause } from '#tests/faults/rig.ts';
import { installIn } from './packages.ts';

/** A peer's server, in a process of its own. */
export interface Peer {
	readonly url: string;
	readonly pid: number;
	stop(): Promise<void>;
}

const FOLDER = resolve('tests/bench/peers');

/** The newest that runs on Node 20; it answers before anything is stored. */
export const HOCUSPOCUS = 'Hocuspocus 3.4.4';
/** On LevelDB, which does not wait for the disk. */
export const POUCHDB = 'PouchDB Server 4.2.0';

/** The peers' own packages, the first time. */
export function installPeers(): Promise<void> {
	return installIn(FOLDER);
}

/** One of the peers' packages, typed by whoever asks. */
export function ofPeers(name: string): unknown {
	return createRequire(`${FOLDER}/package.json`)(name);
}

export async function startHocuspocus(databaseUrl: string): Promise<Peer> {
	return announced(startPeer(['hocuspocus.mjs'], { DATABASE_URL: databaseUrl }));
}

/** Of one that says where it is. */
async function announced(child: ChildProcess): Promise<Peer> {
	const [line] = (await once(createInterface(child.stdout ?? process.stdin), 'line')) as [string];
	return peerOf(child, line.replace('ready ', ''));
}

/** One row and one commit an exchange, and nothing else: what Node and this driver can do at most. */
export const LEAST = 'a row and a commit behind HTTP';

export async function startLeast(databaseUrl: string): Promise<Peer> {
	const words = ['--import', 'tsx', resolve('tests/bench/least-server.ts')];
	return announced(startPeer(words, { DATABASE_URL: databaseUrl }, '.'));
}

/** @param folder where it keeps its databases */
export async function startPouchdb(folder: string): Promise<Peer> {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const own = ['--dir', folder, '--config', `${folder}/config.json`, '--no-stdout-logs', '-n'];
	const bin = 'node_modules/pouchdb-server/bin/pouchdb-server';
	const child = startPeer([bin, '--host', '127.0.0.1', '--port', String(port), ...own], {});
	const answers = (): Promise<boolean> =>
		fetch(url)
			.then(({ ok }) => ok)
			.catch(() => false);
	while (!(await answers())) {
		if (child.exitCode !== null) throw new Error('pouchdb-server ended');
		await pause(100);
	}
	return peerOf(child, url);
}

function startPeer(
	words: readonly string[],
	env: Record<string, string>,
	cwd = FOLDER
): ChildProcess {
	return spawn(process.execPath, words, {
		cwd,
		env: { ...process.env, NODE_ENV: 'production', ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
}

function peerOf(child: ChildProcess, url: string): Peer {
	return {
		url,
		pid: child.pid ?? 0,
		async stop() {
			const ended = once(child, 'exit');
			if (child.kill('SIGKILL')) await ended;
		}
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
