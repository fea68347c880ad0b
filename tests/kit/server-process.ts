import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface ServerProcess {
	readonly url: string;
	readonly pid: number;
	/** All that it wrote on its outputs. */
	log(): string;
	stop(): Promise<void>;
	/** SIGKILL of the process and of all that it started. */
	kill(): Promise<void>;
	/** False once it is gone, whoever ended it. */
	isAlive(): boolean;
}

/** Starts `serve.ts` with a database folder and an app folder of its own, on any free port. */
export async function startProcess(env: Record<string, string>): Promise<ServerProcess> {
	const folder = await mkdtemp(join(tmpdir(), 'carnet-process-'));
	const front = join(folder, 'front');
	await mkdir(front);
	await writeFile(join(front, 'index.html'), '<!doctype html><title>Carnet</title>');
	const child = spawn(process.execPath, ['--import', 'tsx', 'tests/kit/serve.ts'], {
		env: { ...process.env, DATA_DIR: join(folder, 'data'), FRONT: front, PORT: '0', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		// A group of its own, so that a kill leaves nobody behind.
		detached: true
	});
	let log = '';
	child.stderr.on('data', (part: Buffer) => (log += part.toString()));
	const ended = once(child, 'exit');
	const over = async (): Promise<void> => {
		await ended;
		await rm(folder, { recursive: true, force: true });
	};
	const url = await new Promise<string>((resolve, reject) => {
		void ended.then(() => reject(new Error(`the server ended: ${log}`)));
		createInterface(child.stdout).on('line', (line) => {
			log += `${line}\n`;
			if (line.startsWith('ready ')) resolve(line.slice(6));
		});
	});
	return {
		url,
		pid: child.pid ?? 0,
		log: () => log,
		async stop() {
			child.kill('SIGTERM');
			await over();
		},
		async kill() {
			killGroup(child);
			await over();
		},
		isAlive: () => child.exitCode === null && child.signalCode === null
	};
}

/** One that has just ended by itself is nobody any more; the rig says so. */
function killGroup({ pid, exitCode }: ChildProcess): void {
	if (pid === undefined || exitCode !== null) return;
	try {
		process.kill(-pid, 'SIGKILL');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}
