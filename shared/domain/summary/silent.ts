import type { Card } from '../card.ts';
import type { PlacementId } from '../ids.ts';
import type { Followed } from '../need.ts';
import { daysOf } from '../today.ts';
import type { Day, Instant } from '../time.ts';
import { lastWordsOf } from './last-words.ts';

/** A student of whom there is nothing new to read. */
export interface Silent {
	readonly placement: PlacementId;
	readonly student: Card['student'];
	/** The day of their last words; absent: none ever came. */
	readonly lastWords?: Day;
	/** Days gone by since, on which they were expected. */
	readonly days: number;
	/** When their phone was last heard: it may hold words that nobody has received. Absent: never. */
	readonly lastContact?: Instant;
}

const SILENT_DAYS = 2;

/**
 * TI9: without a word of the last two days gone by, today apart, nor since. A day on which the school knows the student away
 * is none of them.
 */
export function silentOf({ card, texts, contacts }: Followed, today: Day): Silent | undefined {
	const lastWords = lastWordsOf(texts);
	const days = daysOf(card.halfDays.filter(({ known }) => !known)).filter(
		(day) => day < today && (lastWords === undefined || day > lastWords)
	);
	if (days.length < SILENT_DAYS) return undefined;
	const lastContact = contacts[card.student.id];
	return {
		placement: card.id,
		student: card.student,
		days: days.length,
		...(lastWords === undefined ? {} : { lastWords }),
		...(lastContact === undefined ? {} : { lastContact })
	};
}
