import type { Card } from './card.ts';
import { checkPlacement, type Finding } from './placement-checks.ts';
import { lastDayOf } from './placement.ts';
import { missingOf, type Missing } from './staff.ts';
import type { Day } from './time.ts';

/** A placement that deserves a look before its student goes, or while they are there. */
export interface ToCheck {
	readonly card: Card;
	readonly missing: readonly Missing[];
	readonly findings: readonly Finding[];
}

/** PL4: those that have not ended and have something to look at, the soonest to begin first. */
export function toCheck(cards: readonly Card[], today: Day): ToCheck[] {
	return cards
		.filter((card) => (lastDayOf(card) ?? today) >= today)
		.map((card) => ({ card, missing: missingOf(card), findings: findingsOf(card) }))
		.filter(({ missing, findings }) => missing.length + findings.length > 0)
		.toSorted(
			({ card }, { card: other }) =>
				firstDayOf(card).localeCompare(firstDayOf(other)) ||
				card.student.name.localeCompare(other.student.name, 'fr')
		);
}

/** A card has neither the days without a half-day nor the school's window: what needs them is not looked for. */
function findingsOf({ halfDays }: Card): Finding[] {
	return checkPlacement(
		halfDays.filter(({ demo }) => !demo),
		[],
		[]
	);
}

function firstDayOf({ agreements }: Card): Day {
	return agreements.map(({ from }) => from).sort()[0] ?? '9999';
}
