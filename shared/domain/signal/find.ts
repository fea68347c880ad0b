import { clausesOf, type Clause } from './clauses.ts';
import { BODILY } from './bodily.ts';
import { DANGER } from './danger.ts';
import type { SignalContext } from './context.ts';
import { FOREIGN } from './foreign.ts';
import { excerptOf } from './excerpt.ts';
import { IDIOMS } from './idioms.ts';
import { hoursIn } from './hours.ts';
import { linesOf, type Lexical } from './lexical.ts';
import { LISTS } from './lists.ts';
import { patternOf, PatternIndex, type Found } from './pattern.ts';
import { RULES, type Family, type RuleId, type SignalLevel } from './rules.ts';
import { Setting } from './setting.ts';
import { tasksIn } from './tasks-in.ts';
import { tokensOf, type Token } from './tokens.ts';
import { UNEASE } from './unease.ts';
import { WORRY } from './worry.ts';

export type { SignalContext } from './context.ts';

/** SG1: what was found, why, and the words that it was found in. */
export interface Signal {
	readonly level: SignalLevel;
	readonly rule: RuleId;
	readonly family: Family;
	/** Verbatim from the text: whole sentences, or whole words of a sentence that is too long. */
	readonly excerpt: string;
	/** Where the excerpt stands in the text, in UTF-16 units. */
	readonly from: number;
	readonly to: number;
}

export interface PageSignal extends Signal {
	readonly field: string;
}

type Said = readonly [string, { readonly rule: RuleId; readonly outright: boolean }];

/** A pattern that asks for a denial is not undone by it. */
const DENIES = /[ =|](?:pas|plus|jamais|rien|aucun|personne)(?:[ |]|$)/;
const REACH_OF_DENIAL = 4;
const ORDER = Object.keys(RULES) as RuleId[];
const idioms = indexOf(linesOf(IDIOMS).map((source) => [source, true] as const));
const LEXICAL: readonly Lexical[] = [...DANGER, ...WORRY, ...BODILY, ...UNEASE, ...FOREIGN];
const lexical = indexOf(
	LEXICAL.flatMap(({ rule, says, outright }) => [
		...linesOf(says).map((source): Said => [source, { rule, outright: DENIES.test(source) }]),
		...linesOf(outright).map((source): Said => [source, { rule, outright: true }])
	])
);

/** The signals of a text, gravest first, at most one a rule. */
export function signalsIn(text: string, context: SignalContext = {}): Signal[] {
	const tokens = tokensOf(text);
	const clauses = clausesOf(tokens);
	const clauseAt = clauses.flatMap((clause) =>
		Array.from({ length: clause.last - clause.first + 1 }, () => clause)
	);
	const silent = silentIn(tokens);
	const setting = new Setting(tokens, clauseAt);
	const firsts = new Map<RuleId, number>();
	const note = (rule: RuleId, at: number): void => {
		if ((firsts.get(rule) ?? Infinity) > at) firsts.set(rule, at);
	};
	for (const found of lexical.find(tokens, silent)) {
		const clause = clauseAt[found.last];
		if (!clause || (!found.value.outright && isDenied(clauseAt, found))) continue;
		const rule = setting.ruleMeant(found.value.rule, found);
		if (rule) note(rule, found.first);
	}
	for (const { rule, at } of [
		...tasksIn(tokens, clauseAt, silent, context),
		...hoursIn(tokens, clauseAt, context)
	]) {
		note(rule, at);
	}
	return [...firsts]
		.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
		.map(([rule, at]) => ({
			level: RULES[rule].level,
			rule,
			family: rule,
			...excerptOf(text, tokens, at)
		}));
}

/** The signals of all texts of a page, gravest first, at most one a rule. */
export function signalsOfPage(
	fields: Readonly<Record<string, string>>,
	context: SignalContext = {}
): PageSignal[] {
	const firsts = new Map<RuleId, PageSignal>();
	for (const [field, text] of Object.entries(fields)) {
		for (const signal of signalsIn(text, context)) {
			if (!firsts.has(signal.rule)) firsts.set(signal.rule, { ...signal, field });
		}
	}
	return [...firsts.values()].sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
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
