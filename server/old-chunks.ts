import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/*
 * A page that is open while the app is built anew still asks for chunks of its own build, and so does a
 * phone whose worker is months old. Building empties the folder: the chunks are kept beside the data.
 */

const CHUNKS = '_app/immutable';
const MOST_BUILDS = 8;
/** A season, in ms. */
const LONGEST = 300 * 24 * 3_600_000;

/**
 * Keeps this build's chunks for the time after the next one, and forgets those of builds too old or too many.
 * @param front the built app's folder
 * @returns folders of earlier builds' files, the newest first
 */
export async function keepChunks(front: string, dataDir: string, now: number): Promise<string[]> {
	const version = await versionOf(front);
	if (version === undefined) return [];
	const store = join(dataDir, 'chunks');
	await mkdir(store, { recursive: true });
	const own = join(store, version);
	if (!existsSync(own)) {
		// Another process may do the same: whole under its name, or not at all.
		const copying = `${own}.${process.pid}.copying`;
		await cp(join(front, CHUNKS), join(copying, CHUNKS), { recursive: true });
		await rename(copying, own).catch(() => rm(copying, { recursive: true, force: true }));
	}
	const builds = (await readdir(store))
		.filter((name) => /^\d+$/.test(name))
		.sort((one, other) => Number(other) - Number(one));
	const kept = builds.slice(0, MOST_BUILDS).filter((build) => now - Number(build) < LONGEST);
	for (const build of builds) {
		if (build !== version && !kept.includes(build)) {
			await rm(join(store, build), { recursive: true, force: true });
		}
	}
	return kept.filter((build) => build !== version).map((build) => join(store, build));
}

/** When it was built, in ms, as the build itself says; undefined: this folder is no build. */
async function versionOf(front: string): Promise<string | undefined> {
	const file = join(front, '_app/version.json');
	if (!existsSync(file)) return undefined;
	const { version } = JSON.parse(await readFile(file, 'utf8')) as { version?: unknown };
	return typeof version === 'string' && /^\d+$/.test(version) ? version : undefined;
}
