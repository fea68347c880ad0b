import { expect, it } from 'vitest';
import { recover, WAYS } from './recovery.ts';

/* What PGlite's folder says when it is put back: tests/server/place.test.ts. With phones: `npm run torture -- recovery`. */

it('[SY20, SY22, SY23, SY24, SY25] comes back whole from a recovery to a point in time', async () => {
	const { faults, figures } = await recover({ times: 1, seed: 7, say: () => undefined }, [WAYS[0]]);
	expect(faults).toEqual([]);
	expect(figures.missing).toBeGreaterThan(20);
	expect(figures.back).toBe(figures.missing);
});
