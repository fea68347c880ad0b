import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { SETTLES_AFTER } from '#shared/domain/journal.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { newsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { openWorld, wipe, DEMO_SCHOOL, type World } from '#tests/kit/world.ts';

const HALF_DAY = '2027-06-14/am';

describeOnBoth('several processes on one database', (database) => {
	let one: World;
	let other: World;
	beforeEach(async () => {
		await wipe(database());
		one = await world(0);
		other = await world(1);
	});

	/** Chance of its own, as a process has: no claim and no secret is like another's. */
	async function world(nth: number): Promise<World> {
		const opened = await openWorld(database());
		opened.ports.random.bytes(100 * nth + 1);
		return opened;
	}

	it('[SY53] do each due job once between them', async () => {
		const student = await one.enter('lea');
		const days = Array.from({ length: 60 }, (_, nth) =>
			new Date(Date.UTC(2027, 5, 1 + nth)).toISOString().slice(0, 10)
		);
		await student.send({ pages: days.map((day) => pageOf(textOf(day), day)) });
		const workers = await Promise.all([0, 1, 2, 3].map((nth) => world(nth)));
		const work = (): Promise<number[]> =>
			Promise.all(workers.map(({ ports }) => runDueJobs(database(), ports)));
		for (const worker of workers) worker.now = one.now + SETTLES_AFTER;
		expect(sum(await work()), 'claimed in all').toBe(days.length);
		// Who lost a race to a neighbour's settling keeps its claim for a minute, and looks again.
		for (let minutes = 0; minutes < 10; minutes++) {
			for (const worker of workers) worker.now += 60_000;
			await work();
		}
		const [left] = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ jobs: number; texts: number }>(sql`
				select (select count(*)::int from job where kind = 'settle') as jobs,
					(select count(*)::int from settled_text) as texts`)
		);
		expect(left).toEqual({ jobs: 0, texts: days.length });
	});

	it('[SY54] each replay their own register once another began an epoch, before they answer in it', async () => {
		const tutor = await one.enter('tuteur-pain');
		const fact = {
			id: tutor.id(),
			placement: 'stage-lea',
			section: 'presence',
			body: { type: 'accident', at: one.now, halfDay: HALF_DAY }
		};
		await tutor.send({ facts: [fact] });
		const board = await other.enter('cpe-a');
		expect(factsOf(await board.send({}))).toContain(fact.id);
		// Erased through the other machine, and back with a backup that the first one has put in.
		await other.ports.erasures.add({
			school: DEMO_SCHOOL,
			placement: 'stage-lea',
			facts: [fact.id],
			pages: [],
			authors: []
		});
		await database().withKeeper((tx) => tx.all(sql`update server set epoch = 'another'`));
		const answer = await board.send({});
		expect(answer.epoch).toBe('another');
		expect(factsOf(answer)).not.toContain(fact.id);
		expect(other.errors).toEqual([]);
	});
});

function factsOf(answer: Parameters<typeof newsOf>[0]): string[] {
	return newsOf(answer, 'stage-lea')?.facts.map(({ id }) => id) ?? [];
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
