import { record, text, type Shape } from './shape.ts';

/*
 * All that the service worker keeps of the app's scripts, in one file. Workbox fetches one file after the other, so that each
 * costs the line's own delay: some two hundred of them took 40 s on a good line, and minutes on a bad one, in which a telephone
 * that leaves the network has no app.
 */

/** From its path on the server to what is in it. */
export type Pack = Readonly<Record<string, string>>;
const pack: Shape<Pack> = record(text);

/** Of the build that the server has now: asked for anew, and of an earlier build's names it has those that are the same. */
export const PACK = '/_app/pack.json';

/** Less than this is fetched one by one: the rest of a pack would weigh more. */
const FEW = 20;

/** Whether a file of the build belongs to what is kept: the rest is asked for with the network only (vite.config.ts). */
export function isKept(path: string): boolean {
	return /\/immutable\/(?!online\/|workers\/)/.test(path);
}

/** What a browser asks of a script's or a style sheet's answer. */
function typeOf(path: string): string {
	return path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
}

/**
 * Puts into the cache what of these paths is not there, by one request. What the pack does not bring is left to whoever
 * fetches file by file.
 * @returns how many it brought
 */
export async function unpack(cache: Cache, paths: readonly string[]): Promise<number> {
	const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const missing = paths.filter((path) => !held.has(path));
	if (missing.length < FEW) return 0;
	const answer = await fetch(PACK);
	if (!answer.ok) return 0;
	const files: unknown = await answer.json();
	if (!pack(files)) return 0;
	const brought = missing.flatMap((path) => {
		const content = files[path];
		return content === undefined ? [] : [{ path, content }];
	});
	await Promise.all(
		brought.map(({ path, content }) =>
			cache.put(path, new Response(content, { headers: { 'Content-Type': typeOf(path) } }))
		)
	);
	return brought.length;
}
