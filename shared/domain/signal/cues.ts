import { heardAs } from './heard.ts';
import type { Hit } from './hit.ts';
import { KINDS } from './kinds.ts';
import { RULES } from './rules.ts';
import { stemOf, type Token } from './tokens.ts';

/**
 * What a reader weighs: a word, what it is about, either behind the word before, a word behind another that stands a little
 * before it, how it is heard, or what a pattern found.
 */
export interface Cue {
	readonly cue: string;
	/** The token that it stands at. */
	readonly at: number;
}

const OPENING = '^';
/** Words from which one may stand before another, and both say more together: « m'a encore poussé », « m'a poussé ». */
const APART = [2, 3];
const byWord = new Map<string, string[]>();
const byStem = new Map<string, string[]>();
for (const [kind, list] of Object.entries(KINDS)) {
	for (const word of list.split(' ')) {
		if (word.startsWith('=')) add(byWord, word.slice(1), kind);
		else add(byStem, stemOf(word), kind);
	}
}

function add(map: Map<string, string[]>, word: string, kind: string): void {
	const kinds = map.get(word);
	if (!kinds) map.set(word, [kind]);
	else if (!kinds.includes(kind)) kinds.push(kind);
}

/** The cues of the words from `first` to `last`, each as often as it stands there. */
export function cuesOf(
	tokens: readonly Token[],
	{ first, last }: { readonly first: number; readonly last: number },
	hits: readonly Hit[]
): Cue[] {
	const cues: Cue[] = [];
	let opened = first;
	for (let at = first; at <= last; at++) {
		const token = tokens[at];
		if (!token) break;
		const opens = at === first || token.gap === 'sentence' || token.gap === 'question';
		const before = opens ? OPENING : (tokens[at - 1]?.stem ?? OPENING);
		const heard = heardAs(token.word);
		if (heard.length > 1) cues.push({ cue: `!${heard}`, at });
		for (const of of [token.stem, ...kindsOf(token)]) {
			cues.push({ cue: of, at }, { cue: `${before} ${of}`, at });
		}
		if (opens) opened = at;
		for (const apart of APART) {
			const other = at - apart < opened ? undefined : tokens[at - apart];
			if (other) cues.push({ cue: `${other.stem}~${token.stem}`, at });
		}
	}
	const inside = hits.filter(({ at }) => at >= first && at <= last);
	for (const { rule, at } of inside) {
		cues.push({ cue: `#${rule}`, at }, { cue: `#${RULES[rule].level}`, at });
	}
	return inside.length > 0 ? cues : [...cues, { cue: '#none', at: first }];
}

function kindsOf({ word, stem }: Token): string[] {
	const kinds = new Set([...(byWord.get(word) ?? []), ...(byStem.get(stem) ?? [])]);
	return [...kinds].map((kind) => `@${kind}`);
}
