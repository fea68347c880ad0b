import { fridayOf } from './asked-week.ts';
import { attendanceOf } from './attendance.ts';
import type { Card } from './card.ts';
import { isType, type Fact, type FactOf } from './facts.ts';
import type { AgreementId } from './ids.ts';
import { retractedIds } from './presence.ts';
import type { Day, HalfDayKey } from './time.ts';
import { daysOf } from './today.ts';

/** GW1: the last answer that stands of the week of this day. */
export function weekSaid<Held extends Fact>(
	facts: readonly Held[],
	day: Day
): (Held & FactOf<'week'>) | undefined {
	return standing(facts, 'week').findLast(({ body }) => fridayOf(body.day) === fridayOf(day));
}

/** GW1: of each week that was answered, the last answer that stands; the latest week first. */
export function weeksSaid<Held extends Fact>(facts: readonly Held[]): (Held & FactOf<'week'>)[] {
	const said = standing(facts, 'week');
	return said
		.filter((fact) => weekSaid(said, fact.body.day) === fact)
		.toSorted((a, b) => (a.body.day > b.body.day ? -1 : 1));
}

/** GW4: the last thanks to the host of this agreement that stand. */
export function thanksTo<Held extends Fact>(
	facts: readonly Held[],
	agreement: AgreementId
): (Held & FactOf<'thanks'>) | undefined {
	return standing(facts, 'thanks').findLast(({ body }) => body.agreement === agreement);
}

/** GW5: the last good news that stands. */
export function newsSaid<Held extends Fact>(
	facts: readonly Held[]
): (Held & FactOf<'good-news'>) | undefined {
	return standing(facts, 'good-news').at(-1);
}

/** GW6: the days up to this half-day on which somebody said that the student was there, and nobody that they were not. */
export function daysDone(
	{ halfDays }: Pick<Card, 'halfDays'>,
	facts: readonly Fact[],
	current: HalfDayKey
): number {
	return daysOf(halfDays).filter((day) => {
		const ofDay = halfDays.filter(({ key }) => key.startsWith(day));
		const told = attendanceOf({ halfDays: ofDay }, facts, current);
		return told.present > 0 && told.absent === 0 && told.disputed === 0;
	}).length;
}

function standing<Held extends Fact, Type extends 'week' | 'thanks' | 'good-news'>(
	facts: readonly Held[],
	type: Type
): (Held & FactOf<Type>)[] {
	const gone = retractedIds(facts);
	return facts.filter(
		(fact): fact is Held & FactOf<Type> => isType(fact, type) && !gone.has(fact.id)
	);
}
