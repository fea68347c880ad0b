import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { newsOf } from '#tests/kit/answers.ts';
import { counted } from '#tests/kit/counted.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const LEA = 'stage-lea';
const DAY = '2027-06-14';

describeOnBoth('what a reader may not read', (database) => {
	let world: World;
	let count = 0;
	let cpe: Visitor;
	let have: Record<string, string>;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(counted(database(), () => count++));
		cpe = await world.enter('cpe-a');
		const first = await cpe.send({});
		have = Object.fromEntries(first.placements.map(({ id, cursor }) => [id, cursor]));
	});

	const statements = async (): Promise<number> => {
		count = 0;
		expect((await cpe.send({ have })).placements).toEqual([]);
		return count;
	};
	const write = async (): Promise<void> => {
		const lea = await world.enter('lea');
		const body = { type: 'mood', day: DAY, level: 3, at: world.now };
		await lea.send({ facts: [{ id: lea.id(), placement: LEA, section: 'journal', body }] });
	};

	it('[SY55] is read once for them, until the next change, and told of by nothing', async () => {
		const idle = await statements();
		await write();
		expect(await statements()).toBe(idle + 1);
		expect(await statements()).toBe(idle);
		await write();
		expect(await statements()).toBe(idle + 1);
	});

	it('[SY55] hides nothing that comes after it', async () => {
		await write();
		await statements();
		const tutor = await world.enter('tuteur-pain');
		const body = { type: 'accident', halfDay: `${DAY}/am`, at: world.now };
		await tutor.send({ facts: [{ id: tutor.id(), placement: LEA, section: 'presence', body }] });
		expect(newsOf(await cpe.send({ have }), LEA)?.card?.alerts).toHaveLength(1);
	});

	it('[SY55, SY19] is read again where the commit of that number is another one', async () => {
		const idle = await statements();
		await write();
		await statements();
		await database().withOwner((tx) =>
			tx.all(sql`update commit_mark set mark = 'another' where placement_id = ${LEA}
				and counter = (select counter from placement where placement_id = ${LEA})`)
		);
		expect(await statements()).toBe(idle + 1);
	});
});
