import { expect, it } from 'vitest';
import { killDatabase } from './database-kills.ts';
import type { Run } from './rig.ts';
import { killServers } from './server-kills.ts';
import { killOneOfTwo } from './two-servers.ts';

const quietly = (times: number): Run => ({ times, seed: 7, say: () => undefined });

it('[SY1, SY30] has all that it acknowledged after kills of the server under load', async () => {
	const { done, faults, figures } = await killServers(quietly(3));
	expect(faults).toEqual([]);
	expect(done).toBe(3);
	expect(figures.acknowledged).toBeGreaterThan(50);
});

it('[SY1, SY31] has all that it acknowledged after kills of its database, and comes back by itself', async () => {
	const { done, faults, figures } = await killDatabase(quietly(2));
	expect(faults).toEqual([]);
	expect(done).toBe(2);
	expect(figures.acknowledged).toBeGreaterThan(50);
	expect(figures['503'], 'unavailable was said').toBeGreaterThan(0);
});

it('[SY52] shows each alert once on each open board while one server of two is killed', async () => {
	const { done, faults, figures } = await killOneOfTwo(quietly(2));
	expect(faults).toEqual([]);
	expect(done).toBe(2);
	expect(figures.alerts).toBeGreaterThan(1);
});
