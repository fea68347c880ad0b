import { isType, type Fact } from './facts.ts';
import type { PersonId } from './ids.ts';
import { lastDayOf } from './placement.ts';
import { forGood, type Followed } from './referents.ts';
import type { Day, Instant } from './time.ts';

/** PC11: when this référent first opened the file. Once opened it stays so, whatever they take back. */
export function openedAt(facts: readonly Fact[], referent: PersonId): Instant | undefined {
	const opened = facts.filter((fact) => isType(fact, 'assigned') && fact.author === referent);
	return opened.length > 0 ? Math.min(...opened.map(({ body }) => body.at)) : undefined;
}

/** PC11: whether whoever looks is the référent, and looks for the first time. What is over says nothing any more. */
export function isFirstLook(
	card: Followed & Parameters<typeof lastDayOf>[0],
	facts: readonly Fact[],
	me: PersonId,
	today: Day
): boolean {
	const isMine = forGood(card).some(({ id }) => id === me);
	return isMine && (lastDayOf(card) ?? today) >= today && openedAt(facts, me) === undefined;
}
