import { guardedGatekeeper, localGatekeeper } from '#server/sync/gatekeeper.ts';
import { processLog } from '#server/log.ts';
import { runBombs, runGapFlood, runMutations, type Report } from './mutations.ts';

/* `npm run torture:mutations -- --seeds 10000 --from 1`; `--unguarded`: without the threads, to compare. */

const argument = (name: string, otherwise: number): number => {
	const place = process.argv.indexOf(`--${name}`);
	return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const gatekeeper = process.argv.includes('--unguarded')
	? localGatekeeper
	: guardedGatekeeper(processLog);
const parts: readonly [string, () => Promise<Report>][] = [
	['mutations', () => runMutations(gatekeeper, argument('from', 1), argument('seeds', 10_000))],
	['gap flood', () => runGapFlood(gatekeeper, 10_000)],
	['bombs', () => runBombs(gatekeeper)]
];
let faults = 0;
for (const [name, run] of parts) {
	const began = performance.now();
	const report = await run();
	faults += report.faults.length;
	const answers = Object.entries(report.answers).map(([answer, count]) => `${answer} ${count}`);
	const took = (performance.now() - began) / 1000;
	say(`${name}: ${answers.join(', ')}; ${report.faults.length} faults, ${took.toFixed(1)} s`);
	say(`  slowest ${report.slowest.toFixed(1)} ms, longest stall ${report.stall.toFixed(1)} ms`);
	for (const fault of report.faults.slice(0, 20)) say(`  ${fault}`);
}
await gatekeeper.close();
process.exitCode = faults === 0 ? 0 : 1;
