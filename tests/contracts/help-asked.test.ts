import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Card } from '#shared/domain/card.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type World } from '#tests/kit/world.ts';

describeOnBoth('whom a student may call on', (database) => {
	let world: World;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
	});

	const schoolFor = async (who: string): Promise<Card['school'] | undefined> => {
		const { placements } = await (await world.enter(who)).send({});
		return placements.find(({ id }) => id === 'stage-lea')?.card?.school;
	};

	it('[DU7] stands on the card of the student: nobody of care, where no account has that role', async () => {
		expect(await schoolFor('lea')).not.toHaveProperty('noCare');
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`update person set roles = roles - 'care'`)
		);
		expect(await schoolFor('lea')).toMatchObject({ noCare: true });
		expect(await schoolFor('cpe-a')).not.toHaveProperty('noCare');
	});

	it('[DU9] when nobody reads a call is on the card of the student as soon as the head has said it', async () => {
		const phone = await world.enter('lea');
		const [before] = (await phone.send({})).placements;
		expect(before?.card?.school).not.toHaveProperty('closed');
		const head = await world.enter('direction');
		const answer = await head.fetch('/api/settings', {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ place: { zone: 'A', place: 'france' } })
		});
		expect(answer.status).toBe(200);
		const have = { 'stage-lea': before?.cursor ?? '' };
		const [after] = (await phone.send({ have })).placements;
		expect(after?.card?.school.closed).toContainEqual({ from: '2027-07-03', to: '2027-08-31' });
		expect(await schoolFor('tuteur-pain')).not.toHaveProperty('closed');
		expect(await schoolFor('parent-lea')).not.toHaveProperty('closed');
	});
});
