import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { fewTransactions } from '#server/db/few-transactions.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';

describeOnBoth('few transactions at once', (database) => {
	it('leaves the rest of the connections to whoever else asks, and does all in turn', async () => {
		const few = fewTransactions(database(), 2);
		const onPostgres = database().kind === 'postgres';
		// PGlite has one connection.
		const atOnce = onPostgres ? 2 : 1;
		const someoneElse = () =>
			database().withSchool('nowhere', (tx) => tx.all(sql`select 1 as answered`));
		let release = (): void => undefined;
		const all = new Promise<void>((resolve) => (release = resolve));
		let [under, most] = [0, 0];
		const work = (nth: number) =>
			few.withSchool('nowhere', async (tx) => {
				most = Math.max(most, ++under);
				if (under === atOnce) {
					if (onPostgres) expect(await someoneElse()).toEqual([{ answered: 1 }]);
					release();
				}
				// The first connection may be through with all before the second is there.
				await all;
				await tx.all(sql`select 1`);
				under--;
				return nth;
			});
		const numbers = Array.from({ length: 20 }, (_, nth) => nth);
		expect(await Promise.all(numbers.map(work))).toEqual(numbers);
		expect(most).toBe(atOnce);
		// One that fails gives its place back.
		await expect(few.withJobs(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
		await expect(few.withJobs(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await few.withSchool('nowhere', () => Promise.resolve(1))).toBe(1);
	});
});
