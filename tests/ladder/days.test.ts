import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { openPostgresCopy } from '../kit/databases.ts';
import { live } from './day.ts';

let database: Database;
beforeAll(async () => {
	database = await openPostgresCopy();
});
afterAll(() => database.close());

it('[LA1, LA3, LA8, LA12, CH9, CH10, SI5, SU6] each step is told, to whom it is for, and doubles are known: 12 seeds of three days', async () => {
	for (let seed = 1; seed <= 12; seed++)
		expect(await live(database, seed), `seed ${seed}`).toEqual([]);
}, 300_000);

it('[LA1] a step is late once its whole minutes are over, not in the last of them: seed 1016', async () => {
	expect(await live(database, 1016)).toEqual([]);
});

it('[LA7] a step that falls on the very end of duty is told when the next one begins: seed 1087', async () => {
	expect(await live(database, 1087)).toEqual([]);
});
