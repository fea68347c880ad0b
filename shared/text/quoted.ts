import { NN } from './typography.ts';

/** Somebody's words, as theirs. */
export function quoted(words: string): string {
	return `«${NN}${words}${NN}»`;
}
