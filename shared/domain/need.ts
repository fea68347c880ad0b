import type { Card, CardAlert } from './card.ts';
import type { Fact } from './facts.ts';
import type { PersonId, PlacementId } from './ids.ts';
import { verdictOf, type Verdict } from './presence.ts';
import { isOpen } from './silence.ts';
import type { SettledText } from './timeline.ts';
import { daysOf, expectedOn } from './today.ts';
import { isDay, type Day, type Instant } from './time.ts';

/** A student of a référent, as a row: what is known, and how old it is. */
export interface StudentRow {
	readonly placement: PlacementId;
	readonly student: Card['student'];
	/** Of today, else of the last agreement that began. */
	readonly host: string;
	readonly today: readonly Verdict[];
	readonly written: number;
	/** Days of the placement up to today. */
	readonly past: number;
	readonly lastContact?: Instant;
	readonly openAlerts: readonly CardAlert[];
}

export interface Followed {
	readonly card: Card;
	readonly facts: readonly Fact[];
	readonly texts: readonly SettledText[];
	readonly contacts: Readonly<Record<PersonId, Instant>>;
}

export function studentRow({ card, facts, texts, contacts }: Followed, today: Day): StudentRow {
	const expected = expectedOn(card, today);
	const agreement =
		expected.agreement ??
		card.agreements.findLast((one) => one.from <= today) ??
		card.agreements[0];
	const lastContact = contacts[card.student.id];
	return {
		placement: card.id,
		student: card.student,
		host: agreement?.host.name ?? '',
		today: expected.halfDays.map((halfDay) => verdictOf(halfDay.key, facts)),
		written: new Set(texts.filter((text) => isDay(text.page)).map((text) => text.page)).size,
		past: daysOf(card.halfDays).filter((day) => day <= today).length,
		openAlerts: card.alerts.filter(isOpen),
		...(lastContact === undefined ? {} : { lastContact })
	};
}

/** Who needs somebody first: an open alert, then pages behind, then the longest silence, then the name. */
export function byNeed(a: StudentRow, b: StudentRow): number {
	return (
		b.openAlerts.length - a.openAlerts.length ||
		b.past - b.written - (a.past - a.written) ||
		(a.lastContact ?? 0) - (b.lastContact ?? 0) ||
		a.student.name.localeCompare(b.student.name, 'fr')
	);
}
