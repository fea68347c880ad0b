import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { streamOf } from '#tests/kit/streams.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

describeOnBoth('what the head decides for the school', (database) => {
	let world: World;
	let head: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		head = await world.enter('direction');
	});

	const put = (body: unknown, by = head) =>
		by.fetch('/api/settings', {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
	const read = async (): Promise<unknown> => (await head.fetch('/api/settings')).json();
	const cardOf = async (device: Visitor, have = {}) =>
		(await device.send({ have })).placements.find(({ id }) => id === 'stage-lea');
	const stored = () =>
		database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ settings: object }>(sql`select settings from school`)
		);

	it('[AL20] the regime of accidents at work is ticked and unticked, and nothing else changes', async () => {
		const watch = { email: 'veille@lycee.example' };
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`update school set settings = ${JSON.stringify({ watch })}::text::jsonb`)
		);
		expect(await read()).toMatchObject({ workAccidents: false });
		expect((await put({ workAccidents: true })).status).toBe(200);
		expect(await read()).toMatchObject({ workAccidents: true });
		expect(await stored()).toEqual([{ settings: { watch, workAccidents: true } }]);
		await put({ workAccidents: false });
		expect(await read()).toMatchObject({ workAccidents: false });
		expect(await stored()).toEqual([{ settings: { watch } }]);
	});

	it('[AL20] who works there hears of it at once, and nobody else', async () => {
		const heard = 'event: poke\ndata: {"placements":[]}';
		const [cpe, student] = [await world.enter('cpe-a'), await world.enter('lea')];
		const [board, phone] = [await streamOf(cpe), await streamOf(student)];
		await put({ workAccidents: true });
		expect(await board.next()).toBe(heard);
		// The phone's next event is about its own day: had it heard the other, that would stand before.
		const tutor = await world.enter('tuteur-pain');
		const halfDays = ['2027-06-14/am'];
		const body = { type: 'check', at: world.now, halfDays, status: 'present' };
		await tutor.send({
			facts: [{ id: tutor.id(), placement: 'stage-lea', section: 'presence', body }]
		});
		expect(await phone.next()).toBe('event: poke\ndata: {"placements":["stage-lea"]}');
		await board.close();
		await phone.close();
	});

	it('[AL20] is read by those to whom an accident is told, and by nobody else', async () => {
		const cpe = await world.enter('cpe-a');
		const before = await cardOf(cpe);
		expect(before?.card?.school).not.toHaveProperty('workAccidents');
		await put({ workAccidents: true });
		const have = { 'stage-lea': before?.cursor ?? '' };
		expect((await cardOf(cpe, have))?.card?.school.workAccidents).toBe(true);
		for (const person of ['vie-scolaire', 'direction', 'ref-a']) {
			const news = await cardOf(await world.enter(person));
			expect(news?.card?.school.workAccidents).toBe(true);
		}
		for (const person of ['lea', 'tuteur-pain', 'parent-lea', 'secretariat']) {
			const news = await cardOf(await world.enter(person));
			expect(news?.card).toBeTruthy();
			expect(news?.card?.school).not.toHaveProperty('workAccidents');
		}
	});

	it('[AL20] the head alone decides, and only what there is to decide', async () => {
		for (const person of ['cpe-a', 'vie-scolaire', 'ref-a', 'lea', 'tuteur-pain', 'secretariat']) {
			const device = await world.enter(person);
			expect((await put({ workAccidents: true }, device)).status).toBe(403);
			expect((await device.fetch('/api/settings')).status).toBe(403);
		}
		for (const body of [{}, { workAccidents: 'yes' }, { workAccidents: true, ladders: {} }, 7]) {
			expect((await put(body)).status).toBe(400);
		}
		expect(await stored()).toEqual([{ settings: {} }]);
	});
});
