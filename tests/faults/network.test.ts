import { expect, it } from 'vitest';
import { weatherNetwork } from './bad-network.ts';

it('[SY32] a device in bad weather ends with everything received, once', async () => {
	const { done, faults, figures } = await weatherNetwork({
		times: 2,
		seed: 3,
		say: () => undefined
	});
	expect(faults).toEqual([]);
	expect(done).toBe(2);
	expect(figures['cut-after'], 'an answer was lost after the commit').toBeGreaterThan(0);
});
