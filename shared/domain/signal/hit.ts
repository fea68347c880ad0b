import type { RuleId } from './rules.ts';

/** A rule that a place of the text speaks of. */
export interface Hit {
	readonly rule: RuleId;
	/** The token that it begins at. */
	readonly at: number;
}
