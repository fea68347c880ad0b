import type { RuleId } from './rules.ts';

/** A rule that is found by its words alone, whoever the subject is. Patterns stand one a line. */
export interface Lexical {
	readonly rule: RuleId;
	/** What a denial silences. */
	readonly says?: string;
	/** What a denial is part of: « je ne veux plus vivre ». */
	readonly outright?: string;
}

/** The patterns of a rule, one a line. */
export function linesOf(patterns = ''): string[] {
	return patterns
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
