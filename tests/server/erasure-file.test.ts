import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { erasureFile } from '#server/erasure-file.ts';

it('[SY23] the register only grows, and a line that a crash cut short spoils no other', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'carnet-register-'));
	try {
		const path = join(folder, 'erasures.jsonl');
		const register = erasureFile(path);
		expect(await register.all()).toEqual({ erased: [], unreadable: 0 });
		const one = {
			school: 's',
			placement: 'p',
			facts: ['f'],
			pages: [{ author: 'a', page: 'b' }],
			authors: [{ id: 'a', until: 1 }]
		};
		await register.add(one);
		await appendFile(path, '{"school":"s","pla');
		await register.add({ ...one, placement: 'q' });
		await appendFile(path, '\n{"school":"s","placement":"r","facts":[],"pages":[]}\n');
		expect(await erasureFile(path).all()).toEqual({
			erased: [
				one,
				{ ...one, placement: 'q' },
				{ school: 's', placement: 'r', facts: [], pages: [], authors: [] }
			],
			unreadable: 1
		});
		expect((await readFile(path, 'utf8')).split('\n').filter(Boolean)).toHaveLength(4);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
