import { askedSince, sundayOf } from './asked-week.ts';
import { TUTOR_STAYS } from './at-the-end.ts';
import type { Card } from './card.ts';
import { addDays, type Day } from './time.ts';
import { daysOf, lastDayIn, type Calendar } from './today.ts';

/** GW3: from the last day but one on which somebody is expected, for as long as a tutor reads after the end. */
export function isFarewell(card: Calendar, today: Day): boolean {
	const last = lastDayIn(card);
	if (last === undefined) return false;
	const from = daysOf(card.halfDays).findLast((day) => day < last) ?? last;
	return from <= today && today <= addDays(last, TUTOR_STAYS);
}

/** What is expected under one agreement alone: a séquence may have several, each with its own end. */
export function calendarUnder(
	{ halfDays }: Pick<Card, 'halfDays'>,
	agreement: Card['agreements'][number]
): Calendar {
	return {
		halfDays: halfDays.filter((halfDay) => halfDay.agreement === agreement.id),
		agreements: [agreement]
	};
}

/** GW3: those whose host may be thanked today. */
export function thankable(
	card: Pick<Card, 'halfDays' | 'agreements'>,
	today: Day
): Card['agreements'] {
	return card.agreements.filter((one) => isFarewell(calendarUnder(card, one), today));
}

/** GW1, GW3: whether a student is asked, or offered, anything of the kind among the things of today. */
export function hasGoodWords(card: Pick<Card, 'halfDays' | 'agreements'>, today: Day): boolean {
	const ends = [card, ...card.agreements.map((one) => calendarUnder(card, one))];
	return askedSince(card, today) !== undefined || ends.some((one) => isEnding(one, today));
}

function isEnding(card: Calendar, today: Day): boolean {
	return isFarewell(card, today) && today <= sundayOf(lastDayIn(card) ?? today);
}
