import type { About, Sentence } from '#shared/domain/summary/written.ts';
import { quoted } from './quoted.ts';
import { dayText } from './time.ts';
import { NB, NN } from './typography.ts';

const ABOUT: Readonly<Record<About, string>> = {
	done: 'Fait',
	learned: 'Découvert',
	difficult: 'Difficile',
	answer: 'Réponse'
};

/** Sentences chosen among the student's own. */
export const ownWordsPage = {
	title: 'Dans ses mots',
	from: ({ about, day }: Pick<Sentence, 'about' | 'day'>): string =>
		`${ABOUT[about]}, ${dayText(day)}`,
	of: ({ about, words }: Pick<Sentence, 'about' | 'words'>): string =>
		`${ABOUT[about]}${NB}: ${words}`
} as const;

/** As written; what is left out stands outside of the quotation. */
export function sentenceText({ words, cut }: Pick<Sentence, 'words' | 'cut'>): string {
	return cut ? `${quoted(words)}${NN}…` : quoted(words);
}
