import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

/**
 * The code of the admitting thread, Yjs included, as one text: a thread that had to load TypeScript by itself
 * would take a second to start, and leave the compiler's process behind when it is killed.
 */
export function admitBundle(): Promise<string> {
	return (bundled ??= bundle());
}

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
	try {
		const { outputFiles } = await build({
			entryPoints: [fileURLToPath(new URL('admit-worker.ts', import.meta.url))],
			absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
			bundle: true,
			write: false,
			platform: 'node',
			format: 'cjs',
			target: 'node20',
			tsconfigRaw: '{}',
			logLevel: 'silent'
		});
		return outputFiles.map(({ text }) => text).join('');
	} catch (error) {
		bundled = undefined;
		throw error;
	} finally {
		await stop();
	}
}
