import { batches, tellAll } from './seeds.ts';
import { afterAll, beforeAll, it } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { openPostgresCopy } from '../kit/databases.ts';

/* The first 300 seeds, in two files, so that two workers share them. */

let database: Database;
beforeAll(async () => {
	database = await openPostgresCopy();
});
afterAll(() => database.close());

it.each(batches(151, 150))(
	'[SY1, SY7, SY8, SY12, SY16] nothing kept is lost, nobody reads too much, all agree: seeds %i to %i',
	(first, last) => tellAll(database, first, last),
	600_000
);
