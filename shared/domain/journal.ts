import { isDay, type Day, type Instant } from './time.ts';

/** A journal page: a day, `before` or `after`. */
export type PageName = Day | 'before' | 'after';

/** UTF-16 units that a client lets a person type in one text; the server takes five times as much, for merges. */
export const MOST_TYPED = 20_000;
export const MOST_TEXT = 100_000;

/** A page nobody finished is settled this long after its last accepted change. */
export const SETTLES_AFTER = 15 * 60_000;

const FIELD = /^(done|learned|difficult|answer\/[\w-]{1,64})$/;

export function isPageName(text: string): text is PageName {
	return text === 'before' || text === 'after' || isDay(text);
}

export function isFieldName(text: string): boolean {
	return FIELD.test(text);
}

/** The texts of a page, by the name of their root. */
export type Fields = Readonly<Record<string, string>>;

/** The state of one page on the server, as far as the rules need it. */
export interface PageState {
	readonly page: PageName;
	readonly fields: Fields;
	readonly changedAt: Instant;
	/** What readers hold: the texts as they were when last settled. */
	readonly settledAt?: Instant;
}
