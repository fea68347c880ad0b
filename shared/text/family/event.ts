import type { CardAlert } from '#shared/domain/card.ts';
import { isUnheard } from '#shared/domain/silence.ts';
import type { Day } from '#shared/domain/time.ts';
import type { FamilyWords } from './words.ts';

/** What a family is told of an alert: what it is called, and a sentence that says when. */
export function eventText(
	words: FamilyWords,
	alert: Pick<CardAlert, 'kind' | 'marks' | 'day' | 'halfDays'>,
	child: string,
	today: Day
): { readonly heading: string; readonly sentence: string } {
	const when = words.halfDays(alert.halfDays, today);
	if (isUnheard(alert)) return { heading: words.search, sentence: words.searchLine(child, when) };
	switch (alert.kind) {
		case 'absence':
			return { heading: words.absent, sentence: words.absentLine(child, when) };
		case 'accident':
			return { heading: words.accident, sentence: words.accidentLine(child, when) };
		default:
			return { heading: words.other, sentence: words.otherLine(words.day(alert.day)) };
	}
}
