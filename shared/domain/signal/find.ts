import type { SignalContext } from './context.ts';
import { excerptOf } from './excerpt.ts';
import { patternsIn } from './patterns-in.ts';
import { weighed } from './reader.ts';
import type { SignalLevel } from '../ground.ts';
import { RULES, type Family, type RuleId } from './rules.ts';
import { tokensOf } from './tokens.ts';

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

const ORDER = Object.keys(RULES) as RuleId[];

/** The signals of a text, gravest first, at most one a rule. */
export function signalsIn(text: string, context: SignalContext = {}): Signal[] {
	const tokens = tokensOf(text);
	const found = patternsIn(tokens, context);
	const firsts = new Map<RuleId, number>();
	for (const { rule, at } of weighed(tokens, found, context.course !== 'professional')) {
		if ((firsts.get(rule) ?? Infinity) > at) firsts.set(rule, at);
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
