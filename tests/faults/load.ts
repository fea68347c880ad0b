import { generator } from '#tests/kit/generator.ts';
import { Ledger } from './ledger.ts';
import { pause } from './rig.ts';
import { Writer, type Part } from './writer.ts';

/** Two devices of one student, their neighbour, and the tutor of both placements. */
const PARTS: readonly Part[] = [
	{ person: 'lea', placement: 'stage-lea', writes: 'journal' },
	{ person: 'lea', placement: 'stage-lea', writes: 'journal' },
	{ person: 'nils', placement: 'stage-nils', writes: 'journal' },
	{ person: 'tuteur-pain', placement: 'stage-lea', writes: 'presence' }
];
/** Before a kill, at most. */
const MOST_ANSWERS = 12;
/** For them, in ms. */
const LONGEST_WAIT = 5000;
/** To get rid of what waits once the faults are over, in ms. */
const LAST_WORDS = 60_000;

export interface Load {
	readonly ledger: Ledger;
	/** A random moment, once some exchanges more were answered: what is killed was busy. */
	busy(random: () => number): Promise<void>;
	/** No new item; resolves when everything that was begun has its receipt. */
	finish(): Promise<void>;
}

/** Devices that write and send as fast as they are answered. */
export async function startLoad(server: string, seed: number): Promise<Load> {
	const ledger = new Ledger();
	const writers = await Promise.all(
		PARTS.map((part, index) =>
			Writer.enter(
				server,
				part,
				`${'abcd'[index] ?? ''}${seed}`,
				ledger,
				generator(seed * 16 + index)
			)
		)
	);
	let over = false;
	const writing = writers.map((writer) => writer.writeUntil(() => over));
	return {
		ledger,
		async busy(random) {
			const enough = ledger.answered + 1 + random() * MOST_ANSWERS;
			const last = performance.now() + LONGEST_WAIT;
			while (ledger.answered < enough && performance.now() < last) await pause(5);
			await pause(random() * 50);
		},
		async finish() {
			over = true;
			await Promise.all(writing);
			const last = performance.now() + LAST_WORDS;
			await Promise.all(writers.map((writer) => writer.finish(() => performance.now() > last)));
		}
	};
}
