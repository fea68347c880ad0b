import { BODILY } from './bodily.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { SignalContext } from './context.ts';
import { DANGER } from './danger.ts';
import { FOREIGN } from './foreign.ts';
import type { Hit } from './hit.ts';
import { hoursIn } from './hours.ts';
import { IDIOMS } from './idioms.ts';
import { linesOf, type Lexical } from './lexical.ts';
import { LISTS } from './lists.ts';
import { patternOf, PatternIndex, type Found } from './pattern.ts';
import type { RuleId } from './rules.ts';
import { Setting } from './setting.ts';
import { tasksIn } from './tasks-in.ts';
import type { Token } from './tokens.ts';
import { UNEASE } from './unease.ts';
import { WORRY } from './worry.ts';

type Said = readonly [string, { readonly rule: RuleId; readonly outright: boolean }];

/** A pattern that asks for a denial is not undone by it. */
const DENIES = /[ =|](?:pas|plus|jamais|rien|aucun|personne)(?:[ |]|$)/;
const REACH_OF_DENIAL = 4;
const idioms = indexOf(linesOf(IDIOMS).map((source) => [source, true] as const));
const LEXICAL: readonly Lexical[] = [...DANGER, ...WORRY, ...BODILY, ...UNEASE, ...FOREIGN];
const lexical = indexOf(
	LEXICAL.flatMap(({ rule, says, outright }) => [
		...linesOf(says).map((source): Said => [source, { rule, outright: DENIES.test(source) }]),
		...linesOf(outright).map((source): Said => [source, { rule, outright: true }])
	])
);

/** What the patterns find, in the order of the text within each kind of pattern. */
export function patternsIn(tokens: readonly Token[], context: SignalContext): Hit[] {
	const clauses = clausesOf(tokens);
	const clauseAt = clauses.flatMap((clause) =>
		Array.from({ length: clause.last - clause.first + 1 }, () => clause)
	);
	const silent = silentIn(tokens);
	const setting = new Setting(tokens, clauseAt);
	const hits: Hit[] = [];
	for (const found of lexical.find(tokens, silent)) {
		const clause = clauseAt[found.last];
		if (!clause || (!found.value.outright && isDenied(clauseAt, found))) continue;
		const rule = setting.ruleMeant(found.value.rule, found);
		if (rule) hits.push({ rule, at: found.first });
	}
	return [
		...hits,
		...tasksIn(tokens, clauseAt, silent, context),
		...hoursIn(tokens, clauseAt, context)
	];
}

/** A denial tells of what stands around it: « il ne m'a jamais frappé », « il m'a frappé pour rien ». */
function isDenied(clauseAt: readonly Clause[], { first, last }: Found): boolean {
	const denials = [...(clauseAt[first]?.denials ?? []), ...(clauseAt[last]?.denials ?? [])];
	return denials.some((at) => at >= first - REACH_OF_DENIAL && at <= last + 1);
}

function silentIn(tokens: readonly Token[]): Set<number> {
	const silent = new Set<number>();
	for (const { first, last } of idioms.find(tokens, new Set())) {
		for (let at = first; at <= last; at++) silent.add(at);
	}
	return silent;
}

function indexOf<T>(sources: readonly (readonly [string, T])[]): PatternIndex<T> {
	const index = new PatternIndex<T>();
	for (const [source, value] of sources) index.add(patternOf(source, LISTS), value);
	return index;
}
