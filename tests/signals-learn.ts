import { writeFile } from 'node:fs/promises';
import { learn, SCALE } from './signals/learn.ts';
import { sentencesToBuildOn } from './signals/score.ts';

/* `npm run signals:learn`: writes what the second reader of weak signals weighs, from all sentences to build on. */

const learnt = learn(await sentencesToBuildOn());
await writeFile(
	new URL('../shared/domain/signal/weights.ts', import.meta.url),
	`/*
 * Learnt from the labelled sentences by tests/signals-learn.ts, never written by hand: of each cue, what it weighs
 * for N1, N2, N3 and N4 against nothing at all. \`@kind\` is what a word is about, \`!sound\` how it is heard, \`#rule\` what a pattern found, \`^\` the opening of a sentence.
 */
export const SCALE = ${String(SCALE)};
export const WEIGHTS = \`
${learnt}
\`;
`
);
