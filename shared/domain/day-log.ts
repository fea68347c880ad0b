import type { Card, CardAlert } from './card.ts';
import { medianOf } from './median.ts';
import { isUnheard } from './silence.ts';
import { dayOf, localTime, type Day, type Instant } from './time.ts';
import { overAt } from './today.ts';

/** An alert of a day, with the placement that it is about. */
export interface LogEntry<Held extends { readonly card: Card }> {
	readonly placement: Held;
	readonly alert: CardAlert;
}

/**
 * AL14: the log of a day holds the alerts that are about that day, in the order raised, withdrawn ones too; what a student wrote
 * is no matter of it.
 */
export function dayLog<Held extends { readonly card: Card }>(
	placements: readonly Held[],
	day: Day
): LogEntry<Held>[] {
	return placements
		.flatMap((placement) =>
			placement.card.alerts
				.filter((alert) => alert.day === day && alert.kind !== 'signal')
				.map((alert) => ({ placement, alert }))
		)
		.toSorted((a, b) => a.alert.raisedAt - b.alert.raisedAt);
}

export interface DaySummary {
	/** Alerts of absence that nobody withdrew; a search is none (AL25). */
	readonly absences: number;
	/** Those of which a family was reached: a message left is not one. */
	readonly reached: number;
	/** From raised to the first family reached, in ms; undefined: none was. */
	readonly median?: number;
}

/** AL14: the evening line. */
export function summaryOf(alerts: readonly CardAlert[]): DaySummary {
	const absences = alerts.filter(
		(alert) => alert.kind === 'absence' && alert.state !== 'retracted' && !isUnheard(alert)
	);
	const delays = absences.flatMap((alert) => delayTo(alert, isReached) ?? []);
	const median = medianOf(delays);
	return {
		absences: absences.length,
		reached: delays.length,
		...(median === undefined ? {} : { median })
	};
}

/** AL22: the placements had half-days today, and the last one is over. */
export function isDayOver(
	cards: readonly Pick<Card, 'halfDays'>[],
	now: Instant,
	timeZone: string
): boolean {
	const { day } = localTime(now, timeZone);
	const today = cards
		.flatMap(({ halfDays }) => halfDays)
		.filter((halfDay) => dayOf(halfDay.key) === day);
	return today.length > 0 && overAt(today, now, timeZone).length === today.length;
}

type Step = CardAlert['steps'][number];

export function isReached({ what, outcome }: Step): boolean {
	return what === 'family' && outcome === 'reached';
}

/** From raised to the first such step; a person's clock may be behind the school's: never below zero. */
export function delayTo(alert: CardAlert, is: (step: Step) => boolean): number | undefined {
	const instants: Instant[] = alert.steps.filter(is).map(({ at }) => at);
	return instants.length === 0 ? undefined : Math.max(0, Math.min(...instants) - alert.raisedAt);
}
