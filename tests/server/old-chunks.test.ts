import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepChunks } from '#server/old-chunks.ts';
import { appFiles } from '#server/routes/app-files.ts';

const DAY = 24 * 3_600_000;
const FIRST = 1_800_000_000_000;

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'carnet-chunks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A build empties the folder of the one before. */
async function build(version: number): Promise<string> {
	const front = join(folder, 'client');
	await rm(front, { recursive: true, force: true });
	await mkdir(join(front, '_app/immutable'), { recursive: true });
	await writeFile(join(front, 'index.html'), '<!doctype html>');
	await writeFile(join(front, '_app/version.json'), JSON.stringify({ version: String(version) }));
	await writeFile(join(front, `_app/immutable/${version}.js`), `${version}`);
	return front;
}

/** Builds and serves, as a server that is started again does. */
async function serve(version: number) {
	const front = await build(version);
	const app = appFiles(front, await keepChunks(front, join(folder, 'data'), version));
	return async (build: number) => app.request(`/_app/immutable/${build}.js`);
}

it('[SY38] serves the chunks of an earlier build, and no page in the place of an unknown one', async () => {
	await serve(FIRST);
	const chunk = await serve(FIRST + DAY);
	for (const version of [FIRST, FIRST + DAY]) {
		const response = await chunk(version);
		expect(await response.text()).toBe(String(version));
		expect(response.headers.get('Cache-Control')).toContain('immutable');
	}
	expect((await chunk(FIRST + 1)).status).toBe(404);
});

it('[SY38] keeps the chunks of eight builds, and none for longer than a season', async () => {
	for (let nth = 0; nth < 10; nth++) await serve(FIRST + nth * DAY);
	const chunks = join(folder, 'data/chunks');
	expect(await readdir(chunks)).toHaveLength(8);
	const chunk = await serve(FIRST + 400 * DAY);
	expect(await readdir(chunks)).toEqual([String(FIRST + 400 * DAY)]);
	expect((await chunk(FIRST + 9 * DAY)).status).toBe(404);
});

it('[SY38] has nothing to keep of a folder that is no build', async () => {
	expect(await keepChunks(folder, join(folder, 'data'), FIRST)).toEqual([]);
});
