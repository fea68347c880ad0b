import type { CheckBody } from './bodies.ts';
import type { Fact } from './facts.ts';
import type { FactId } from './ids.ts';
import { standingChecks } from './presence.ts';
import type { HalfDayKey } from './time.ts';

/** Somebody's word that reached the school by telephone, on paper, aloud; staff write it down. */
export type Relayed = NonNullable<CheckBody['relayed']>;

/**
 * TI5: the checks that a relayed word takes the place of. The workplace corrects the workplace, whoever there
 * speaks; the student corrects only what the student had said. The others' words stay beside it.
 */
export function replacedBy(
	{ halfDay, from }: { readonly halfDay: HalfDayKey; readonly from: Relayed['from'] },
	facts: readonly Fact[]
): FactId[] {
	return standingChecks(facts)
		.filter(
			({ fact, halfDays }) =>
				halfDays.includes(halfDay) &&
				(fact.body.relayed?.from === 'student') === (from === 'student')
		)
		.map(({ fact }) => fact.id);
}
