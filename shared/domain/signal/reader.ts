import { cuesOf, type Cue } from './cues.ts';
import type { Hit } from './hit.ts';
import { MEANINGS } from './meanings.ts';
import type { SignalLevel } from '../ground.ts';
import { RULES, type RuleId } from './rules.ts';
import type { Token } from './tokens.ts';
import { SCALE, WEIGHTS } from './weights.ts';

/** In the order of the weights of a cue; `none` has no weight, the others are against it. */
export const CLASSES = ['N1', 'N2', 'N3', 'N4', 'none'] as const;
export const PLAIN = CLASSES.indexOf('none');
/** The cue that every text has. */
export const BIAS = '*';
/** Fewer words are not surer words. */
export const FEWEST_CUES = 8;
/** A text is read in stretches of whole sentences about as long as those that were learnt from. */
const STRETCH = 70;
/** From which share on something is said although no pattern found it. */
interface Clear {
	readonly grave: number;
	readonly task: number;
	readonly unease: number;
}

const TOGETHER: Clear = { grave: 0.42, task: 0.4, unease: 0.4 };
/** A sentence by itself: without those around it, less is known. */
const ALONE: Clear = { grave: 0.5, task: 0.5, unease: 0.8 };
/** Of what it adds to, it must have met as many words in a hundred: a key or a program says nothing to it. */
const FEWEST_MET = 7;
/** Below it what patterns found is taken away. */
const DROPS = 0.4;

type Class = (typeof CLASSES)[number];
type Shares = Readonly<Record<Class, number>>;

const weights = new Map(
	WEIGHTS.trim()
		.split('\n')
		.map((line) => {
			const [cue = '', figures = ''] = line.split('\t');
			return [cue, figures.split(' ').map((figure) => Number(figure) / SCALE)];
		})
);
const bias = weights.get(BIAS) ?? [];
const ruleOfKind = new Map(
	Object.entries(MEANINGS).map(([level, meanings]) => [
		level,
		new Map(meanings.flatMap(([rule, kinds]) => kinds.map((kind) => [`@${kind}`, rule])))
	])
);

/** SG15: what patterns found, and what the words weigh: what is clear is added, what is clearly plain is taken away. */
export function weighed(
	tokens: readonly Token[],
	hits: readonly Hit[],
	mayAddTasks: boolean
): Hit[] {
	const sentences = sentencesOf(tokens).filter((span) => hasWords(tokens, span));
	const read = (span: Span): Reading => readingOf(tokens, span, hits);
	const together = stretchesOf(sentences).map(read);
	const alone = sentences.map(read);
	const readings = [...together, ...alone];
	const kept = hits.filter(({ rule, at }) =>
		readings.some(({ span, shares }) => isIn(span, at) && !isPlain(rule, shares))
	);
	const add = ({ span, cues, shares }: Reading, clear: Clear): void => {
		if (!isMet(tokens, span)) return;
		const level = levelOf(shares, clear);
		if (level === 'none' || (level === 'N3' && !mayAddTasks)) return;
		const isSaid = kept.some(({ rule, at }) => RULES[rule].level === level && isIn(span, at));
		if (!isSaid) kept.push(strongest(cues, level));
	};
	for (const reading of together) add(reading, TOGETHER);
	for (const reading of alone) add(reading, ALONE);
	return kept;
}

interface Span {
	readonly first: number;
	readonly last: number;
}

interface Reading {
	readonly span: Span;
	readonly cues: readonly Cue[];
	readonly shares: Shares;
}

function readingOf(tokens: readonly Token[], span: Span, hits: readonly Hit[]): Reading {
	const cues = cuesOf(tokens, span, hits).filter(({ cue }) => weights.has(cue));
	return { span, cues, shares: sharesOf(new Set(cues.map(({ cue }) => cue))) };
}

/** Figures and codes alone (`lea2-21`) say nothing, whatever stood around them elsewhere. */
function hasWords(tokens: readonly Token[], { first, last }: Span): boolean {
	return tokens.slice(first, last + 1).some(isWord);
}

function isWord({ word }: Token): boolean {
	return /^[a-z]{2,}$/.test(word);
}

function isMet(tokens: readonly Token[], { first, last }: Span): boolean {
	const inside = tokens.slice(first, last + 1);
	const met = inside.filter((token) => isWord(token) && weights.has(token.stem));
	return met.length * 100 >= inside.length * FEWEST_MET;
}

function isIn({ first, last }: Span, at: number): boolean {
	return first <= at && at <= last;
}

function sentencesOf(tokens: readonly Token[]): Span[] {
	const sentences: Span[] = [];
	let first = 0;
	for (let at = 1; at <= tokens.length; at++) {
		const token = tokens[at];
		const ends = !token || token.gap === 'sentence' || token.gap === 'question';
		if (!ends && at - first < STRETCH) continue;
		sentences.push({ first, last: at - 1 });
		first = at;
	}
	return tokens.length === 0 ? [] : sentences;
}

function stretchesOf(sentences: readonly Span[]): Span[] {
	const stretches: Span[] = [];
	for (const { first, last } of sentences) {
		const before = stretches.at(-1);
		if (before && last - before.first < STRETCH)
			stretches[stretches.length - 1] = { ...before, last };
		else stretches.push({ first, last });
	}
	return stretches;
}

function sharesOf(cues: ReadonlySet<string>): Shares {
	const scale = 1 / Math.sqrt(Math.max(cues.size, FEWEST_CUES));
	const sums = CLASSES.map((_, index) => {
		let sum = bias[index] ?? 0;
		for (const cue of cues) sum += (weights.get(cue)?.[index] ?? 0) * scale;
		return Math.exp(sum);
	});
	const whole = sums.reduce((a, b) => a + b, 0);
	const [N1 = 0, N2 = 0, N3 = 0, N4 = 0, none = 0] = sums.map((sum) => sum / whole);
	return { N1, N2, N3, N4, none };
}

function levelOf({ N1, N2, N3, N4 }: Shares, clear: Clear): Class {
	if (N1 + N2 > clear.grave) return N1 >= N2 ? 'N1' : 'N2';
	if (N3 > clear.task) return 'N3';
	return N4 > clear.unease ? 'N4' : 'none';
}

/** Of what is grave, much must speak against it; a wish to die is never weighed away. */
function isPlain(rule: RuleId, { N1, N2, N3 }: Shares): boolean {
	if (rule === 'self-harm') return false;
	const { level } = RULES[rule];
	if (level === 'N4') return false;
	return (level === 'N3' ? N1 + N2 + N3 : N1 + N2) < DROPS;
}

/** The rule that most of the weight speaks of, where its weightiest word stands. */
function strongest(cues: readonly Cue[], level: SignalLevel): Hit {
	const index = CLASSES.indexOf(level);
	const rules = ruleOfKind.get(level);
	const sums = new Map<RuleId, number>();
	let best: Cue | undefined;
	for (const one of cues) {
		const weight = weightOf(one, index);
		if (weight > (best ? weightOf(best, index) : 0)) best = one;
		const rule = rules?.get(one.cue);
		if (rule) sums.set(rule, (sums.get(rule) ?? 0) + weight);
	}
	const [first] = [...sums].sort(([, a], [, b]) => b - a);
	const [[usual]] = MEANINGS[level] as readonly [readonly [RuleId, unknown]];
	return { rule: first?.[0] ?? usual, at: best?.at ?? cues[0]?.at ?? 0 };
}

function weightOf({ cue }: Cue, index: number): number {
	return weights.get(cue)?.[index] ?? 0;
}
