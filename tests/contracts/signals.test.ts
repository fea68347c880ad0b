import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { ladderOf } from '#shared/domain/ladder.ts';
import type { CardAlert } from '#shared/domain/card.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { json } from '#server/db/database.ts';
import { startRetention } from '#server/store/retention-store.ts';
import { cursorsOf, newsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { countWord } from '#tests/kit/canary.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const DAY = '2027-06-14';
const LEA = 'stage-lea';
const MINUTE = 60_000;

/** One sentence a level; CANARY stands in the text beside it. */
const SAID = {
	N1: `Mon tuteur m'a frappé au visage.`,
	N2: `Ils m'ont insulté toute la matinée.`,
	N3: `J'ai conduit le chariot élévateur.`,
	N4: `Je m'ennuie, je n'ai rien à faire de la journée.`
} as const;
type Level = keyof typeof SAID;
const LEVELS = Object.keys(SAID) as Level[];

const EVERYBODY = [
	...['lea', 'tom', 'tuteur-pain', 'tuteur-velo', 'ref-a', 'ref-b', 'cpe-a', 'cpe-b'],
	...['vie-scolaire', 'direction', 'secretariat', 'infirmerie', 'parent-lea']
];
const OUTSIDE = EVERYBODY.filter((one) => one !== 'ref-a' && one !== 'direction');

describeOnBoth('weak signals', (database) => {
	let world: World;
	let ways: ToldWays;
	let lea: Visitor;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		await startRetention(database(), world.ports.clock);
		const people = EVERYBODY.map((person) => ({ person }));
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`
				insert into reach (school_id, person_id, email, phone, sms)
				select ${DEMO_SCHOOL}::text, x.person, x.person, x.person, true
				from jsonb_to_recordset(${json(people)}::text::jsonb) as x(person text)
				on conflict (school_id, person_id) do update set email = excluded.email, phone = excluded.phone, sms = true`)
		);
		lea = await world.enter('lea');
	});

	const run = <Row>(statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Row>(statement));

	const fact = async (who: Visitor, section: string, body: object): Promise<void> => {
		const { facts } = await who.send({
			facts: [{ id: who.id(), placement: LEA, section, body: { at: world.now, ...body } }]
		});
		expect(facts[0]).toMatchObject({ status: 'ok' });
	};

	/** The page of the day, and « J'ai fini ma journée ». */
	const write = async (text: string, page = DAY): Promise<void> => {
		const body = { type: 'done', at: world.now, day: page };
		const { pages } = await lea.send({
			pages: [pageOf(textOf(text), page)],
			facts: [{ id: lea.id(), placement: LEA, section: 'journal', body }]
		});
		expect(world.errors).toEqual([]);
		expect(pages[0]).toMatchObject({ status: 'ok' });
	};

	const cardOf = async (who: string) =>
		newsOf(await (await world.enter(who)).send({}), LEA)?.card ?? undefined;
	const signalsOf = async (who: string): Promise<readonly CardAlert[]> =>
		((await cardOf(who))?.alerts ?? []).filter(({ kind }) => kind === 'signal');
	const oneOf = async (who: string): Promise<CardAlert> => {
		const [alert, ...more] = await signalsOf(who);
		expect(more).toEqual([]);
		if (!alert) throw new Error('a signal was raised');
		return alert;
	};
	const step = async (who: string, body: object): Promise<void> => {
		const { id: alert, facts: covers } = await oneOf(who);
		await fact(await world.enter(who), 'followup', { alert, covers, ...body });
	};
	const close = (who: string, outcome: string) => step(who, { type: 'closed', outcome });

	const work = async (): Promise<void> => {
		while ((await runDueJobs(database(), world.ports)) > 0);
	};
	const lettersTo = async (): Promise<string[]> => {
		await work();
		return [...new Set(ways.post.splice(0).map(({ to }) => to))].sort();
	};

	it('[SG20] are raised in the commit that settles the page, with their words, once', async () => {
		await write(`Bonjour. ${SAID.N2} Bref.`);
		const alert = await oneOf('ref-a');
		expect(alert).toMatchObject({
			...{ level: 'N2', day: DAY, state: 'raised', raisedAt: world.now },
			excerpt: SAID.N2
		});
		expect(alert.id).toMatch(new RegExp(`^signal/${DAY}/[a-z-]+$`));
		await write(`Bonjour. ${SAID.N2} Bref. Et voilà.`);
		expect(await oneOf('ref-a')).toMatchObject({ id: alert.id, facts: alert.facts });
	});

	it('[SG20] are not raised of what is still being typed, but a quarter of an hour after', async () => {
		await lea.send({ pages: [pageOf(textOf(SAID.N1))] });
		expect(await signalsOf('ref-a')).toEqual([]);
		world.now += 14 * MINUTE;
		await work();
		expect(await signalsOf('ref-a')).toEqual([]);
		world.now += 2 * MINUTE;
		await work();
		expect(await oneOf('direction')).toMatchObject({ level: 'N1', excerpt: SAID.N1 });
		expect(await lettersTo()).toEqual(['direction', 'ref-a']);
	});

	it('[SG20] stay when their words are taken out of the page', async () => {
		await write(SAID.N1);
		const { id } = await oneOf('direction');
		world.now += MINUTE;
		const other = await world.enter('lea');
		const doc = textOf('');
		doc.getText('done').insert(0, 'Rien.');
		await other.send({ pages: [pageOf(doc)] });
		world.now += 20 * MINUTE;
		await work();
		expect(await oneOf('direction')).toMatchObject({ id, state: 'raised', excerpt: SAID.N1 });
	});

	it.each(LEVELS)(
		'[SG21, SG24] of level %s are seen and heard of by nobody else',
		async (level) => {
			const streams = new Map<string, Record<string, string>>();
			for (const who of OUTSIDE) {
				const visitor = await world.enter(who);
				streams.set(who, cursorsOf(await visitor.send({})));
			}
			await write(`CANARI. ${SAID[level]}`);
			for (const who of OUTSIDE) {
				const visitor = await world.enter(who);
				const text = JSON.stringify(await visitor.send({}));
				expect(text, who).not.toContain('signal');
				expect(text, who).not.toMatch(/"level":"N/);
				if (who !== 'lea') expect(text, who).not.toContain('CANARI');
				if (
					['tuteur-pain', 'parent-lea', 'secretariat', 'infirmerie', 'vie-scolaire'].includes(who)
				) {
					const after = await visitor.send({ have: streams.get(who) ?? {} });
					expect(after.placements, who).toEqual([]);
				}
			}
			expect((await signalsOf('direction')).length).toBe(level === 'N4' ? 0 : 1);
			expect(await oneOf('ref-a')).toMatchObject({ level, excerpt: SAID[level] });
			for (const minutes of [0, 6, 30, 60, 24 * 60, 48 * 60]) {
				world.now += minutes * MINUTE;
				for (const to of await lettersTo()) expect(['direction', 'ref-a']).toContain(to);
			}
			await step('ref-a', { type: 'taken' });
			await close('ref-a', 'founded');
			for (const who of OUTSIDE) {
				expect(JSON.stringify(await (await world.enter(who)).send({})), who).not.toContain(
					'signal'
				);
			}
		}
	);

	it('[SG21] tells danger by night, what is worrying in the morning, and a task to the référent alone', async () => {
		world.now = Date.parse(`${DAY}T22:00:00+02:00`);
		await write(SAID.N1);
		expect(await lettersTo()).toEqual(['direction', 'ref-a']);
		await wipe(database());
		world = await openWorld(database(), { ways });
		expect(ladderOf({ kind: 'signal', level: 'N2' }).hours).toBe('duty');
		expect(ladderOf({ kind: 'signal', level: 'N4' }).rungs).toEqual([]);
		expect(ladderOf({ kind: 'signal', level: 'N3' }).rungs[0]?.to).toEqual(['referent']);
	});

	it('[SG21] puts other words by the same rule on the board again, where they are grave', async () => {
		await write(SAID.N2);
		await close('ref-a', 'founded');
		expect(await oneOf('ref-a')).toMatchObject({ state: 'closed' });
		world.now += MINUTE;
		await write(`${SAID.N2} Ils m'ont encore insulté devant un client.`);
		const again = await oneOf('ref-a');
		expect(again.facts.length).toBe(2);
		expect(again.state).toBe('raised');
		expect(again.excerpt?.split('\n')).toHaveLength(2);
	});

	it('[SG22] keep the whole text as it was, whatever the student writes later', async () => {
		const text = `Avant. ${SAID.N2} Après.`;
		await write(text);
		const copies = () => run<{ copy: string }>(sql`select copy from signal_words`);
		expect(await copies()).toEqual([{ copy: text }]);
		await expect(run(sql`update signal_words set copy = ''`)).rejects.toThrow();
		await expect(run(sql`update signal set level = 'N4'`)).rejects.toThrow();
		await expect(run(sql`delete from signal`)).rejects.toThrow();
		await write('Une autre journée.', '2027-06-15');
		expect(await copies()).toEqual([{ copy: text }]);
	});

	it('[SG22] keep of a task its sentence alone', async () => {
		await write(`CANARI. ${SAID.N3}`);
		expect(await run(sql`select excerpt, copy from signal_words`)).toEqual([
			{ excerpt: SAID.N3, copy: '' }
		]);
	});

	it('[SG23] say to the student that their référent has read them with care, and nothing else', async () => {
		await write(SAID.N3);
		expect((await cardOf('lea'))?.reread).toBeUndefined();
		await step('ref-a', { type: 'taken' });
		const card = await cardOf('lea');
		expect(card?.reread).toEqual([`${DAY}/done`]);
		expect(card?.alerts).toEqual([]);
		expect((await cardOf('tuteur-pain'))?.reread).toBeUndefined();
	});

	it('[SG24] are passed on by head and référent, to whom they say', async () => {
		await write(SAID.N2);
		const { id: alert } = await oneOf('direction');
		const head = await world.enter('direction');
		await fact(head, 'followup', { type: 'passed', alert, to: 'care' });
		expect(await oneOf('infirmerie')).toMatchObject({ excerpt: SAID.N2 });
		for (const who of OUTSIDE.filter((one) => one !== 'infirmerie')) {
			expect(await signalsOf(who), who).toEqual([]);
		}
	});

	it.each(['tuteur-pain', 'cpe-a', 'vie-scolaire', 'parent-lea', 'lea'])(
		'[SG24] take no step from %s',
		async (who) => {
			await write(SAID.N2);
			const { id: alert, facts: covers } = await oneOf('ref-a');
			const visitor = await world.enter(who);
			const body = { type: 'taken', at: world.now, alert, covers };
			const { facts } = await visitor.send({
				facts: [{ id: visitor.id(), placement: LEA, section: 'followup', body }]
			});
			expect(facts[0]).toMatchObject({ status: 'refused', code: 'forbidden' });
		}
	);

	it('[SG25] called usual for this trade, are not raised again in this placement', async () => {
		await write(SAID.N3);
		await close('ref-a', 'usual');
		await write(`Encore : ${SAID.N3}`, '2027-06-15');
		expect(await signalsOf('ref-a')).toHaveLength(1);
	});

	it('[SG25] of danger are never usual', async () => {
		await write(SAID.N1);
		await close('ref-a', 'usual');
		await write(SAID.N1, '2027-06-15');
		expect(await signalsOf('ref-a')).toHaveLength(2);
	});

	it('[SG26] lose their words within thirty days where they were nothing', async () => {
		await write(`${SAID.N2} CANARI.`);
		const words = async () => (await run(sql`select 1 from signal_words`)).length;
		await close('ref-a', 'unfounded');
		const night = async (days: number): Promise<void> => {
			world.now += days * 24 * 60 * MINUTE;
			await work();
		};
		await night(13);
		expect(await words()).toBe(1);
		await night(3);
		expect(await words()).toBe(0);
		const alert = await oneOf('ref-a');
		expect(alert.excerpt).toBeUndefined();
		expect(alert.state).toBe('closed');
	});

	it('[SG26] keep their words where they were founded, and go with the student', async () => {
		await write(`${SAID.N2} CANARI.`);
		await close('ref-a', 'founded');
		world.now += 40 * 24 * 60 * MINUTE;
		await work();
		expect((await oneOf('ref-a')).excerpt).toContain(SAID.N2);
		const head = await world.enter('direction');
		const erased = await head.fetch('/api/erasures', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ student: 'lea' })
		});
		expect(erased.status).toBe(200);
		expect(await countWord(database(), 'CANARI')).toBe(0);
		expect(await run(sql`select 1 from signal`)).toEqual([]);
	});

	it('[SG27] follow from no mood', async () => {
		await fact(lea, 'journal', { type: 'mood', day: DAY, level: 1 });
		await write('On a rangé les rayons.');
		expect(await signalsOf('ref-a')).toEqual([]);
	});
});
