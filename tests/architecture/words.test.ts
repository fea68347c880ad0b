import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Sources whose French is data, not interface. */
const EXEMPT = [/^server\/demo\//];
const FRENCH = /[àâçéèêëîïôùûœ«»]/i;

it('every word that a person reads stands in shared/text', async () => {
	const found: string[] = [];
	for (const folder of ['web', 'server', 'shared/domain', 'shared/notebook', 'shared/api']) {
		const entries = await readdir(folder, { recursive: true, withFileTypes: true });
		for (const entry of entries) {
			const path = join(entry.parentPath, entry.name);
			if (!entry.isFile() || !/\.(ts|svelte|mjs)$/.test(path)) continue;
			if (EXEMPT.some((exempt) => exempt.test(path))) continue;
			const code = withoutComments(await readFile(path, 'utf8'));
			code.split('\n').forEach((line, index) => {
				if (FRENCH.test(line)) found.push(`${path}:${index + 1} ${line.trim()}`);
			});
		}
	}
	expect(found).toEqual([]);
});

function withoutComments(text: string): string {
	return text
		.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
		.replace(/(^|\s)\/\/.*$/gm, '');
}
