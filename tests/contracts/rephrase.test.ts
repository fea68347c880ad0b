import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import type { Rephrased } from '#shared/api/protocol.ts';
import { ownWords } from '#shared/domain/summary/own-words.ts';
import { wholeSchool } from '#server/demo/others.ts';
import { CLASS_NAME } from '#server/demo/school.ts';
import { newsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { startModelServer, type ModelServer } from '#tests/kit/model-server.ts';
import {
	DEMO_SCHOOL,
	MONDAY,
	openWorld,
	wipe,
	type Visitor,
	type World
} from '#tests/kit/world.ts';

const LEA = 'stage-lea';
const DAY = '2027-06-14';
const EVENING = Date.parse('2027-06-18T18:00:00+02:00');

let server: ModelServer;

beforeAll(async () => {
	server = await startModelServer();
});
afterAll(() => server.close());

describeOnBoth('a service that rephrases', (database) => {
	let world: World;

	beforeEach(async () => {
		await wipe(database());
		server.received.length = 0;
		server.answers = 'Une reformulation.';
	});

	const open = async (more: Parameters<typeof openWorld>[1] = {}): Promise<void> => {
		const llm = { url: server.url, model: 'small', key: 'secret-key' };
		world = await openWorld(database(), { now: MONDAY, llm, ...more });
	};
	const post = (by: Visitor, body: unknown) =>
		by.fetch('/api/rephrase', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
	const ask = async (person: string, body: unknown): Promise<number | Rephrased> => {
		const answer = await post(await world.enter(person), body);
		return answer.status === 200 ? ((await answer.json()) as Rephrased) : answer.status;
	};
	const sent = (): string[] => server.received.map(({ body }) => body.messages[1]?.content ?? '');
	const write = async (text: string, day = DAY, done = true, student = 'lea'): Promise<void> => {
		const author = await world.enter(student);
		const placement = `stage-${student}`;
		const body = { type: 'done', at: world.now, day };
		await author.send({
			pages: [pageOf(textOf(text), day, placement)],
			facts: done ? [{ id: author.id(), placement, section: 'journal', body }] : []
		});
	};
	const written = async (): Promise<string[]> => {
		const answer = await (await world.enter('direction')).fetch('/api/audit');
		const { entries } = (await answer.json()) as {
			entries: { action: string; by: string; about: string }[];
		};
		return entries
			.filter(({ action }) => action === 'rephrased')
			.map(({ by, about }) => `${by}: ${about}`);
	};

	it('[LM1] without one, no route answers and nobody is told of one', async () => {
		await open({ llm: undefined });
		const head = await world.enter('direction');
		expect(await (await head.fetch('/api/rephrase')).json()).toEqual({ on: false });
		expect(await ask('direction', { question: 'Que fais-tu ?' })).toBe(404);
		expect(await ask('ref-a', { placement: LEA })).toBe(404);
		await wipe(database());
		await open();
		expect(await (await (await world.enter('lea')).fetch('/api/rephrase')).json()).toEqual({
			on: true
		});
	});

	it('[LM2] is asked by who reads the journal, of its summary, and by the head, of a question', async () => {
		await open();
		await write('Nous avons préparé les commandes du restaurant.');
		for (const person of [
			'ref-b',
			'cpe-a',
			'vie-scolaire',
			'direction',
			'secretariat',
			'infirmerie'
		]) {
			expect([person, await ask(person, { placement: LEA })]).toEqual([person, 403]);
		}
		for (const person of ['lea', 'tom', 'tuteur-pain', 'parent-lea']) {
			expect([person, await ask(person, { placement: LEA })]).toEqual([person, 403]);
			expect([person, await ask(person, { question: 'Quoi ?' })]).toEqual([person, 403]);
		}
		expect(await ask('ref-a', { question: 'Quoi ?' })).toBe(403);
		expect(await ask('ref-a', { placement: 'nowhere' })).toBe(403);
		expect(sent()).toEqual([]);
		expect(await ask('ref-a', { placement: LEA })).toEqual({
			text: 'Une reformulation.',
			left: false
		});
		expect(await ask('direction', { question: 'Que fais-tu ici ?' })).toEqual({
			text: 'Une reformulation.',
			left: false
		});
		expect(sent()).toEqual([
			'Nous avons préparé les commandes du restaurant.',
			'Que fais-tu ici ?'
		]);
		expect(server.received[0]?.authorization).toBe('Bearer secret-key');
	});

	it('[LM2] of a class, is sent what its summary shows at a glance, of the journals that somebody reads', async () => {
		await open();
		await write('Nous avons rangé la réserve.');
		await write('On a préparé les commandes.', DAY, true, 'nils');
		// The same class, followed by somebody else.
		await write('On a gonflé des pneus.', DAY, true, 'aya');
		for (const person of ['cpe-a', 'direction', 'secretariat', 'lea', 'tuteur-pain']) {
			expect([person, await ask(person, { className: CLASS_NAME })]).toEqual([person, 403]);
		}
		expect(await ask('ref-a', { className: '2de 1' })).toBe(403);
		expect(sent()).toEqual([]);
		// No word of two students: nothing stands there.
		expect(await ask('ref-a', { className: CLASS_NAME })).toEqual({ why: 'nothing' });
		world.now += 24 * 3600_000;
		await write('Nous avons rangé les commandes.', '2027-06-15');
		expect(await ask('ref-a', { className: CLASS_NAME })).toEqual({
			text: 'Une reformulation.',
			left: false
		});
		expect(sent()).toEqual([
			'Fait\u00a0: Nous avons rangé les commandes.\nFait\u00a0: On a préparé les commandes.'
		]);
		expect(server.received[0]?.body.messages[0]?.content).toContain(`des élèves d'une classe`);
		expect(await written()).toEqual([
			expect.stringMatching(/: Nils /),
			expect.stringMatching(/: Léa /)
		]);
	});

	it('[LM2] takes one thing, bounded, and nothing beside it', async () => {
		await open();
		for (const wrong of [
			{},
			7,
			{ placement: '' },
			{ placement: LEA, question: 'Quoi ?' },
			{ placement: LEA, text: 'x' },
			{ placement: 'x'.repeat(81) },
			{ placement: 'x\u0000' },
			{ className: 'x'.repeat(81) },
			{ className: 'x\u0000' },
			{ className: CLASS_NAME, placement: LEA },
			{ question: '  ' },
			{ question: 'x'.repeat(201) },
			{ question: 'deux\nlignes' }
		]) {
			expect([wrong, await ask('direction', wrong)]).toEqual([wrong, 400]);
		}
		expect(sent()).toEqual([]);
	});

	it('[LM3] sends no name of the cast, whatever the whole school wrote', async () => {
		await open({ now: EVENING, school: wholeSchool() });
		const people = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ name: string }>(sql`select name from person`)
		);
		const placements = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ id: string; className: string; referent: string; hosts: string[] }>(sql`
				select p.placement_id as id, p.class_name as "className", min(m.person_id) as referent,
					(select jsonb_agg(a->'host'->>'name') from jsonb_array_elements(p.agreements) a) as hosts
				from placement p join member m using (school_id, placement_id)
				where m.role = 'referent' and not m.ended group by p.school_id, p.placement_id order by p.placement_id`)
		);
		const found: string[] = [];
		const look = async (by: string, what: object, hosts: string[]): Promise<void> => {
			const before = sent().length;
			expect(await ask(by, what)).toEqual(expect.any(Object));
			const said = ` ${plain(sent().slice(before).join(' '))} `;
			const words = [...people.map(({ name }) => name), ...hosts].flatMap((name) =>
				plain(name).split(' ')
			);
			found.push(...words.filter((word) => word.length > 3 && said.includes(` ${word} `)));
			expect(said).not.toMatch(/@|\d{7}/);
		};
		for (const { id, referent, hosts } of placements)
			await look(referent, { placement: id }, hosts);
		expect(sent().length).toBeGreaterThan(20);
		const classOf = ({ referent, className }: (typeof placements)[number]): string =>
			`${referent}/${className}`;
		for (const one of new Map(placements.map((each) => [classOf(each), each])).values()) {
			const those = placements.filter((other) => classOf(other) === classOf(one));
			await look(
				one.referent,
				{ className: one.className },
				those.flatMap(({ hosts }) => hosts)
			);
			expect(sent().at(-1)?.length).toBeLessThanOrEqual(4000);
		}
		expect(found).toEqual([]);
	}, 120_000);

	it('[LM3] sends nothing where a name might remain', async () => {
		await open();
		const [lea] = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ name: string }>(sql`select name from person where person_id = 'lea'`)
		);
		await write(`On a préparé la commande ${plain(lea!.name).replaceAll(' ', '')} au fournil.`);
		expect(await ask('ref-a', { placement: LEA })).toEqual({ why: 'named' });
		expect(sent()).toEqual([]);
		expect(await written()).toEqual([]);
	});

	it('[LM4] leaves out a page with a passage of N1 or N2, and what has not settled', async () => {
		await open();
		await write(`Mon tuteur m'a frappé au visage. Nous avons rangé la réserve des farines.`);
		await write('Demain nous verrons les commandes.', '2027-06-15', false);
		expect(await ask('ref-a', { placement: LEA })).toEqual({ why: 'nothing' });
		expect(sent()).toEqual([]);
		world.now += 24 * 3600_000;
		await write('Nous avons préparé les commandes du restaurant.', '2027-06-15');
		const news = newsOf(await (await world.enter('ref-a')).send({}), LEA);
		expect(ownWords(news?.texts ?? []).length).toBeGreaterThan(1);
		expect(await ask('ref-a', { placement: LEA })).toMatchObject({ left: true });
		expect(sent().join()).not.toMatch(/frapp|farines/);
	});

	it('[LM3, LM4] of a class, only the sentences at fault stay', async () => {
		await open();
		const [nils] = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ name: string }>(sql`select name from person where person_id = 'nils'`)
		);
		const twoDays = [DAY, '2027-06-15'];
		for (const day of twoDays) {
			world.now = Date.parse(`${day}T18:00:00+02:00`);
			await write(`La réserve des farines, ${day.slice(-2)} sacs.`, day);
			await write(
				`On a rangé la réserve ${plain(nils!.name).replaceAll(' ', '')}.`,
				day,
				true,
				'nils'
			);
		}
		expect(await ask('ref-a', { className: CLASS_NAME })).toMatchObject({ left: true });
		expect(sent().join()).toContain('farines');
		expect(sent().join()).not.toContain(plain(nils!.name).replaceAll(' ', ''));
		expect(await written()).toEqual([expect.stringMatching(/: Léa /)]);
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`
				insert into signal (school_id, placement_id, signal_id, alert_id, seq, author_id, page, field, level, rule, family,
					mark, found_at)
				select ${DEMO_SCHOOL}::text, ${LEA}::text, 's' || page, 'signal/x', 1, 'lea', page, 'done', 'N1', 'r', 'r', 'm', 1
				from settled_text where placement_id = ${LEA}`)
		);
		expect(await ask('ref-a', { className: CLASS_NAME })).toEqual({ why: 'named' });
		expect(sent()).toHaveLength(1);
	});

	it('[LM4] a passage that was found stays one, whatever the rules know now', async () => {
		await open();
		await write('Nous avons préparé les commandes du restaurant.');
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`
				insert into signal (school_id, placement_id, signal_id, alert_id, seq, author_id, page, field, level, rule, family,
					mark, found_at)
				values (${DEMO_SCHOOL}, ${LEA}, 's', 'signal/x', 1, 'lea', ${DAY}, 'done', 'N2', 'r', 'r', 'm', 1)`)
		);
		expect(await ask('ref-a', { placement: LEA })).toEqual({ why: 'nothing' });
	});

	it('[LM5] keeps nothing of what comes back', async () => {
		await open();
		await write('Nous avons préparé les commandes du restaurant.');
		server.answers = 'CANARI est revenu.';
		const referent = await world.enter('ref-a');
		const answer = await post(referent, { placement: LEA });
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
		expect(await answer.text()).toContain('CANARI');
		const tables = await database().withOwner((tx) =>
			tx.all<{ name: string }>(sql`
				select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
		);
		expect(tables.length).toBeGreaterThan(20);
		for (const { name } of tables) {
			const [held] = await database().withOwner((tx) =>
				tx.all<{ count: number }>(
					sql`select count(*)::int as count from ${sql.identifier(name)} t where t::text like '%CANARI%'`
				)
			);
			expect([name, held?.count]).toEqual([name, 0]);
		}
	});

	it('[LM6] is written down before it leaves, and the log says how much and not what', async () => {
		await open();
		await write('Nous avons préparé les commandes du restaurant.');
		const logged: string[] = [];
		const before: string[][] = [];
		world.ports.log.info = (event, about) => void logged.push(JSON.stringify({ event, ...about }));
		server.answers = (response) => {
			void written().then((entries) => {
				before.push(entries);
				response.writeHead(500).end();
			});
		};
		expect(await ask('ref-a', { placement: LEA })).toEqual({ why: 'down' });
		expect(before).toEqual([[expect.stringMatching(/: Léa /)]]);
		expect(logged.filter((line) => line.includes('"rephrased"'))).toEqual([
			JSON.stringify({
				event: 'rephrased',
				school: DEMO_SCHOOL,
				placement: LEA,
				characters: 47,
				outcome: '500'
			})
		]);
		server.answers = 'Que fais-tu ?';
		await ask('direction', { question: 'Tu fais quoi ?' });
		expect(await written()).toEqual([
			expect.stringMatching(/^Maxence CADRE: $/),
			expect.stringMatching(/: Léa /)
		]);
	});

	it('[LM7] down or slow, it says so, and everything else is as it was', async () => {
		await open();
		await write('Nous avons préparé les commandes du restaurant.');
		server.answers = '<p>Portail</p>';
		expect(await ask('ref-a', { placement: LEA })).toEqual({ why: 'down' });
		// Longer than a question may be.
		server.answers = 'x'.repeat(201);
		expect(await ask('direction', { question: 'Quoi ?' })).toEqual({ why: 'down' });
		expect(newsOf(await (await world.enter('ref-a')).send({}), LEA)?.texts).toHaveLength(1);
		expect(world.errors).toEqual([]);
	});

	it('[LM1] three of a school wait at once, and no more', async () => {
		await open();
		const held: (() => void)[] = [];
		server.answers = (response) => void held.push(() => response.writeHead(500).end());
		const head = await world.enter('direction');
		const three = [1, 2, 3].map(() => post(head, { question: 'Que fais-tu ?' }));
		await server.asked(3);
		expect((await post(head, { question: 'Que fais-tu ?' })).status).toBe(429);
		for (const release of held) release();
		expect((await Promise.all(three)).map(({ status }) => status)).toEqual([200, 200, 200]);
	});
});

function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9@]+/g, ' ')
		.trim();
}
