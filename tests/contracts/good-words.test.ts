import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { newsOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const MINE = 'stage-lea';

describeOnBoth('good words', (database) => {
	let world: World;
	let lea: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		lea = await world.enter('lea');
	});

	async function say(who: Visitor, section: string, body: object) {
		const id = who.id();
		const fact = { id, placement: MINE, section, body: { at: world.now, ...body } };
		const { facts } = await who.send({ facts: [fact] });
		return { id, answer: facts[0]?.code ?? facts[0]?.status };
	}

	/** The types of the good words that somebody of the demonstration is sent, on a new device. */
	async function read(person: string): Promise<string[]> {
		const answer = await (await world.enter(person)).send({});
		const types = (newsOf(answer, MINE)?.facts ?? []).map(({ body }) => body.type);
		return types.filter((type) => ['week', 'thanks', 'good-news'].includes(type));
	}

	/** The agreement of the tutor who is thanked. */
	async function agreement(): Promise<string> {
		return newsOf(await lea.send({}), MINE)?.card?.agreements[0]?.id ?? '';
	}

	const NEWS = { type: 'good-news', says: ['days', 'well'], days: 9 };

	it('[GW4] reach the tutor who is thanked and the référent, and are taken back for both', async () => {
		const thanks = { type: 'thanks', agreement: await agreement(), text: 'Merci pour tout.' };
		const { id, answer } = await say(lea, 'thanks', thanks);
		expect(answer).toBe('ok');
		expect(await read('tuteur-pain')).toEqual(['thanks']);
		expect(await read('ref-a')).toEqual(['thanks']);
		for (const other of ['parent-lea', 'cpe-a', 'vie-scolaire', 'direction', 'tuteur-velo'])
			expect([other, await read(other)]).toEqual([other, []]);
		const back = await say(lea, 'thanks', { type: 'retract', fact: id });
		expect(back.answer).toBe('ok');
		const tutor = newsOf(await (await world.enter('tuteur-pain')).send({}), MINE);
		expect(tutor?.facts.map(({ body }) => body.type)).toEqual(['thanks', 'retract']);
	});

	it('[GW4] thank one host: another’s tutor reads nothing of it', async () => {
		await say(lea, 'thanks', { type: 'thanks', agreement: 'another', text: 'Merci.' });
		expect(await read('tuteur-pain')).toEqual([]);
		expect(await read('ref-a')).toEqual(['thanks']);
	});

	it('[GW5] reach the family whom the student tells, and nobody whom a court forbids to call', async () => {
		expect(await read('parent-lea')).toEqual([]);
		expect((await say(lea, 'news', NEWS)).answer).toBe('ok');
		expect(await read('parent-lea')).toEqual(['good-news']);
		expect(await read('tuteur-pain')).toEqual([]);
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`update guardianship set barred = true where person_id = 'parent-lea'`)
		);
		expect(await read('parent-lea')).toEqual([]);
		expect(await read('ref-a')).toEqual(['good-news']);
	});

	it('[GW5] send no message to anybody, nor raise anything', async () => {
		await say(lea, 'news', NEWS);
		await say(lea, 'week', { type: 'week', day: '2027-06-18', answer: 'appel' });
		const rows = (table: string) =>
			database().withSchool(DEMO_SCHOOL, (tx) =>
				tx.all(sql`select 1 from ${sql.identifier(table)} where placement_id = ${MINE}`)
			);
		expect([await rows('delivery'), await rows('alert')]).toEqual([[], []]);
	});

	it('[GW1] of a week are the référent’s alone, and the student’s to say', async () => {
		const week = { type: 'week', day: '2027-06-18', answer: 'appel' };
		expect((await say(lea, 'week', week)).answer).toBe('ok');
		expect(await read('ref-a')).toEqual(['week']);
		for (const other of ['tuteur-pain', 'parent-lea', 'cpe-a', 'vie-scolaire', 'direction'])
			expect([other, await read(other)]).toEqual([other, []]);
		expect((await say(await world.enter('tuteur-pain'), 'week', week)).answer).toBe('forbidden');
		expect((await say(await world.enter('parent-lea'), 'news', NEWS)).answer).toBe('forbidden');
	});
});
