import { isDay } from './time.ts';

/** A journal page: a day, `before` or `after`. */
export type PageName = string;

/** UTF-16 units that a client lets a person type in one text; the server takes five times as much, for merges. */
export const MOST_TYPED = 20_000;
export const MOST_TEXT = 100_000;

/** A page nobody finished is settled this long after its last accepted change. */
export const SETTLES_AFTER = 15 * 60_000;

const FIELD = /^(done|learned|difficult|answer\/[\w-]{1,64})$/;

export function isPageName(text: string): boolean {
	return text === 'before' || text === 'after' || isDay(text);
}

export function isFieldName(text: string): boolean {
	return FIELD.test(text);
}

/** The texts of a page, by the name of their root. */
export type Fields = Readonly<Record<string, string>>;
