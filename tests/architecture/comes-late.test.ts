import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A part of a screen that is not there yet, and is not held back while a finger is down. */
const PUSHES = /\{#await (?!press\.after\()/;

it('[SY67] every part of a screen that comes late waits until no finger is down', async () => {
	const found: string[] = [];
	let waiting = 0;
	for (const entry of await readdir('web', { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (!entry.isFile() || !path.endsWith('.svelte')) continue;
		(await readFile(path, 'utf8')).split('\n').forEach((line, index) => {
			if (PUSHES.test(line)) found.push(`${path}:${index + 1} ${line.trim()}`);
			else if (line.includes('{#await ')) waiting++;
		});
	}
	expect(found).toEqual([]);
	expect(waiting).toBeGreaterThan(0);
});

it('a part that would push is seen', () => {
	expect("{#await import('./After.svelte') then { default: After }}").toMatch(PUSHES);
	expect("{#await press.after(import('./After.svelte'))}").not.toMatch(PUSHES);
});
