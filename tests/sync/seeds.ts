import './chance.ts';
import './turns.ts';
import { expect } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { retold, shrink } from './shrinking.ts';
import { storyOf, tell } from './story.ts';

/** A report a batch, not a line a seed. */
const BATCH = 25;

export function batches(from: number, seeds: number): [first: number, last: number][] {
	return Array.from({ length: seeds / BATCH }, (_, batch) => [
		from + batch * BATCH,
		from + (batch + 1) * BATCH - 1
	]);
}

/** Fails with the seed, what is wrong, and the shortest story found that is still wrong. */
export async function tellAll(database: Database, first: number, last: number): Promise<void> {
	for (let seed = first; seed <= last; seed++) {
		const story = storyOf(seed);
		const faults = await tell(database, story);
		if (faults.length === 0) continue;
		expect.fail(`${faults.join('\n')}\n${retold(await shrink(database, story))}`);
	}
}
