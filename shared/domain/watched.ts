import { isType, type Fact, type FactOf } from './facts.ts';
import { retractedIds } from './presence.ts';
import type { Instant } from './time.ts';

/** A placement « à suivre ». */
export interface Watched<Held extends Fact = Fact> {
	/** What says so: the last mark in the placement's order that nobody withdrew. */
	readonly mark: Held & FactOf<'watched'>;
	/** When the first of those that say so without a break was received. */
	readonly since: Instant;
}

/** SI4: whether the placement is « à suivre », by the last word about it. */
export function watchedOf<Held extends Fact>(facts: readonly Held[]): Watched<Held> | undefined {
	const retracted = retractedIds(facts);
	const marks = facts.filter(
		(fact): fact is Held & FactOf<'watched'> => isType(fact, 'watched') && !retracted.has(fact.id)
	);
	const mark = marks.at(-1);
	const first = marks[marks.findLastIndex(({ body }) => !body.on) + 1];
	return mark && first ? { mark, since: first.receivedAt } : undefined;
}
