import { generator } from '#tests/kit/generator.ts';
import { comeBack, examine, judge, live, wake } from './drill.ts';
import { DrilledSchool } from './drilled-school.ts';
import { Hands } from './hands.ts';
import { acknowledgedIn, Ledger } from './ledger.ts';
import type { Outcome, Run } from './rig.ts';
import { pointInTime, wholeFolder } from './rewinding.ts';

/** In turn: Carnet stopped meanwhile; Carnet left running, whose connections come back to another past; PGlite. */
export const WAYS = [
	{ name: 'point in time', rewinding: pointInTime, isLeftRunning: false },
	{ name: 'under a running server', rewinding: pointInTime, isLeftRunning: true },
	{ name: 'folder put back', rewinding: wholeFolder, isLeftRunning: false }
] as const;

type Way = (typeof WAYS)[number];

/**
 * The school goes back to an instant by what its operator has, and nobody tells Carnet: another epoch begins by
 * itself, phones bring back all that they hold, what was erased goes again, and nobody outside is told twice.
 */
export async function recover(
	{ times, seed, say, isOver }: Run,
	ways: readonly Way[] = WAYS
): Promise<Outcome> {
	const faults: string[] = [];
	const sums = new Map<string, number>();
	let done = 0;
	for (; done < times && !isOver?.(); done++) {
		const way = ways[done % ways.length] ?? WAYS[0];
		const told = await drill(way, seed + done);
		faults.push(...told.faults.map((fault) => `${way.name}, seed ${seed + done}: ${fault}`));
		for (const [name, value] of Object.entries(told.figures)) {
			sums.set(name, (sums.get(name) ?? 0) + value);
		}
		say(`${way.name}: ${JSON.stringify(told.figures)}, ${told.faults.length} faults`);
	}
	return { done, faults, figures: Object.fromEntries(sums) };
}

async function drill({ rewinding, isLeftRunning }: Way, seed: number) {
	const start = performance.now();
	const school = await DrilledSchool.open(await rewinding());
	const ledger = new Ledger();
	try {
		const hands = await Hands.open(school.door.url, ledger, generator(seed));
		const drilled = { school, hands, ledger };
		const past = await live(drilled);
		if (!isLeftRunning) await school.stop();
		await school.rewinding.goBack();
		const missing = await examine(drilled, past);
		await hands.workAlone();
		if (!isLeftRunning) await school.start();
		await wake(drilled, past);
		const backMs = await comeBack(drilled, past);
		const back = await judge(drilled, past);
		await hands.close();
		const [ackedBefore, ackedAfter] = [acknowledgedIn(past.before), acknowledgedIn(past.after)];
		if (missing !== ackedAfter) ledger.faults.push(`the copy lacks ${missing} of ${ackedAfter}`);
		const ms = Math.round(performance.now() - start);
		const figures = { ackedBefore, ackedAfter, missing, back, backMs, ms };
		return { faults: ledger.faults, figures };
	} finally {
		await school.close();
	}
}
