import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const RULE = /\b[A-Z]{2}\d{1,2}\b/g;

async function textsUnder(folder: string, ending: RegExp): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && ending.test(entry.name));
	return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
}

it('each rule of SPEC.md is named by a test, and each rule a test names exists', async () => {
	const spec = await readFile('shared/SPEC.md', 'utf8');
	const rules = new Set([...spec.matchAll(/^- \*\*(\w+)\*\*/gm)].map(([, id]) => id));
	const tests = await textsUnder('tests', /\.(test|spec)\.ts$/);
	const titles = tests.flatMap((text) =>
		[...text.matchAll(/(?:it|test)[^\n]*?['"`](\[[^\]]+\])/g)].flatMap(
			([, cited]) => cited?.match(RULE) ?? []
		)
	);
	expect(rules.size).toBeGreaterThan(20);
	expect([...rules].filter((rule) => !titles.includes(rule ?? ''))).toEqual([]);
	expect([...new Set(titles)].filter((rule) => !rules.has(rule))).toEqual([]);
	const sources = await textsUnder('shared', /\.ts$/);
	const named = sources.flatMap((text) =>
		[...text.matchAll(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g)].flatMap(
			([comment]) => comment.match(RULE) ?? []
		)
	);
	expect([...new Set(named)].filter((rule) => !rules.has(rule))).toEqual([]);
});
