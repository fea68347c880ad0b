import { isType, type Fact, type FactOf } from './facts.ts';
import type { PersonId } from './ids.ts';
import { retractedIds } from './presence.ts';
import type { SettledText } from './timeline.ts';
import type { Day } from './time.ts';

/** TI11: where this person said that they read this very version of a day. */
export function readingOf<Held extends Fact>(
	{ page, settledAt }: Pick<SettledText, 'page' | 'settledAt'>,
	me: PersonId,
	facts: readonly Held[]
): Held | undefined {
	return facts.find(
		(fact) =>
			isType(fact, 'read') &&
			fact.author === me &&
			fact.body.day === page &&
			fact.body.settledAt === settledAt
	);
}

/** TI11: who read a day, each with the last time that they did. */
export function readingsOf<Held extends Fact>(
	day: Day,
	facts: readonly Held[]
): (Held & FactOf<'read'>)[] {
	const gone = retractedIds(facts);
	const lastByReader = new Map<PersonId, Held & FactOf<'read'>>();
	for (const fact of facts) {
		if (isType(fact, 'read') && fact.body.day === day && !gone.has(fact.id))
			lastByReader.set(fact.author, fact);
	}
	return [...lastByReader.values()];
}
