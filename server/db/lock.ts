import { mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Another living process has the folder open. */
export class FolderHeld extends Error {
	constructor(
		readonly folder: string,
		readonly owner: number
	) {
		super(`${folder} is open in process ${owner}: stop it, or set DATA_DIR to another folder`);
	}
}

/** PGlite does not lock its folder, and a second process that opens it loses rows: so we do. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
	await mkdir(folder, { recursive: true });
	const path = join(folder, 'carnet.lock');
	for (;;) {
		try {
			const file = await open(path, 'wx');
			await file.writeFile(String(process.pid));
			await file.close();
			return () => unlink(path);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const owner = Number(await readFile(path, 'utf8').catch(() => ''));
		if (owner > 0 && owner !== process.pid && isAlive(owner)) {
			throw new FolderHeld(folder, owner);
		}
		// Left by a process that was killed.
		await unlink(path).catch(() => undefined);
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
