import './chance.ts';
import './turns.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { openPostgresCopy } from '../kit/databases.ts';
import { retold, shrink } from './shrinking.ts';
import { storyOf, tell } from './story.ts';

const SEEDS = 300;
/** A report a batch, not a line a seed. */
const BATCH = 25;

let database: Database;
beforeAll(async () => {
	database = await openPostgresCopy();
});
afterAll(() => database.close());

const batches = Array.from({ length: SEEDS / BATCH }, (_, batch) => [
	batch * BATCH + 1,
	(batch + 1) * BATCH
]);

it.each(batches)(
	'[SY1, SY7, SY8, SY12, SY16] nothing kept is lost, nobody reads too much, all agree: seeds %i to %i',
	async (first = 0, last = 0) => {
		for (let seed = first; seed <= last; seed++) {
			const story = storyOf(seed);
			const faults = await tell(database, story);
			if (faults.length === 0) continue;
			expect.fail(`${faults.join('\n')}\n${retold(await shrink(database, story))}`);
		}
	},
	600_000
);
