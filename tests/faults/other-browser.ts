import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Window } from './web-driver.ts';

/** A browser that is none of the suite's: an extra, where it is installed. */
export interface OtherBrowser {
	readonly name: string;
	/** Debian's packages. */
	readonly needs: readonly string[];
	/** Shell commands that succeed where they are all installed. */
	readonly checks: readonly string[];
	/** @param profile a folder: what the browser keeps between its lives */
	open(profile: string): Promise<OpenBrowser>;
}

export interface OpenBrowser {
	readonly version: string;
	readonly window: Window;
	/** Where the browser can be told; the network is cut elsewhere too. */
	setOffline?(offline: boolean): Promise<void>;
	/** SIGKILL of every process of it. */
	kill(): Promise<void>;
}

/** SIGKILL of a process that leads a group, and of all that it started. */
export async function killGroup(child: ChildProcess): Promise<void> {
	const { pid, exitCode, signalCode } = child;
	if (pid === undefined || exitCode !== null || signalCode !== null) return;
	const ended = once(child, 'exit');
	process.kill(-pid, 'SIGKILL');
	await ended;
}
