import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

let ticks = 0;

/** Seconds of a core that a process has had so far, all its threads and no child of it. */
export function coreSeconds(pid: number): number {
	const [user = 0, system = 0] = timesOf(pid) ?? [];
	return inSeconds(user + system);
}

/** The same of a process and of all that it started, those that have ended included. */
export function familySeconds(pid: number): number {
	const children = readdirSync('/proc').filter((name) => parentOf(name) === pid);
	const times = [pid, ...children.map(Number)].flatMap((of) => timesOf(of) ?? []);
	return inSeconds(times.reduce((sum, time) => sum + time, 0));
}

/** Bytes of a process that stand in memory. */
export function residentBytes(pid: number): number {
	const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	return Number(kilobytes ?? 0) * 1024;
}

/** The processor, its cores and the memory, as one line. */
export function machine(): string {
	const model = /model name\s*: (.*)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? '';
	const memory = /MemTotal:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1];
	const cores = execFileSync('nproc', { encoding: 'utf8' }).trim();
	return `${model.trim()}, ${cores} cores, ${Math.round(Number(memory) / 2 ** 20)} GB, Node ${process.versions.node}`;
}

/** Fields 14 to 17 of `stat`: own user and system, then those of children that were waited for. */
function timesOf(pid: number): number[] | undefined {
	return statOf(String(pid))?.slice(11, 15).map(Number);
}

function parentOf(name: string): number | undefined {
	const parent = /^\d+$/.test(name) ? statOf(name)?.[1] : undefined;
	return parent === undefined ? undefined : Number(parent);
}

/** What follows the command, which may hold spaces; undefined: no such process. */
function statOf(pid: string): string[] | undefined {
	try {
		return readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
	} catch {
		return undefined;
	}
}

function inSeconds(time: number): number {
	ticks ||= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
	return time / ticks;
}
