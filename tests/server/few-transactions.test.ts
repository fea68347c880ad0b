import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { fewTransactions } from '#server/db/few-transactions.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';

describeOnBoth('few transactions at once', (database) => {
	it('leaves the rest of the connections to whoever else asks, and does all in turn', async () => {
		const few = fewTransactions(database(), 2);
		let [under, most] = [0, 0];
		const work = (nth: number) =>
			few.withSchool('nowhere', async (tx) => {
				most = Math.max(most, ++under);
				await tx.all(sql`select 1`);
				under--;
				return nth;
			});
		const numbers = Array.from({ length: 20 }, (_, nth) => nth);
		expect(await Promise.all(numbers.map(work))).toEqual(numbers);
		expect(most).toBe(database().kind === 'postgres' ? 2 : 1);
		// One that fails gives its place back.
		await expect(few.withJobs(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
		await expect(few.withJobs(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await work(1)).toBe(1);
	});
});
