import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { MOST_HELD, MOST_OWN, NO_OWN, type SchoolQuestions } from '#shared/domain/question/own.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const ADDED = { phase: 'during', theme: 'people', text: 'Qui connais-tu ici ?' } as const;

describeOnBoth('the questions of a school', (database) => {
	let world: World;
	let head: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		head = await world.enter('direction');
	});

	const put = (body: unknown, by = head) =>
		by.fetch('/api/questions', {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
	const decide = async (body: unknown): Promise<SchoolQuestions> => {
		const answer = await put(body);
		expect(answer.status).toBe(200);
		return (await answer.json()) as SchoolQuestions;
	};
	const read = async (by = head): Promise<unknown> => (await by.fetch('/api/questions')).json();
	const settings = async () => {
		const rows = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ settings: object }>(sql`select settings from school`)
		);
		return rows[0]?.settings;
	};

	it('[QU8] one is added, and whoever is signed in reads it', async () => {
		expect(await read()).toEqual(NO_OWN);
		const { own } = await decide({ add: { ...ADDED, why: 'Pour les remercier.' } });
		expect(own).toMatchObject([{ ...ADDED, since: '2027-06-14', why: 'Pour les remercier.' }]);
		expect(own.map(({ id }) => id)).toEqual([expect.stringMatching(/^own-[\w-]{36}$/)]);
		for (const person of ['lea', 'tuteur-pain', 'ref-a', 'cpe-a', 'secretariat', 'parent-lea']) {
			expect(await read(await world.enter(person))).toEqual({ own, retired: [] });
		}
		const answer = await head.fetch('/api/questions');
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
	});

	it('[QU8] what is retired stays readable, and may be asked again; other settings stay', async () => {
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`update school set settings = '{"workAccidents": true}'::jsonb`)
		);
		const [one] = (await decide({ add: ADDED })).own;
		expect(await decide({ retire: one!.id })).toEqual({
			own: [{ ...one, retired: true }],
			retired: []
		});
		await decide({ retire: one!.id });
		expect(await decide({ retire: 'tool' })).toMatchObject({ retired: ['tool'] });
		expect(await decide({ retire: 'tool' })).toMatchObject({ retired: ['tool'] });
		await decide({ restore: 'tool' });
		expect(await decide({ restore: one!.id })).toEqual({ own: [one], retired: [] });
		expect(await settings()).toEqual({
			workAccidents: true,
			questions: { own: [one], retired: [] }
		});
	});

	it('[QU8] the head alone decides, and only what there is to decide', async () => {
		for (const person of ['cpe-a', 'vie-scolaire', 'ref-a', 'lea', 'tuteur-pain', 'secretariat']) {
			expect((await put({ add: ADDED }, await world.enter(person))).status).toBe(403);
		}
		for (const wrong of [
			{},
			7,
			{ add: { ...ADDED, text: '' } },
			{ add: { ...ADDED, text: '   ' } },
			{ add: { ...ADDED, text: 'x'.repeat(201) } },
			{ add: { ...ADDED, text: 'deux\nlignes' } },
			{ add: { ...ADDED, text: '\ud800' } },
			{ add: { ...ADDED, theme: 'family' } },
			{ add: { ...ADDED, phase: 'always' } },
			{ add: { ...ADDED, id: 'own-mine' } },
			{ add: ADDED, retire: 'tool' },
			{ retire: 'a b' },
			{ retire: ['tool'] }
		]) {
			expect([wrong, (await put(wrong)).status]).toEqual([wrong, 400]);
		}
		for (const unknown of ['nothing', 'own-nothing', 'hopes', 'first-safety', 'glossary']) {
			expect([unknown, (await put({ retire: unknown })).status]).toEqual([unknown, 404]);
		}
		expect(await settings()).toEqual({});
	});

	it('[QU8] the same is not added twice, and no more than a hundred are asked', async () => {
		await decide({ add: ADDED });
		expect((await decide({ add: { ...ADDED, text: ` ${ADDED.text} ` } })).own).toHaveLength(1);
		const many = (count: number, retired: boolean): SchoolQuestions => ({
			own: Array.from({ length: count }, (_, at) => ({
				...{ id: `own-${at}`, since: '2027-06-14', ...ADDED, text: `Question ${at}` },
				...(retired && { retired: true })
			})),
			retired: []
		});
		const set = (questions: SchoolQuestions) =>
			database().withSchool(DEMO_SCHOOL, (tx) =>
				tx.all(sql`update school set settings = ${JSON.stringify({ questions })}::text::jsonb`)
			);
		await set(many(MOST_OWN, false));
		expect((await put({ add: ADDED })).status).toBe(413);
		await decide({ retire: 'own-0' });
		expect((await decide({ add: ADDED })).own).toHaveLength(MOST_OWN + 1);
		expect((await put({ restore: 'own-0' })).status).toBe(413);
		await set(many(MOST_HELD, true));
		expect((await put({ add: ADDED })).status).toBe(413);
	});

	it('[QU8] two heads who decide at once lose nothing of each other', async () => {
		await Promise.all([
			put({ add: ADDED }),
			put({ add: { ...ADDED, text: 'Et quoi encore ?' } }),
			put({ retire: 'tool' })
		]);
		const { own, retired } = (await read()) as SchoolQuestions;
		expect(own).toHaveLength(2);
		expect(retired).toEqual(['tool']);
	});
});
