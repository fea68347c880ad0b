import { cuesOf } from '#shared/domain/signal/cues.ts';
import { patternsIn } from '#shared/domain/signal/patterns-in.ts';
import { BIAS, CLASSES, FEWEST_CUES, PLAIN } from '#shared/domain/signal/reader.ts';
import { tokensOf } from '#shared/domain/signal/tokens.ts';
import type { Labelled } from './score.ts';

/** What the weights are written in: whole numbers, of which this many are one. */
export const SCALE = 12;
const ROUNDS = 40;
const RATE = 0.5;
const COOLING = 0.2;
/** What a weight loses each time it is read: what is rare stays small. */
const DECAY = 0.008;
/** Whoever labels errs now and then: of each label this share is given to all alike. */
const DOUBT = 0.1;
/** A cue of one sentence only is that sentence. */
const FEWEST_SENTENCES = 2;
const MOST_BYTES = 700_000;
/** Read in as many orders, and the mean of what each taught: one order has its whims. */
const ORDERS = 5;

interface Example {
	readonly cues: readonly string[];
	readonly level: number;
}

interface Learnt {
	readonly bias: number[];
	readonly weights: ReadonlyMap<string, number[]>;
}

/** The weights of the second reader, as lines: the same sentences give the same lines. */
export function learn(sentences: readonly Labelled[]): string {
	const examples = sentences.map(({ text, level }): Example => {
		const tokens = tokensOf(text);
		const cues = cuesOf(tokens, { first: 0, last: tokens.length - 1 }, patternsIn(tokens, {}));
		return { cues: [...new Set(cues.map(({ cue }) => cue))], level: CLASSES.indexOf(level) };
	});
	const kept = weightiest(fitted(examples, recurringIn(examples), 0));
	const orders = Array.from({ length: ORDERS }, (_, order) => fitted(examples, kept, order));
	const weights = [...kept].map(
		(cue) => [cue, meanOf(orders.map((one) => one.weights.get(cue) ?? []))] as const
	);
	const bias = [BIAS, meanOf(orders.map((one) => one.bias))] as const;
	return [bias, ...weights].map(lineOf).sort().join('\n');
}

function meanOf(rows: readonly (readonly number[])[]): number[] {
	return (rows[0] ?? []).map(
		(_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0) / rows.length
	);
}

function recurringIn(examples: readonly Example[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { cues } of examples) {
		for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
	}
	return new Set([...counts.keys()].filter((cue) => (counts.get(cue) ?? 0) >= FEWEST_SENTENCES));
}

function lineOf([cue, weights]: readonly [string, readonly number[]]): string {
	return `${cue}\t${weights.map((weight) => String(Math.round(weight * SCALE))).join(' ')}`;
}

/** As many as the file may hold. */
function weightiest({ weights }: Learnt): ReadonlySet<string> {
	const most = (one: readonly number[]): number => Math.max(...one.map(Math.abs));
	const sorted = [...weights].sort(([, a], [, b]) => most(b) - most(a));
	const kept = new Set<string>();
	let bytes = 0;
	for (const entry of sorted) {
		bytes += lineOf(entry).length + 1;
		if (bytes > MOST_BYTES) break;
		kept.add(entry[0]);
	}
	return kept;
}

/** Multinomial logistic regression, by gradient descent in one of the orders that a fixed seed gives. */
function fitted(examples: readonly Example[], kept: ReadonlySet<string>, order: number): Learnt {
	const bias = CLASSES.map(() => 0);
	const weights = new Map([...kept].map((cue) => [cue, CLASSES.map(() => 0)]));
	const read = examples.map(({ cues, level }) => ({
		rows: cues.flatMap((cue) => {
			const row = weights.get(cue);
			return row ? [row] : [];
		}),
		level
	}));
	const next = generator(7 + 13 * order);
	for (let round = 0; round < ROUNDS; round++) {
		const rate = RATE / (1 + round * COOLING);
		for (let index = read.length - 1; index > 0; index--) {
			const other = next(index + 1);
			const [a, b] = [read[index], read[other]];
			if (a && b) [read[index], read[other]] = [b, a];
		}
		for (const { rows, level } of read) step(bias, rows, level, rate);
	}
	return {
		bias: againstPlain(bias),
		weights: new Map([...weights].map(([cue, row]) => [cue, againstPlain(row)]))
	};
}

/** Only what one class weighs more than another counts: what is plain weighs nothing. */
function againstPlain(row: readonly number[]): number[] {
	const plain = row[PLAIN] ?? 0;
	return row.slice(0, PLAIN).map((weight) => weight - plain);
}

function step(bias: number[], rows: readonly number[][], level: number, rate: number): void {
	const scale = 1 / Math.sqrt(Math.max(rows.length, FEWEST_CUES));
	const powers = bias.map((start, index) =>
		Math.exp(rows.reduce((sum, row) => sum + (row[index] ?? 0) * scale, start))
	);
	const whole = powers.reduce((a, b) => a + b, 0);
	for (const [index, power] of powers.entries()) {
		const wanted = DOUBT / CLASSES.length + (index === level ? 1 - DOUBT : 0);
		const error = power / whole - wanted;
		bias[index] = (bias[index] ?? 0) - rate * 0.1 * error;
		for (const row of rows) {
			const weight = row[index] ?? 0;
			row[index] = weight - rate * (error * scale + DECAY * weight);
		}
	}
}

/** A linear congruential generator: whole numbers below a bound. */
function generator(seed: number): (bound: number) => number {
	let state = seed;
	return (bound) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * bound);
	};
}
