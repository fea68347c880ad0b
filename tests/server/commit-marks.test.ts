import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { cursorsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { openWorld } from '#tests/kit/world.ts';

/** What `server/README.md` reckons with, of table and index together. */
const BYTES_A_COMMIT = 340;

describeOnBoth('[SY19] marks of commits', (database) => {
	const asOwner = <Row>(statement: ReturnType<typeof sql>) =>
		database().withOwner((tx) => tx.all<Row>(statement));

	it('[SY19] are one a commit, and none may go: a cursor without its mark is of another history', async () => {
		const world = await openWorld(database());
		const lea = await world.enter('lea');
		const doc = textOf('un');
		const old = await lea.send({ pages: [pageOf(doc)] });
		for (const word of ['deux', 'trois']) {
			doc.getText('done').insert(0, word);
			await lea.send({ pages: [pageOf(doc)] });
		}
		const marks = await asOwner<{ counter: number }>(sql`
			select k.counter from commit_mark k join placement p using (school_id, placement_id)
			where p.placement_id = 'stage-lea' and k.counter > p.counter - 3 order by 1`);
		expect(marks).toHaveLength(3);
		const have = cursorsOf(old);
		expect((await lea.send({ have })).epoch).toBe(old.epoch);
		await asOwner(sql`delete from commit_mark
			where placement_id = 'stage-lea' and counter = ${marks[0]?.counter}`);
		expect((await lea.send({ have })).epoch).not.toBe(old.epoch);
	});

	it('[SY19] cost no more bytes than the README reckons with, ids at their longest', async () => {
		await asOwner(sql`truncate commit_mark`);
		// As a school's day goes: each placement one further, over and over.
		await asOwner(sql`
			insert into commit_mark
			select '3f0f8a52-6c0e-7c6e-8a4e-1f6f1a2b3c4d', md5(p::text)::uuid::text, n, left(md5(n::text), 8)
			from generate_series(1, 100) n, generate_series(1, 200) p`);
		const [row] = await asOwner<{ bytes: number }>(sql`
			select pg_total_relation_size('commit_mark')::int / count(*)::int as bytes from commit_mark`);
		expect(row?.bytes).toBeGreaterThan(0);
		expect(row?.bytes).toBeLessThanOrEqual(BYTES_A_COMMIT);
	});
});
