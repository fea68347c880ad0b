import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/** The packages of a folder of the bench, the first time: the app has none of them. */
export async function installIn(folder: string): Promise<void> {
	if (existsSync(`${folder}/node_modules/.package-lock.json`)) return;
	const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
	const [code] = (await once(
		spawn('npm', npm, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }),
		'exit'
	)) as [number];
	if (code !== 0) throw new Error(`the packages of ${folder} could not be installed`);
}
