import { isDay, type Day } from '../time.ts';
import type { SettledText } from '../timeline.ts';
import { keywordsOf, type Keyword, type Met } from './keywords.ts';
import { sentencesOf, type Piece } from './sentences.ts';

/** What a sentence was written about: a box of the day, or its question. */
export type About = 'done' | 'learned' | 'difficult' | 'answer';

/** A sentence of a student, and the text that it stands in. */
export interface Sentence extends Piece {
	readonly day: Day;
	/** The name of that text on the page. */
	readonly field: string;
	readonly about: About;
	/** How many sentences of the same text come before it. */
	readonly place: number;
	readonly keywords: ReadonlyMap<Keyword, string>;
}

/**
 * The sentences of settled days that say something, in the order of the days, then of a page.
 * @param met is added to: what several students wrote is looked at once
 */
export function writtenIn(texts: readonly SettledText[], met: Met = new Map()): Sentence[] {
	return texts
		.filter(({ page }) => isDay(page))
		.toSorted((a, b) => (a.page < b.page ? -1 : 1))
		.flatMap(({ page, fields }) =>
			Object.keys(fields)
				.map((field) => ({ field, about: aboutOf(field) }))
				.toSorted((a, b) => byPage(a.about, b.about) || (a.field < b.field ? -1 : 1))
				.flatMap(({ field, about }) =>
					sentencesOf(fields[field] ?? '').map(({ words, cut }, place) => ({
						words,
						cut,
						day: page,
						field,
						about,
						place,
						keywords: keywordsOf(words, met)
					}))
				)
		)
		.filter(({ keywords }) => keywords.size > 0);
}

const ORDER: readonly About[] = ['done', 'learned', 'difficult', 'answer'];

/** As they stand on a page. */
export function byPage(a: About, b: About): number {
	return ORDER.indexOf(a) - ORDER.indexOf(b);
}

function aboutOf(field: string): About {
	return ORDER.find((about) => about === field) ?? 'answer';
}
