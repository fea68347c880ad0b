import { beforeAll, describe, expect, it } from 'vitest';
import { otherPeople } from '#server/demo/others.ts';
import { castPeople, DEMO_SCHOOL } from '#server/demo/cast.ts';
import { PLACEMENTS } from '#server/demo/school.ts';
import { keepToday, seedDemo } from '#server/demo/seed.ts';
import type { Database } from '#server/db/database.ts';
import { reachable } from '#server/store/news-store.ts';
import { openPgliteCopy } from '#tests/kit/databases.ts';
import { newsOf } from '#tests/kit/answers.ts';
import { MONDAY, openWorld, wipe } from '#tests/kit/world.ts';

describe('the demonstration', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openPgliteCopy();
		return () => database.close();
	});

	it('has the people that the contract names, and a school around them', async () => {
		await wipe(database);
		const clock = { now: () => MONDAY };
		await seedDemo(database, clock, otherPeople(PLACEMENTS.length));
		await seedDemo(database, clock, otherPeople(PLACEMENTS.length));
		const people = await castPeople(database);
		const count = (role: string): number => people.filter((person) => person.role === role).length;
		expect(count('student')).toBe(60);
		expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
		expect([count('referent'), count('cpe'), count('head'), count('guardian')]).toEqual([
			4, 2, 1, 1
		]);
		const reached = await database.withSchool(DEMO_SCHOOL, (tx) => reachable(tx, 'cpe-a', true));
		expect(reached).toHaveLength(60);
		const tutors = people.filter(({ role }) => role === 'tutor');
		expect(tutors.every(({ placements }) => placements.length > 0)).toBe(true);
	});

	it('always has two half-days today, marked where the calendar had none, as days go by', async () => {
		await wipe(database);
		const world = await openWorld(database);
		const student = await world.enter('lea');
		const today = async (): Promise<unknown[]> => {
			const { card } = newsOf(await student.send({}), 'stage-lea') ?? {};
			const day = new Date(world.now + 2 * 3600_000).toISOString().slice(0, 10);
			return (card?.halfDays ?? [])
				.filter(({ key }) => key.startsWith(day))
				.map(({ key, demo }) => [key.slice(11), demo ?? false]);
		};
		expect(await today()).toEqual([
			['am', false],
			['pm', false]
		]);
		// A Saturday; then a day that is months past the last agreement.
		for (const days of [5, 100]) {
			world.now = MONDAY + days * 24 * 3600_000;
			await keepToday(database, world.ports);
			const again = await world.enter('lea');
			const card = newsOf(await again.send({}), 'stage-lea')?.card;
			const day = new Date(world.now + 2 * 3600_000).toISOString().slice(0, 10);
			expect(card?.halfDays.filter(({ key }) => key.startsWith(day))).toMatchObject([
				{ key: `${day}/am`, demo: true },
				{ key: `${day}/pm`, demo: true }
			]);
			const said = {
				id: again.id(),
				placement: 'stage-lea',
				section: 'presence',
				body: { type: 'arrived', at: world.now, halfDay: `${day}/am` }
			};
			expect((await again.send({ facts: [said] })).facts[0]).toMatchObject({ status: 'ok' });
		}
	});
});
