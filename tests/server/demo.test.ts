import { beforeEach, expect, it } from 'vitest';
import { wholeSchool } from '#server/demo/others.ts';
import { castPeople, DEMO_SCHOOL } from '#server/demo/cast.ts';
import { keepToday, seedDemo } from '#server/demo/seed.ts';
import { reachable } from '#server/store/news-store.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { newsOf } from '#tests/kit/answers.ts';
import { MONDAY, openWorld, wipe } from '#tests/kit/world.ts';

describeOnBoth('the demonstration', (database) => {
	beforeEach(() => wipe(database()));

	it('has the people that the contract names, and a school around them, once', async () => {
		const clock = { now: () => MONDAY };
		await seedDemo(database(), clock, wholeSchool());
		await seedDemo(database(), clock, wholeSchool());
		const people = await castPeople(database());
		const count = (role: string): number => people.filter((person) => person.role === role).length;
		expect(count('student')).toBe(60);
		expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
		expect(['referent', 'cpe', 'head', 'tutor'].map(count)).toEqual([4, 2, 1, 16]);
		expect(count('guardian')).toBeGreaterThan(20);
		expect(people.slice(0, 15).map(({ id }) => id)).toEqual([
			...['lea', 'nils', 'aya', 'tom', 'tuteur-pain', 'tuteur-velo', 'ref-a', 'ref-b'],
			...['cpe-a', 'cpe-b', 'vie-scolaire', 'direction', 'secretariat', 'infirmerie', 'parent-lea']
		]);
		const reached = await database().withSchool(DEMO_SCHOOL, (tx) =>
			reachable(tx, 'cpe-a', true, {}, '2027-06-14')
		);
		expect(reached).toHaveLength(60);
		const around = people.filter(({ role }) => ['tutor', 'referent', 'guardian'].includes(role));
		expect(around.every(({ placements }) => placements.length > 0)).toBe(true);
	});

	it('leaves nothing behind when the first start is cut, and begins again at the next', async () => {
		const clock = { now: () => MONDAY };
		const broken = wholeSchool();
		const [first, ...rest] = broken.placements;
		if (!first) throw new Error('nobody leads');
		// Two placements of one name: the database refuses the second, after the people were put in.
		const twice = { ...broken, placements: [first, first, ...rest] };
		await expect(seedDemo(database(), clock, twice)).rejects.toThrow();
		expect(await castPeople(database())).toEqual([]);
		await seedDemo(database(), clock, broken);
		expect(await castPeople(database())).toHaveLength(broken.cast.length);
	});

	it('always has two half-days today, marked where the calendar had none, as days go by', async () => {
		const world = await openWorld(database());
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
			await keepToday(database(), world.ports);
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
