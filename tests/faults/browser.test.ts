import { expect, it } from 'vitest';
import { killBrowser } from './browser-kills.ts';

it('[SY33] what the screen called kept is there after Chromium was killed', async () => {
	const { done, faults, figures } = await killBrowser({
		times: 3,
		seed: 5,
		say: () => undefined
	});
	expect(faults).toEqual([]);
	expect(done).toBe(3);
	expect(figures.letters).toBeGreaterThan(0);
});
