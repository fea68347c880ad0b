import { ASKED_BEFORE } from './access.ts';
import type { Card } from './card.ts';
import { levelOf } from './level.ts';
import { checkPresence, type Finding } from './placement-checks.ts';
import { checkDates } from './placement-dates.ts';
import { lastDayOf } from './placement.ts';
import { forGood } from './referents.ts';
import type { SchoolDates } from './school-dates.ts';
import { missingOf, type Missing } from './staff.ts';
import { addDays, type Day } from './time.ts';
import { daysOf } from './today.ts';

/** A placement that deserves a look before its student goes, or while they are there. */
export interface ToCheck {
	readonly card: Card;
	readonly missing: readonly Missing[];
	readonly findings: readonly Finding[];
	/** PC11: référents who should have opened it, and have not, by name. */
	readonly unopened: readonly string[];
}

/** PL4: those that have not ended and have something to look at, the soonest to begin first. */
export function toCheck(cards: readonly Card[], today: Day, dates: SchoolDates): ToCheck[] {
	return cards
		.filter((card) => (lastDayOf(card) ?? today) >= today)
		.map((card) => ({
			card,
			missing: missingOf(card),
			findings: findingsOf(card, dates),
			unopened: unopenedBy(card, today)
		}))
		.filter(
			({ missing, findings, unopened }) => missing.length + findings.length + unopened.length > 0
		)
		.toSorted(
			({ card }, { card: other }) =>
				firstDayOf(card).localeCompare(firstDayOf(other)) ||
				card.student.name.localeCompare(other.student.name, 'fr')
		);
}

/** A card has only the days on which something is expected: how many there should be is for the import to say. */
function findingsOf({ halfDays, student }: Card, dates: SchoolDates): Finding[] {
	const own = halfDays.filter(({ demo }) => !demo);
	return [...checkPresence(own), ...checkDates(daysOf(own), levelOf(student.className), dates)];
}

function unopenedBy(card: Card, today: Day): string[] {
	if (firstDayOf(card) > addDays(today, ASKED_BEFORE)) return [];
	const theirs = forGood(card).filter(({ openedAt }) => openedAt === undefined);
	return theirs.map(({ name }) => name);
}

function firstDayOf({ agreements }: Card): Day {
	return agreements.map(({ from }) => from).sort()[0] ?? '9999';
}
