import { readFile } from 'node:fs/promises';
import { NOT_PLAIN, plainDays } from './plain-days.ts';
import { signalsIn, type Signal } from '#shared/domain/signal/find.ts';
import type { SignalLevel } from '#shared/domain/ground.ts';

/** A sentence, and the level that an adult of the school gives it. */
export interface Labelled {
	readonly text: string;
	readonly level: SignalLevel | 'none';
}

/** What is measured: a level, or the two that go to the head. */
const MEASURES: Readonly<Record<string, readonly SignalLevel[]>> = {
	N1: ['N1'],
	N2: ['N2'],
	'N1+N2': ['N1', 'N2'],
	N3: ['N3'],
	N4: ['N4']
};

export interface Score {
	readonly measure: string;
	readonly labelled: number;
	readonly predicted: number;
	readonly right: number;
	readonly precision: number;
	readonly recall: number;
}

/** What rules may be built on, by several hands. */
const TO_BUILD_ON = [
	'to-build-on',
	'more-to-build-on',
	'third-hand',
	'fourth-hand',
	'fifth-hand',
	'sixth-hand',
	'seventh-hand',
	'eighth-hand',
	'ninth-hand',
	'tenth-hand',
	'eleventh-hand',
	'twelfth-hand',
	'thirteenth-hand',
	'fourteenth-hand'
] as const;
export const PARTS = [...TO_BUILD_ON, 'fifteenth-hand', 'only-measured'] as const;

/** The labelled sentences of a part. */
export async function sentencesOf(part: (typeof PARTS)[number]): Promise<Labelled[]> {
	const text = await readFile(new URL(`${part}.jsonl`, import.meta.url), 'utf8');
	return text
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Labelled);
}

async function linesOf(file: string): Promise<string[]> {
	return (await readFile(new URL(file, import.meta.url), 'utf8')).trim().split('\n');
}

/** `N1 Il m’a …`: the level, and what is said. */
function labelledOf(line: string): Labelled {
	const [level = ''] = line.split(' ', 1);
	return { level: level as Labelled['level'], text: line.slice(level.length + 1) };
}

/** The labelled sentences that rules and weights may be built on. */
export async function sentencesToBuildOn(): Promise<Labelled[]> {
	const plain = [
		...plainDays().filter((text) => !(text in NOT_PLAIN)),
		...(await linesOf('ordinary.txt'))
	];
	return [
		...(await Promise.all(TO_BUILD_ON.map(sentencesOf))).flat(),
		...(await linesOf('said-otherwise.txt')).map(labelledOf),
		// Most days are plain, and the labelled sentences have few that try nothing.
		...[...plain, ...plain].map((text): Labelled => ({ text, level: 'none' }))
	];
}

/** The level of the gravest signal. */
export function predictedOf(signals: readonly Signal[]): SignalLevel | 'none' {
	return signals[0]?.level ?? 'none';
}

/** Precision and recall of each level: the one predicted against the one labelled. */
export function scoresOf(sentences: readonly Labelled[]): Score[] {
	const pairs = sentences.map(({ text, level }) => ({ level, said: predictedOf(signalsIn(text)) }));
	return Object.entries(MEASURES).map(([measure, levels]) => {
		const has = (level: SignalLevel | 'none'): boolean => levels.some((one) => one === level);
		const labelled = pairs.filter(({ level }) => has(level)).length;
		const predicted = pairs.filter(({ said }) => has(said)).length;
		const right = pairs.filter(({ level, said }) => has(level) && has(said)).length;
		return {
			measure,
			labelled,
			predicted,
			right,
			precision: right / predicted,
			recall: right / labelled
		};
	});
}
