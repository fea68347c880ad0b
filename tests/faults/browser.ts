import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';

/** A Chromium in a process group of its own, driven from outside. */
export interface OwnBrowser {
	readonly context: BrowserContext;
	/** Where else it may be driven from. */
	readonly port: number;
	/** SIGKILL of every process of it: nothing is flushed, nobody is told. */
	kill(): Promise<void>;
}

const FLAGS = [
	...['--headless=new', '--remote-debugging-port=0', '--no-sandbox', '--no-first-run'],
	...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
	...['--disable-component-update', '--lang=fr-FR']
];

export function newProfile(): Promise<string> {
	return mkdtemp(join(tmpdir(), 'carnet-profile-'));
}

export function dropProfile(profile: string): Promise<void> {
	// What was killed may still be letting go of its files.
	return rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Opens the browser on a profile, as whoever used it last left it. */
export async function openBrowser(profile: string): Promise<OwnBrowser> {
	const child = spawn(
		process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		[...FLAGS, `--user-data-dir=${profile}`, 'about:blank'],
		{ stdio: ['ignore', 'ignore', 'pipe'], detached: true }
	);
	const ended = once(child, 'exit');
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stderr.on('data', (part: Buffer) => {
			said += part.toString();
			const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
			if (found) resolve(found);
		});
		void ended.then(() => reject(new Error(`the browser ended: ${said}`)));
	});
	const browser = await chromium.connectOverCDP(address);
	const [context] = browser.contexts();
	if (!context) throw new Error('a browser has a context');
	return {
		context,
		port: Number(new URL(address).port),
		async kill() {
			if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
			await ended;
			await browser.close();
		}
	};
}
