import { afterAll, expect, it } from 'vitest';
import { guardedGatekeeper } from '#server/sync/gatekeeper.ts';
import { runGapFlood, runMutations } from './mutations.ts';

const failed: unknown[] = [];
const gatekeeper = guardedGatekeeper({
	info: () => undefined,
	error: (event) => void failed.push(event)
});
afterAll(() => gatekeeper.close());

it('[SY9] no mutated update crashes the gatekeeper, changes a stored page, or leaves anything for the next', async () => {
	const report = await runMutations(gatekeeper, 1, 300);
	expect(report.faults).toEqual([]);
	expect(report.answers.ok).toBeGreaterThan(5);
	expect(report.answers.malformed).toBeGreaterThan(100);
	expect(failed).toEqual([]);
}, 120_000);

it('[SY9] a flood of updates with gaps leaves nothing pending', async () => {
	const report = await runGapFlood(gatekeeper, 500);
	expect(report.faults).toEqual([]);
	expect(report.answers).toEqual({ gap: 500 });
}, 120_000);
