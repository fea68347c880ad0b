import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningServer {
	readonly url: string;
	readonly pid: number;
	/** SIGTERM, and the end of the process: its exit code. */
	stop(): Promise<number | null>;
}

/** The real `npm start`, minus npm, on a folder and a port of its own. */
export async function runServer(env: Record<string, string> = {}): Promise<RunningServer> {
	const folder = await mkdtemp(join(tmpdir(), 'carnet-server-'));
	const child = spawn(process.execPath, ['server/start.mjs'], {
		env: { ...process.env, PORT: '0', DATA_DIR: folder, DATABASE_URL: '', ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	const url = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const [, address] = /ready on (\S+)/.exec(said) ?? [];
			if (address) resolve(address);
		});
		void ended.then(() => reject(new Error(`the server ended: ${said}`)));
	});
	return {
		url,
		pid: child.pid ?? 0,
		async stop() {
			child.kill('SIGTERM');
			const code = await ended;
			await rm(folder, { recursive: true, force: true });
			return code;
		}
	};
}

/** One that nobody listens on just now. */
export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
