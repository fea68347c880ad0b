import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { isKept, PACK, type Pack } from './web/device/pack.ts';

/** Lucide's icons, drawn by our own component (web/ui/Icon.svelte says why). */
const icons: Plugin = {
	name: 'icons',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === '../Icon.svelte' && importer?.includes('@lucide/svelte')
			? fileURLToPath(new URL('web/ui/Icon.svelte', import.meta.url))
			: undefined
};

/** A second look at what the built-in minifier leaves: a kilobyte less for everybody. */
const tighter: Plugin = {
	name: 'tighter',
	apply: 'build',
	async generateBundle(_options, bundle) {
		if (this.environment.name !== 'client') return;
		for (const chunk of Object.values(bundle)) {
			if (chunk.type !== 'chunk') continue;
			const { code } = await minify(chunk.code, {
				...{ ecma: 2020, module: true },
				compress: { passes: 3, unsafe_arrows: true }
			});
			if (code) chunk.code = code;
		}
	}
};

/** All that the service worker keeps, in one file more (web/device/pack.ts). */
const packed: Plugin = {
	name: 'packed',
	apply: 'build',
	async writeBundle({ dir }, bundle) {
		if (this.environment.name !== 'client' || dir === undefined) return;
		const pack: Record<string, string> = {};
		for (const file of Object.values(bundle)) {
			const path = `/${file.fileName}`;
			if (!isKept(path)) continue;
			const content = file.type === 'chunk' ? file.code : file.source;
			pack[path] = typeof content === 'string' ? content : new TextDecoder().decode(content);
		}
		await writeFile(join(dir, PACK), JSON.stringify(pack satisfies Pack));
	}
};

/** What is used at a desk, with the network, on some days of a year: no device keeps it (web/device/pack.ts). */
const ONLINE = /\/web\/routes\/importer\/[^+]/;

/** Comes beside the first screen, which does not wait for it (tests/e2e/budget.spec.ts holds it back). */
const RECORD = /\/(dexie\/|web\/device\/(open-device|held-bytes))/;
/** A student's words: they wait for nothing else. */
const PAGE = /\/(yjs|y-indexeddb)\/|\/web\/device\/(early-page|page-store)\./;
/** Comes after that: what is kept does not wait for what speaks with the school. */
const WIRE = /\/web\/device\/wire\./;

/** @returns the folder of a chunk: by these names the service worker and the tests know what comes when */
function folderOf(moduleIds: readonly string[]): string {
	// A screen's style sheet is with all the others, wherever the screen is.
	const scripts = moduleIds.filter((id) => !id.endsWith('.css'));
	const has = (test: RegExp): boolean => scripts.some((id) => test.test(id));
	if (has(ONLINE)) return '/online/';
	if (has(PAGE)) return '/page/';
	if (has(RECORD)) return '/record/';
	return has(WIRE) ? '/wire/' : '/chunks/';
}

const folders: Plugin = {
	name: 'folders',
	apply: 'build',
	outputOptions(options) {
		const { assetFileNames, chunkFileNames } = options;
		if (typeof chunkFileNames !== 'string' || !chunkFileNames.includes('/immutable/chunks/'))
			return options;
		return {
			...options,
			// Every visit fetches the list of all style sheets: their names would weigh as much as the rest of it.
			...(typeof assetFileNames === 'string'
				? { assetFileNames: assetFileNames.replace('[name].', '') }
				: {}),
			chunkFileNames: ({ moduleIds }) => chunkFileNames.replace('/chunks/', folderOf(moduleIds))
		};
	}
};

/**
 * One chunk for what every visit loads, all that it imports included: in one piece it is several KB lighter.
 * What most screens share goes with it.
 */
const BASE = new RegExp(
	[
		'rolldown/runtime',
		'/web/routes/\\+',
		'/generated/(root|client-optimized/app)',
		'/kit/src/runtime/client/',
		'/web/device/(cache-name|page-rows|plain-record|record-name)',
		'/web/state/held-cards',
		'/web/ui/(CallLink|Icon)',
		'/shared/domain/(names|silence|search-on)',
		// All style sheets in one: smaller than those of the first screen one by one, and no script has to name them.
		'\\.css$',
		'/shared/text/(alert|presence)'
	].join('|')
);

export default defineConfig({
	plugins: [icons, sveltekit(), folders, tighter, packed],
	resolve: {
		alias: [
			// Every student would fetch a schema library for the colours of a console.
			{
				find: /^lib0\/logging$/,
				replacement: fileURLToPath(new URL('web/device/yjs-logging.ts', import.meta.url))
			},
			// Their modern builds: the default ones are made for browsers that cannot run the rest.
			{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
			{ find: /^workbox-window$/, replacement: 'workbox-window/index.mjs' }
		]
	},
	build: {
		target: 'es2022',
		// The chunks of a screen are few, and the service worker holds them: lists of them would weigh more.
		modulePreload: false,
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						// Lists of the whole school search too, without the board.
						{ name: 'base', test: BASE, priority: 2 },
						{ name: 'record', test: RECORD, priority: 1 },
						{ name: 'wire', test: WIRE, priority: 1 },
						// Lists of the whole school search too, and say who is followed, without the board.
						{
							name: 'lists',
							test: /\/shared\/(domain\/(search|watched)|text\/watched)\.ts$/,
							priority: 1
						},
						// What asks the school something needs no board.
						{ name: 'ask', test: /\/web\/device\/ask-school\./, priority: 1 },
						// Whoever says something of their own: student and tutor.
						{ name: 'own', test: /\/shared\/(domain\/school-phone|text\/progress)\.ts$/ },
						{
							name: 'board',
							test: /\/(_board\/(BoardHome|Freshness)\.svelte|_frame\/ToTake\.svelte|shared\/text\/board\.ts)$/
						}
					]
				}
			}
		}
	}
});
