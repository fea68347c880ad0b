import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { PlacementNews } from '#shared/api/protocol.ts';
import type { SubstitutionBook, Terms } from '#shared/domain/substitution.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { newsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { streamOf } from '#tests/kit/streams.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const TODAY = '2027-06-14';
const FIRST = '2027-06-15';
const LAST = '2027-06-17';
const AM = `${TODAY}/am`;
const BEFORE = Date.parse('2027-06-14T23:59:59.999+02:00');
const BEGINS = Date.parse('2027-06-15T00:00:00+02:00');
const ENDS = Date.parse('2027-06-17T23:59:59.999+02:00');
const OVER = Date.parse('2027-06-18T00:00:00+02:00');
/** Dany TABLEAU follows Léa and Nils; Eden SOIN, of the infirmary, stands in. */
const TERMS: Terms = {
	...{ absent: 'ref-a', substitute: 'infirmerie', from: FIRST, to: LAST, journal: false }
};

describeOnBoth('substitutes', (database) => {
	let world: World;
	let head: Visitor;
	let eden: Visitor;
	let id: string;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		head = await world.enter('direction');
		eden = await world.enter('infirmerie');
		id = head.id();
	});

	const put = (body: unknown, who = head): Promise<Response> =>
		who.fetch('/api/substitutions', {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
	const decide = (more: Partial<Terms> = {}, nth = 0, which = id): Promise<Response> =>
		put({ what: 'terms', id: which, nth, terms: { ...TERMS, ...more } });
	const end = (nth = 1): Promise<Response> => put({ what: 'end', id, nth });
	const read = async (): Promise<SubstitutionBook> =>
		(await (await head.fetch('/api/substitutions')).json()) as SubstitutionBook;
	const run = <Row>(statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Row>(statement));
	const codeOf = async (response: Response): Promise<unknown> => {
		expect(response.status).toBe(409);
		return ((await response.json()) as { error: { code: string } }).error.code;
	};
	/** What comes to them of Léa's placement. */
	const news = async (who: Visitor, cursor?: string): Promise<PlacementNews | undefined> =>
		newsOf(
			await who.send({ have: cursor === undefined ? {} : { 'stage-lea': cursor } }),
			'stage-lea'
		);
	const push = async (who: Visitor, section: string, body: object): Promise<string> => {
		const fact = {
			id: who.id(),
			placement: 'stage-lea',
			section,
			body: { at: world.now, ...body }
		};
		const { facts } = await who.send({ facts: [fact] });
		return facts[0]?.code ?? facts[0]?.status ?? 'unanswered';
	};
	const absent = { type: 'check', halfDays: [AM], status: 'absent' };
	const relayed = { ...absent, relayed: { from: 'tutor', via: 'phone' } };
	const contact = { type: 'contact', with: 'tutor', channel: 'phone' };
	const comment = { type: 'comment', day: TODAY, text: 'Bien.' };
	const rolesOf = async (who: Visitor): Promise<unknown> => {
		const me = (await (await who.fetch('/api/me')).json()) as { person: { roles: string[] } };
		expect((await who.send({})).roles).toEqual(me.person.roles);
		return me.person.roles;
	};
	/** Léa finishes a day: her référent reads it. */
	const write = async (): Promise<void> => {
		const lea = await world.enter('lea');
		const done = { type: 'done', at: world.now, day: TODAY };
		await lea.send({
			pages: [pageOf(textOf('Pétri'), TODAY)],
			facts: [{ id: lea.id(), placement: 'stage-lea', section: 'journal', body: done }]
		});
	};

	it('[SU1] are said by a head, who reads who may be replaced and by whom', async () => {
		const { people, referents, today } = await read();
		expect(today).toBe(TODAY);
		expect(referents).toEqual([
			{ id: 'ref-a', name: 'Dany TABLEAU', students: 2 },
			{ id: 'ref-b', name: 'Sacha CRAIE', students: 2 }
		]);
		expect(people.map((one) => `${one.id}: ${one.roles.join()}`).sort()).toEqual([
			'cpe-a: cpe',
			'cpe-b: cpe',
			'direction: head',
			'infirmerie: care',
			'ref-a: referent',
			'ref-b: referent',
			'secretariat: office',
			'vie-scolaire: desk'
		]);
		expect((await decide()).status).toBe(200);
		expect((await read()).substitutions).toMatchObject([
			{
				...{ id, nth: 1, state: 'standing', from: FIRST, to: LAST, journal: false },
				absent: { id: 'ref-a', name: 'Dany TABLEAU' },
				substitute: { id: 'infirmerie', name: 'Eden SOIN' },
				decided: [{ by: 'Maxence CADRE', at: world.now }]
			}
		]);
	});

	it.each([
		'cpe-a',
		'vie-scolaire',
		'ref-a',
		'secretariat',
		'infirmerie',
		'lea',
		'tuteur-pain',
		'parent-lea'
	])('[SU1] are neither read nor said by %s', async (who) => {
		const visitor = await world.enter(who);
		expect((await visitor.fetch('/api/substitutions')).status).toBe(403);
		const asked = { what: 'terms', id, nth: 0, terms: { ...TERMS, substitute: who } };
		expect((await put(asked, visitor)).status).toBe(403);
		expect((await read()).substitutions).toEqual([]);
	});

	it.each<[string, object]>([
		['no JSON', { body: 'x' }],
		['no id of ours', { id: 'one' }],
		['a negative word', { nth: -1 }],
		['something more', { note: 'x' }],
		['no such day', { terms: { ...TERMS, to: '2027-06-31' } }],
		['backwards', { terms: { ...TERMS, to: '2027-06-14' } }],
		['more than a school year', { terms: { ...TERMS, to: '2028-06-15' } }],
		['a student', { terms: { ...TERMS, substitute: 'lea' } }],
		['nobody known', { terms: { ...TERMS, substitute: 'x' } }],
		['somebody by themselves', { terms: { ...TERMS, substitute: 'ref-a' } }],
		['somebody who follows nobody', { terms: { ...TERMS, absent: 'cpe-a' } }],
		['the end of what never was', { what: 'end', terms: undefined }]
	])('[SU1] refuses %s', async (_what, more) => {
		const response = await put({ what: 'terms', id, nth: 0, terms: TERMS, ...more });
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ error: { code: 'malformed' } });
		expect((await read()).substitutions).toEqual([]);
	});

	it('[SU1] refuses what is decided otherwise already, with what stands in the way', async () => {
		await decide();
		const other = head.id();
		expect(await codeOf(await decide({ substitute: 'cpe-a' }, 0, other))).toBe('already-replaced');
		const late = { from: LAST, to: '2027-06-20' };
		expect(
			await codeOf(await decide({ ...late, absent: 'ref-b', substitute: 'ref-a' }, 0, other))
		).toBe('substitute-away');
		await run(sql`insert into member (school_id, placement_id, person_id, role)
			values (${DEMO_SCHOOL}, 'stage-aya', 'infirmerie', 'referent')`);
		expect(
			await codeOf(await decide({ absent: 'infirmerie', substitute: 'cpe-a' }, 0, other))
		).toBe('stands-in');
		const together = { absent: 'ref-b', substitute: 'infirmerie' };
		expect(await codeOf(await decide(together, 0, other))).toBe('already-referent');
		expect(await codeOf(await decide({ from: '2027-06-13' }, 0, other))).toBe('changed');
		expect((await read()).substitutions.map((one) => one.id)).toEqual([id]);
		expect((await decide({ from: '2027-06-18', to: '2027-06-18' }, 0, other)).status).toBe(200);
	});

	it('[SU7] have one winner of two screens, and take the same again as said', async () => {
		const [one, other] = [await world.enter('direction'), await world.enter('direction')];
		const asked = (substitute: string) => ({
			...{ what: 'terms', id: substitute === 'cpe-a' ? head.id() : id, nth: 0 },
			terms: { ...TERMS, substitute }
		});
		const [by, against] = [asked('cpe-a'), asked('cpe-b')];
		const both = await Promise.all([put(by, one), put(against, other)]);
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		const winner = both[0].status === 200 ? by : against;
		expect((await put(winner, one)).status).toBe(200);
		const [stands] = (await read()).substitutions;
		expect(stands).toMatchObject({ nth: 1, substitute: { id: winner.terms.substitute } });
	});

	it('[SU7] are changed by whoever looked at the last word, which stays', async () => {
		await decide();
		expect((await decide({ to: '2027-06-18' }, 1)).status).toBe(200);
		expect(await codeOf(await decide({ journal: true }, 1))).toBe('changed');
		expect(await codeOf(await end(1))).toBe('changed');
		expect((await end(2)).status).toBe(200);
		expect((await end(2)).status).toBe(200);
		expect(await codeOf(await decide({ journal: true }, 3))).toBe('changed');
		const [stands] = (await read()).substitutions;
		expect(stands?.decided.map(({ state, to, by }) => [state, to, by])).toEqual([
			['standing', LAST, 'Maxence CADRE'],
			['standing', '2027-06-18', 'Maxence CADRE'],
			['taken-back', '2027-06-18', 'Maxence CADRE']
		]);
		for (const statement of [
			sql`update substitution set journal = true`,
			sql`delete from substitution`
		]) {
			await expect(run(statement)).rejects.toMatchObject({ code: '42501' });
		}
		world.now = BEGINS;
		expect(await news(eden)).toBeUndefined();
		expect(await push(eden, 'presence', relayed)).toBe('forbidden');
	});

	it('[SU2, SU3] hold their part from the first midnight to the last, though no worker lives', async () => {
		await write();
		await decide();
		world.now = BEFORE;
		expect(await news(eden)).toBeUndefined();
		expect(await push(eden, 'followup', contact)).toBe('forbidden');
		expect(await rolesOf(eden)).toEqual(['care']);
		world.now = BEGINS;
		expect(await rolesOf(eden)).toEqual(['care', 'referent']);
		const held = await news(eden);
		expect(held?.card?.student.name).toBe('Léa EXEMPLE');
		expect(held?.texts).toEqual([]);
		expect(held?.facts).toEqual([]);
		expect(await push(eden, 'followup', contact)).toBe('ok');
		expect(await push(eden, 'presence', relayed)).toBe('ok');
		expect(await push(eden, 'feedback', comment)).toBe('forbidden');
		expect(await push(eden, 'followup', { type: 'published', fact: id })).toBe('bad-fact');
		const absentReferent = await news(await world.enter('ref-a'));
		expect(absentReferent?.texts).toHaveLength(1);
		expect(absentReferent?.card?.alerts.map(({ kind }) => kind)).toEqual(['absence']);
		world.now = ENDS;
		const last = await news(eden);
		expect(last?.card?.alerts).toHaveLength(1);
		expect(await news(eden, last?.cursor)).toBeUndefined();
		world.now = OVER;
		// Their own words are theirs; whatever others said goes, and so does the card.
		const gone = await news(eden, last?.cursor);
		expect(gone).toMatchObject({ whole: true, card: null, texts: [] });
		expect(gone?.facts.map(({ author }) => author)).toEqual(['infirmerie', 'infirmerie']);
		expect(await push(eden, 'followup', contact)).toBe('forbidden');
		expect(await push(eden, 'presence', { ...relayed, halfDays: [`${LAST}/am`] })).toBe('ok');
		expect(await rolesOf(eden)).toEqual(['care']);
	});

	it('[SU2, SU3] read the journal while it is ticked, and not a moment longer', async () => {
		await write();
		await decide({ from: TODAY, journal: true });
		const open = await news(eden);
		expect(open?.texts).toMatchObject([{ fields: { done: 'Pétri' } }]);
		expect(await push(eden, 'feedback', comment)).toBe('ok');
		await decide({ from: TODAY, journal: false }, 1);
		const closed = await news(eden, open?.cursor);
		expect(closed).toMatchObject({ whole: true, texts: [] });
		expect(closed?.card).toBeTruthy();
		expect(closed?.facts.map(({ author }) => author)).toEqual(['infirmerie']);
		await decide({ from: TODAY, journal: true }, 2);
		const again = await news(eden, closed?.cursor);
		expect(again?.texts).toHaveLength(1);
		world.now += 1000;
		expect((await end(3)).status).toBe(200);
		expect(await news(eden, again?.cursor)).toMatchObject({ whole: true, card: null, texts: [] });
		expect(await push(eden, 'feedback', comment)).toBe('forbidden');
		expect(await push(eden, 'presence', relayed)).toBe('ok');
	});

	it('[SU3] go by the clock of the school, wherever the server stands', async () => {
		await run(sql`update school set time_zone = 'Indian/Reunion'`);
		await decide();
		world.now = Date.parse('2027-06-14T23:59:59+04:00');
		expect(await news(eden)).toBeUndefined();
		world.now = Date.parse('2027-06-15T00:00:00+04:00');
		expect((await news(eden))?.card).toBeTruthy();
		world.now = Date.parse('2027-06-18T00:00:00+04:00');
		expect(await news(eden)).toBeUndefined();
	});

	it('[SU2] have what the référent is given meanwhile, and lose what the référent loses', async () => {
		await decide({ from: TODAY });
		expect(newsOf(await eden.send({}), 'stage-aya')).toBeUndefined();
		await run(sql`insert into member (school_id, placement_id, person_id, role)
			values (${DEMO_SCHOOL}, 'stage-aya', 'ref-a', 'referent')`);
		const given = newsOf(await eden.send({}), 'stage-aya');
		expect(given?.card?.student.name).toBe('Aya MODÈLE');
		await run(
			sql`update member set ended = true where placement_id = 'stage-aya' and person_id = 'ref-a'`
		);
		const have = { 'stage-aya': given?.cursor ?? '' };
		expect(newsOf(await eden.send({ have }), 'stage-aya')).toMatchObject({ card: null });
	});

	it('[SU5] are named to the student with the decision, and no counter moves at midnight', async () => {
		const lea = await world.enter('lea');
		const first = await news(lea);
		await decide({ journal: true });
		const told = await news(lea, first?.cursor);
		const named = {
			...{ id: 'infirmerie', name: 'Eden SOIN', substitute: 'ref-a' },
			...{ from: FIRST, to: LAST, journal: true }
		};
		expect(told?.card?.referents).toEqual([{ id: 'ref-a', name: 'Dany TABLEAU' }, named]);
		for (const midnight of [BEGINS, OVER]) {
			world.now = midnight;
			await runDueJobs(database(), world.ports);
			expect(await news(lea, told?.cursor)).toBeUndefined();
		}
		expect((await news(lea))?.card?.referents).toEqual(told?.card?.referents);
	});

	it('[SU5] are taken out of the cards when the head takes them back', async () => {
		await decide();
		const lea = await world.enter('lea');
		const told = await news(lea);
		await end();
		const after = await news(lea, told?.cursor);
		expect(after?.card?.referents).toEqual([{ id: 'ref-a', name: 'Dany TABLEAU' }]);
	});

	it('[SU5] are poked at their two midnights and at each decision, on a channel that was open before', async () => {
		const sacha = await world.enter('ref-b');
		const stream = await streamOf(sacha);
		const pokes = stream.nextPoke;
		expect(stream.first).toEqual(['stage-aya', 'stage-tom']);
		const all = ['stage-aya', 'stage-lea', 'stage-nils', 'stage-tom'];
		await decide({ substitute: 'ref-b' });
		world.now = BEGINS;
		await runDueJobs(database(), world.ports);
		// Nothing came for the decision: it was not theirs yet.
		expect(await pokes()).toEqual(all);
		const tutor = await world.enter('tuteur-pain');
		await push(tutor, 'presence', absent);
		expect(await pokes()).toEqual(['stage-lea']);
		await decide({ substitute: 'ref-b', to: '2027-06-16' }, 1);
		const changed = [await pokes(), await pokes(), await pokes()];
		expect(changed.flat().sort()).toEqual(['stage-lea', 'stage-nils', ...all].sort());
		world.now = Date.parse('2027-06-17T00:00:00+02:00');
		await push(tutor, 'presence', absent);
		await runDueJobs(database(), world.ports);
		// What was said at Léa's workplace after the last midnight is heard here no more.
		expect(await pokes()).toEqual(all);
		expect(await run(sql`select 1 from job where kind = 'substitution'`)).toEqual([]);
		await stream.close();
	});
});
