import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './database.ts';

/**
 * A folder copied or put back whole brings its words along, but not its file's birth: the name is made of both.
 * Put back in part (the database without this file), the words differ.
 */
export function folderPlace(folder: string): Place {
	const path = join(folder, 'carnet.place');
	const name = async (): Promise<string> => {
		try {
			const [word, { ino, birthtimeNs }] = await Promise.all([
				readFile(path, 'utf8'),
				stat(path, { bigint: true })
			]);
			return `${word}/${ino}/${birthtimeNs}`;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
			return 'none';
		}
	};
	return {
		name,
		async renew() {
			await mkdir(folder, { recursive: true });
			const file = await open(`${path}.next`, 'w');
			await file.writeFile(randomUUID());
			await file.sync();
			await file.close();
			await rename(`${path}.next`, path);
			return name();
		}
	};
}

/** A database in memory lies nowhere. */
export const NOWHERE: Place = {
	name: () => Promise.resolve('nowhere'),
	renew: () => Promise.resolve('nowhere')
};
