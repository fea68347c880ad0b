import { expect, it } from 'vitest';
import { scoresOf, sentencesOf } from '#tests/signals/score.ts';

/**
 * What was reached on the sentences that nobody reads when writing rules, less the one sentence that learning anew may
 * change. They only rise.
 */
const FLOORS: Readonly<Record<string, { readonly recall: number; readonly precision: number }>> = {
	N1: { recall: 0.88, precision: 0.8 },
	N2: { recall: 0.9, precision: 0.75 },
	'N1+N2': { recall: 0.94, precision: 0.81 },
	N3: { recall: 0.89, precision: 0.9 }
};

it.each(Object.entries(FLOORS))('[SG14] %s: what is found stays', async (measure, floor) => {
	const scores = scoresOf(await sentencesOf('only-measured'));
	const score = scores.find((one) => one.measure === measure);
	expect(score?.recall).toBeGreaterThanOrEqual(floor.recall);
	expect(score?.precision).toBeGreaterThanOrEqual(floor.precision);
});
