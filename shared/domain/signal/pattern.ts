import { stemOf, type Token } from './tokens.ts';

/**
 * What a rule looks for, as data: `me ~3 gifler|frapper`.
 * Words apart by spaces follow one another; `a|b` is either; `=a` is that very form, where `a` is any form of its stem;
 * `~3` lets up to three words pass; `a?` may be missing; `@name` is a named list of words.
 */
export interface Pattern {
	readonly source: string;
	readonly items: readonly Item[];
}

interface Item {
	readonly words: ReadonlySet<string>;
	readonly stems: ReadonlySet<string>;
	readonly optional: boolean;
	/** Words that may pass before this one. */
	readonly reach: number;
}

export type Lists = Readonly<Record<string, string>>;

export interface Found {
	readonly first: number;
	readonly last: number;
}

export interface Match<T> extends Found {
	readonly value: T;
}

export function patternOf(source: string, lists: Lists): Pattern {
	const items: Item[] = [];
	let reach = 0;
	for (const part of source.split(' ')) {
		if (part.startsWith('~')) {
			reach = Number(part.slice(1));
			continue;
		}
		const optional = part.endsWith('?');
		const words = new Set<string>();
		const stems = new Set<string>();
		const add = (choice: string): void => {
			if (choice.startsWith('@')) {
				const list = lists[choice.slice(1)];
				if (list === undefined) throw new Error(`no list is called ${choice} in: ${source}`);
				for (const word of list.split(' ')) add(word);
			} else if (choice.startsWith('=')) words.add(choice.slice(1));
			else for (const form of formsOf(choice)) stems.add(stemOf(form));
		};
		for (const choice of (optional ? part.slice(0, -1) : part).split('|')) add(choice);
		items.push({ words, stems, optional, reach });
		reach = 0;
	}
	return { source, items };
}

/** Forms of a verb that the stemmer does not always bring together: « ramasser » and « ramasse ». */
function formsOf(word: string): readonly string[] {
	return word.endsWith('er') ? [word, word.slice(0, -1), `${word.slice(0, -2)}ait`] : [word];
}

/** Patterns by the words that they may begin with: a text is read once, whatever their number. */
export class PatternIndex<T> {
	readonly #byWord = new Map<string, [Pattern, T][]>();
	readonly #byStem = new Map<string, [Pattern, T][]>();

	add(pattern: Pattern, value: T): void {
		const [first] = pattern.items;
		if (!first || first.optional)
			throw new Error('a pattern begins with a word: ' + pattern.source);
		for (const word of first.words) push(this.#byWord, word, [pattern, value]);
		for (const stem of first.stems) push(this.#byStem, stem, [pattern, value]);
	}

	#beginning({ word, stem, glued }: Token): readonly [Pattern, T][] {
		return [
			...(this.#byWord.get(word) ?? []),
			...(this.#byStem.get(stem) ?? []),
			...((glued !== undefined && this.#byStem.get(glued)) || [])
		];
	}

	/** Every place where a pattern stands. `silent` words are none of any pattern's. */
	find(tokens: readonly Token[], silent: ReadonlySet<number>): Match<T>[] {
		return tokens.flatMap((token, first) =>
			this.#beginning(token).flatMap(([pattern, value]) => {
				if (silent.has(first)) return [];
				const last = lastOf(pattern, 1, tokens, first, silent);
				return last === undefined ? [] : [{ first, last, value }];
			})
		);
	}
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const there = map.get(key);
	if (there) there.push(value);
	else map.set(key, [value]);
}

function isOne({ words, stems }: Item, { word, stem, glued }: Token): boolean {
	return words.has(word) || stems.has(stem) || (glued !== undefined && stems.has(glued));
}

/** Where the items from `item` on end, of which the one before stands `at`. */
function lastOf(
	pattern: Pattern,
	item: number,
	tokens: readonly Token[],
	at: number,
	silent: ReadonlySet<number>
): number | undefined {
	const wanted = pattern.items[item];
	if (!wanted) return at;
	for (let next = at + 1; next <= at + 1 + wanted.reach; next++) {
		const token = tokens[next];
		if (!token || token.gap === 'sentence' || token.gap === 'question') break;
		if (token.gap === 'part' && next > at + 1) break;
		if (!silent.has(next) && isOne(wanted, token)) {
			const last = lastOf(pattern, item + 1, tokens, next, silent);
			if (last !== undefined) return last;
		}
		// A comma lets nothing pass.
		if (token.gap === 'part') break;
	}
	return wanted.optional ? lastOf(pattern, item + 1, tokens, at, silent) : undefined;
}
