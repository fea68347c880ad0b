import type { RuleId } from './rules.ts';

/** A rule that is found by its words alone, whoever the subject is. */
export interface Lexical {
	readonly rule: RuleId;
	/** What a denial, a story or a supposition silences. */
	readonly says?: readonly string[];
	/** What a denial is part of: « je ne veux plus vivre ». */
	readonly outright?: readonly string[];
}
