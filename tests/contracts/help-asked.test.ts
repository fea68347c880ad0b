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
});
