import { build } from 'esbuild';

/** As a figure names it. */
export const BARE = 'Yjs and y-indexeddb alone';

/** The page of that, in one piece. */
export async function barePage(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: ['tests/bench/device-bare-page.ts'],
		...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2022' }
	});
	const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
	return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bare</title><body><script>${script}</script>`;
}
