import { processLog } from '#server/log.ts';
import { guardedGatekeeper, localGatekeeper } from '#server/sync/gatekeeper.ts';
import { runBombs, runGapFlood, runMutations, type Report } from './mutations.ts';
import type { Outcome, Run } from './rig.ts';

const GAPS = 10_000;

/** Mutated pages from the seed on, then a flood of gaps, then each bomb; `--unguarded`: without the threads, to compare. */
export async function sendBadPages({ times, seed, say }: Run): Promise<Outcome> {
	const gatekeeper = process.argv.includes('--unguarded')
		? localGatekeeper
		: guardedGatekeeper(processLog);
	const parts: readonly [string, () => Promise<Report>][] = [
		['mutations', () => runMutations(gatekeeper, seed, times)],
		['gap flood', () => runGapFlood(gatekeeper, GAPS)],
		['bombs', () => runBombs(gatekeeper)]
	];
	const faults: string[] = [];
	const figures: Record<string, number> = {};
	for (const [name, run] of parts) {
		const report = await run();
		faults.push(...report.faults);
		figures[`${name}: slowest, ms`] = Math.round(report.slowest);
		figures[`${name}: longest stall, ms`] = Math.round(report.stall);
		const answers = Object.entries(report.answers).map(([answer, count]) => `${answer} ${count}`);
		say(`${name}: ${answers.join(', ')}`);
	}
	await gatekeeper.close();
	return { done: times, faults, figures };
}
