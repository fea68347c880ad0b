import { afterEach, expect, test, vi } from 'vitest';
import { PACK, unpack } from '#web/device/pack.ts';

const SCRIPTS = Array.from({ length: 40 }, (_, nth) => `/_app/immutable/chunks/${nth}.js`);
const WHOLE = Object.fromEntries(SCRIPTS.map((path) => [path, `// ${path}`]));

/** A browser's cache, as far as it is used. */
function cacheOf(held: readonly string[]) {
	const files = new Map<string, string>(held.map((path) => [path, 'held']));
	const keys = () =>
		Promise.resolve([...files.keys()].map((path) => ({ url: `http://carnet.example${path}` })));
	const put = async (path: string, response: Response) =>
		void files.set(path, await response.text());
	return { files, cache: { keys, put } as unknown as Cache };
}

/** @returns what was asked for */
function serverSays(answer: () => Response): string[] {
	const asked: string[] = [];
	vi.stubGlobal('fetch', (path: string) => {
		asked.push(path);
		return Promise.resolve(answer());
	});
	return asked;
}

afterEach(() => void vi.unstubAllGlobals());

test('[SY66] what a device does not have comes in one request, and what it has stays', async () => {
	const { files, cache } = cacheOf(SCRIPTS.slice(0, 10));
	const asked = serverSays(() => Response.json(WHOLE));
	expect(await unpack(cache, SCRIPTS)).toBe(30);
	expect(asked).toEqual([PACK]);
	expect([...files.keys()].sort()).toEqual([...SCRIPTS].sort());
	expect(files.get(SCRIPTS[0]!)).toBe('held');
	expect(files.get(SCRIPTS[39]!)).toBe(`// ${SCRIPTS[39]}`);
});

test('[SY66] where few files are new, the pack is not asked for', async () => {
	const { files, cache } = cacheOf(SCRIPTS.slice(5));
	const asked = serverSays(() => Response.json(WHOLE));
	expect(await unpack(cache, SCRIPTS)).toBe(0);
	expect(asked).toEqual([]);
	expect(files.size).toBe(35);
});

test('[SY66] of another build’s pack only what has the same name is taken', async () => {
	const { files, cache } = cacheOf([]);
	serverSays(() => Response.json({ ...WHOLE, '/_app/immutable/chunks/other.js': 'other' }));
	const wanted = [...SCRIPTS, '/_app/immutable/chunks/gone.js'];
	expect(await unpack(cache, wanted)).toBe(SCRIPTS.length);
	expect([...files.keys()].sort()).toEqual([...SCRIPTS].sort());
});

test.each([
	['no file', () => new Response('', { status: 404 })],
	['no pack', () => Response.json({ [SCRIPTS[0]!]: 1 })],
	['a list', () => Response.json([WHOLE])]
])('[SY66] puts nothing into the cache from what is %s', async (_, answer) => {
	const { files, cache } = cacheOf([]);
	serverSays(answer);
	expect(await unpack(cache, SCRIPTS)).toBe(0);
	expect(files.size).toBe(0);
});

test('[SY66] says that it failed where a portal answers: whoever fetches file by file goes on', async () => {
	const { files, cache } = cacheOf([]);
	serverSays(() => new Response('<!doctype html>', { status: 200 }));
	await expect(unpack(cache, SCRIPTS)).rejects.toThrow(SyntaxError);
	expect(files.size).toBe(0);
});
