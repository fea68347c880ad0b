import { isType, type Fact } from './facts.ts';
import type { FactId } from './ids.ts';
import { dayOf, type HalfDayKey } from './time.ts';
import { retractedIds } from './presence.ts';

/**
 * PR5: half-days whose absence the school knows of, with the place in the order since when: staff noted it,
 * a guardian gave the reason, or the family was reached about the student's own announcement.
 * An announcement alone is only the student's word, and raises.
 * @param calendar the placement's half-days: a reason `until` a day covers those up to it
 */
export function knownSince(
	facts: readonly Fact[],
	calendar: readonly HalfDayKey[]
): ReadonlyMap<HalfDayKey, number> {
	const retracted = retractedIds(facts);
	const announced = new Map<FactId, readonly HalfDayKey[]>();
	const since = new Map<HalfDayKey, number>();
	facts.forEach((fact, place) => {
		if (retracted.has(fact.id)) return;
		if (isType(fact, 'announce')) announced.set(fact.id, fact.body.halfDays);
		for (const halfDay of halfDaysKnownBy(fact, announced, calendar)) {
			if (!since.has(halfDay)) since.set(halfDay, place);
		}
	});
	return since;
}

function halfDaysKnownBy(
	fact: Fact,
	announced: ReadonlyMap<FactId, readonly HalfDayKey[]>,
	calendar: readonly HalfDayKey[]
): readonly HalfDayKey[] {
	if (isType(fact, 'known')) return fact.body.halfDays;
	if (isType(fact, 'reason')) {
		const { halfDays, until } = fact.body;
		if (until === undefined) return halfDays;
		const first = [...halfDays].sort()[0] ?? until;
		return [...halfDays, ...calendar.filter((key) => key >= first && dayOf(key) <= until)];
	}
	if (isType(fact, 'family') && fact.body.outcome === 'reached') {
		return fact.body.covers.flatMap((id) => announced.get(id) ?? []);
	}
	return [];
}
