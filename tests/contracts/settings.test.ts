import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Settings } from '#shared/api/protocol.ts';
import type { ImportGround } from '#shared/domain/import/confirm.ts';
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

	const calendarOf = async () => ((await read()) as Settings).calendar;
	const seconde = { from: '2027-06-14', to: '2027-06-25' };

	it('[CA1, CA4] the zone is said, its holidays follow, and the dates of its own stand beside them', async () => {
		const before = await calendarOf();
		expect(before).toMatchObject({ place: 'france', years: [{ year: '2026' }, { year: '2027' }] });
		expect(before).not.toHaveProperty('zone');
		expect(before.years[0]?.dates).toEqual({});
		expect((await put({ place: { zone: 'A', place: 'france' } })).status).toBe(200);
		const inZone = await calendarOf();
		expect(inZone.zone).toBe('A');
		const [year] = inZone.years;
		expect(year?.dates).toEqual(year?.known);
		expect(year?.dates.college).toEqual({ from: '2026-11-02', to: '2027-04-09' });
		const dates = { ...year?.dates, seconde };
		expect((await put({ schoolYear: { year: '2026', dates } })).status).toBe(200);
		expect((await calendarOf()).years[0]?.dates).toEqual(dates);
		expect(await stored()).toEqual([
			{ settings: { calendar: { zone: 'A', years: { 2026: { seconde } } } } }
		]);
		await put({ schoolYear: { year: '2026', dates: year?.known } });
		expect(await stored()).toEqual([{ settings: { calendar: { zone: 'A' } } }]);
	});

	it('[CA4] two heads who decide at once lose nothing of each other', async () => {
		await Promise.all([
			put({ place: { zone: 'B', place: 'alsace-moselle' } }),
			put({ schoolYear: { year: '2026', dates: { seconde } } }),
			put({ workAccidents: true })
		]);
		expect(await read()).toMatchObject({
			workAccidents: true,
			calendar: { zone: 'B', place: 'alsace-moselle', years: [{ dates: { seconde } }, {}] }
		});
	});

	it('[CA4] what is no date of a school year near is refused, and nothing is half-applied', async () => {
		for (const wrong of [
			{ year: '2026', dates: { seconde: { from: '2027-06-25', to: '2027-06-14' } } },
			{ year: '2026', dates: { seconde: { from: '2028-06-14', to: '2028-06-25' } } },
			{ year: '2026', dates: { seconde: { from: '2027-06-14', to: '' } } },
			{ year: '2026', dates: { seconde: { from: '2027-06-31', to: '2027-07-02' } } },
			{ year: '2026', dates: { summer: seconde } },
			{ year: '2028', dates: {} },
			{ year: '2025', dates: {} },
			{ year: '26', dates: {} },
			{ year: '2026' }
		]) {
			expect((await put({ schoolYear: wrong })).status).toBe(400);
		}
		expect((await put({ place: { zone: 'D', place: 'france' } })).status).toBe(400);
		expect((await put({ place: { zone: 'A' } })).status).toBe(400);
		expect(await stored()).toEqual([{ settings: {} }]);
	});

	it('[CA6] head and office alone ask what days are compared with, and an import is compared with the same', async () => {
		await put({ schoolYear: { year: '2026', dates: { seconde } } });
		const expected = { place: 'france', years: { 2026: { seconde }, 2027: {} } };
		for (const person of ['direction', 'secretariat']) {
			const device = await world.enter(person);
			const answer = await device.fetch('/api/calendar');
			expect(answer.headers.get('Cache-Control')).toBe('no-store');
			expect(await answer.json()).toEqual(expected);
			const ground = (await (await device.fetch('/api/import')).json()) as ImportGround;
			expect(ground.dates).toEqual(expected);
		}
		for (const person of ['cpe-a', 'vie-scolaire', 'ref-a', 'lea', 'tuteur-pain', 'parent-lea']) {
			expect((await (await world.enter(person)).fetch('/api/calendar')).status).toBe(403);
		}
	});
});
