import { expect, it } from 'vitest';
import { scoresOf, sentencesOf } from '#tests/signals/score.ts';

/**
 * What was reached on the sentences that nobody reads when writing rules, less the one sentence that learning anew may
 * change: a change of a floor is told where it is measured.
 */
const FLOORS: Readonly<Record<string, { readonly recall: number; readonly precision: number }>> = {
	N1: { recall: 0.9, precision: 0.9 },
	N2: { recall: 0.9, precision: 0.72 },
	'N1+N2': { recall: 0.94, precision: 0.83 },
	N3: { recall: 0.93, precision: 0.95 },
	N4: { recall: 0.62, precision: 0.77 }
};

it.each(Object.entries(FLOORS))('[SG14] %s: what is found stays', async (measure, floor) => {
	const scores = scoresOf(await sentencesOf('only-measured'));
	const score = scores.find((one) => one.measure === measure);
	expect(score?.recall).toBeGreaterThanOrEqual(floor.recall);
	expect(score?.precision).toBeGreaterThanOrEqual(floor.precision);
});
