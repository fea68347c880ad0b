import { isDay, type Day } from '../time.ts';
import type { SettledText } from '../timeline.ts';

/** Somebody may finish a day without a word: that page is no place to lead to. */
export function lastWordsOf(texts: readonly SettledText[]): Day | undefined {
	return texts
		.filter(({ fields }) => Object.values(fields).some((text) => text.trim() !== ''))
		.map(({ page }) => page)
		.filter(isDay)
		.sort()
		.at(-1);
}
