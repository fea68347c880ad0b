import type { Card } from './card.ts';
import { isType, type Fact } from './facts.ts';
import type { PersonId } from './ids.ts';
import { retractedIds } from './presence.ts';
import { isOpen } from './silence.ts';
import type { SettledText } from './timeline.ts';
import { isDay, type Day, type Instant } from './time.ts';

interface Held {
	readonly card: Pick<Card, 'alerts'>;
	readonly facts: readonly Fact[];
	readonly texts: readonly SettledText[];
}

/** What somebody has not looked at yet. */
export interface Changes {
	readonly pages: number;
	/** Alerts that stand open. */
	readonly alerts: number;
	/** Alerts that were raised since, and are over already. */
	readonly over: number;
	/** Comments, notes, visits, appraisals, thanks and good news by others. */
	readonly words: number;
	/** Days of the timeline that hold some of it. */
	readonly days: ReadonlySet<Day>;
}

/**
 * TI2: what is new since a look: pages, alerts, those that are over apart, and words by others that still stand. Presence is not counted:
 * it is new every morning, and what matters of it raises.
 * @param look the server's instant of the newest thing at that look; 0: never looked
 */
export function changesSince(look: Instant, { card, facts, texts }: Held, me: PersonId): Changes {
	const gone = retractedIds(facts);
	const raised = card.alerts.filter(({ raisedAt }) => raisedAt > look);
	const open = raised.filter(isOpen).length;
	const pages = texts.filter(({ settledAt }) => settledAt > look);
	const words = facts.filter(
		(fact) => fact.receivedAt > look && fact.author !== me && !gone.has(fact.id) && isOfWords(fact)
	);
	return {
		pages: pages.length,
		alerts: open,
		over: raised.length - open,
		words: words.length,
		days: new Set([
			...pages.map(({ page }) => page).filter(isDay),
			...words.flatMap((fact) => (isType(fact, 'comment') ? [fact.body.day] : []))
		])
	};
}

/** TI2: the look of somebody who has all this in front of them: always on the server's clock. */
export function lookAt({ card, facts, texts }: Held): Instant {
	return Math.max(
		0,
		...facts.map(({ receivedAt }) => receivedAt),
		...texts.map(({ settledAt }) => settledAt),
		...card.alerts.map(({ raisedAt }) => raisedAt)
	);
}

function isOfWords(fact: Fact): boolean {
	return (
		isType(fact, 'comment') ||
		isType(fact, 'note') ||
		isType(fact, 'contact') ||
		isType(fact, 'thanks') ||
		isType(fact, 'good-news') ||
		isType(fact, 'appraisal')
	);
}
