import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { CardAlert } from '#shared/domain/card.ts';
import { startLadders } from '#server/alerts/start-ladders.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import type { Database } from '#server/db/database.ts';
import { changeCalendar, load } from '#server/store/placement-store.ts';
import { newsOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';
import { copySchool, putBack } from '#tests/sync/copies.ts';

const DAY = '2027-06-14';
const AM = `${DAY}/am`;
const ABSENCE = `absence/${DAY}`;
const LEA = 'stage-lea';
const MINUTE = 60_000;
const at = (clock: string): number => Date.parse(`${DAY}T${clock}:00+02:00`);

describeOnBoth('who is looked for', (database) => {
	let world: World;
	let ways: ToldWays;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
	});

	const put = <Row = Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Row>(statement));
	const work = (on: Database = database()) => runDueJobs(on, world.ports);
	const say = async (by: Visitor, section: string, body: object, placement = LEA) => {
		const fact = { id: by.id(), placement, section, body: { at: world.now, ...body } };
		const [answer] = (await by.send({ facts: [fact] })).facts;
		return { id: fact.id, code: answer?.code ?? answer?.status };
	};
	const open = (by: Visitor, halfDays = [AM]) => say(by, 'presence', { type: 'unheard', halfDays });
	const follow = (by: Visitor, on = true) =>
		say(by, 'followup', { type: 'watched', on, note: 'WHY' });
	const news = async (person: string) => newsOf(await (await world.enter(person)).send({}), LEA);
	const alertOf = async (person: string): Promise<CardAlert | undefined> =>
		(await news(person))?.card?.alerts.find(({ id }) => id === ABSENCE);
	const searches = () =>
		put<{ author: string; body: { halfDays: string[]; ordered?: string } }>(
			sql`select author_id as author, body from fact where body->>'type' = 'unheard' order by seq`
		);

	const forget = () =>
		database().withOwner(async (tx) => {
			await tx.all(sql`delete from fact where body->>'type' = 'unheard'`);
			await tx.all(sql`delete from alert`);
			await tx.all(sql`delete from job`);
		});

	it('[SI2, AL24] by a CPE’s tap is an alert of everybody’s, that the tutor’s word ends', async () => {
		const cpe = await world.enter('cpe-a');
		expect((await open(cpe)).code).toBe('ok');
		for (const person of ['ref-a', 'cpe-b', 'vie-scolaire', 'direction', 'tuteur-pain', 'lea']) {
			expect(await alertOf(person), person).toMatchObject({
				kind: 'absence',
				state: 'raised',
				marks: ['unheard'],
				halfDays: [AM]
			});
		}
		expect(await alertOf('parent-lea')).toBeUndefined();
		await work();
		const told = (await alertOf('cpe-a'))?.told ?? [];
		// Whoever tapped knows.
		expect(told.map(({ person }) => person)).not.toContain('cpe-a');
		expect(told.map(({ person }) => person)).toContain('cpe-b');
		const tutor = await world.enter('tuteur-pain');
		await say(tutor, 'presence', { type: 'check', halfDays: [AM], status: 'present' });
		expect(await alertOf('cpe-a')).toMatchObject({ state: 'retracted' });
	});

	it('[AL24, AL4] asks to reassure a family that was told of it, once somebody is there', async () => {
		const cpe = await world.enter('cpe-a');
		const { id } = await open(cpe);
		const family = { type: 'family', alert: ABSENCE, covers: [id], channel: 'phone' };
		await say(cpe, 'followup', { ...family, outcome: 'reached' });
		expect(await alertOf('parent-lea')).toMatchObject({ marks: ['unheard'] });
		await say(await world.enter('lea'), 'presence', { type: 'arrived', halfDay: AM });
		expect(await alertOf('cpe-a')).toMatchObject({ state: 'to-reassure', marks: ['unheard'] });
		world.now += MINUTE;
		await work();
		const told = (await alertOf('cpe-a'))?.told ?? [];
		expect(told.map(({ step }) => step)).toContain('reassure');
		expect(told.map(({ step }) => step)).not.toContain('reassure-others');
		await say(cpe, 'followup', { ...family, outcome: 'reassured' });
		await say(cpe, 'followup', {
			type: 'closed',
			alert: ABSENCE,
			covers: [id],
			outcome: 'handled'
		});
		expect(await alertOf('cpe-a')).toMatchObject({ state: 'closed' });
	});

	it('[SI2, AL14] that was taken back is none', async () => {
		const cpe = await world.enter('cpe-a');
		const { id } = await open(cpe);
		await say(cpe, 'presence', { type: 'retract', fact: id });
		expect(await alertOf('cpe-b')).toMatchObject({ state: 'retracted' });
	});

	it('[AL23] is for the staff to say: what others send so is refused, and told as every word of the chain', async () => {
		for (const person of ['lea', 'tuteur-pain']) {
			expect((await open(await world.enter(person))).code).toBe('bad-fact');
		}
		expect(await alertOf('cpe-a')).toBeUndefined();
		for (const person of ['ref-a', 'vie-scolaire', 'direction']) {
			expect((await open(await world.enter(person))).code).toBe('ok');
		}
	});

	it('[SI4] « à suivre » is read by the staff alone, its note not by vie scolaire, who marks nobody', async () => {
		await follow(await world.enter('ref-a'));
		expect((await follow(await world.enter('vie-scolaire'))).code).toBe('bad-fact');
		const marks = async (person: string) =>
			(await news(person))?.facts.filter(({ body }) => body.type === 'watched');
		for (const person of ['cpe-a', 'direction']) {
			expect(await marks(person)).toMatchObject([{ body: { on: true, note: 'WHY' } }]);
		}
		const [desk] = (await marks('vie-scolaire')) ?? [];
		expect(desk?.body).not.toHaveProperty('note');
		world.now += 31 * MINUTE;
		await work();
		expect(await searches()).toHaveLength(1);
		for (const person of ['lea', 'tuteur-pain', 'parent-lea']) {
			const read = JSON.stringify(await news(person));
			expect(read, person).not.toMatch(/watched|ordered|WHY/);
		}
		expect(JSON.stringify(await news('vie-scolaire'))).toContain('ordered');
	});

	it('[SI5] is looked for by itself, in the name of whoever marked it, and they are told too', async () => {
		world.now = at('08:00');
		const mark = await follow(await world.enter('cpe-a'));
		await work();
		expect(await searches()).toEqual([]);
		world.now = at('08:59');
		await work();
		expect(await searches()).toEqual([]);
		world.now = at('09:00');
		await work();
		const once = [
			{
				author: 'cpe-a',
				body: { type: 'unheard', at: world.now, halfDays: [AM], ordered: mark.id }
			}
		];
		expect(await searches()).toEqual(once);
		expect(await alertOf('direction')).toMatchObject({ state: 'raised', marks: ['unheard'] });
		expect((await alertOf('cpe-b'))?.told?.map(({ person }) => person)).toEqual(
			expect.arrayContaining(['cpe-a', 'cpe-b'])
		);
		for (const clock of ['09:10', '13:59', '14:00', '17:00']) {
			world.now = at(clock);
			await work();
		}
		expect(await searches()).toEqual(once);
		world.now = Date.parse('2027-06-15T09:00:00+02:00');
		await work();
		expect((await searches()).map(({ body }) => body.halfDays)).toEqual([[AM], ['2027-06-15/am']]);
	});

	it('[SI5] is not, where somebody has spoken or the mark was taken back', async () => {
		world.now = at('08:00');
		const referent = await world.enter('ref-a');
		await follow(referent);
		await follow(referent, false);
		world.now = at('09:00');
		await work();
		expect(await searches()).toEqual([]);
		await follow(referent);
		await say(await world.enter('lea'), 'presence', { type: 'arrived', halfDay: AM });
		world.now = at('14:00');
		await work();
		expect(await searches()).toEqual([]);
	});

	it('[SI5] is, once the word that had been there is taken back', async () => {
		world.now = at('08:00');
		await follow(await world.enter('ref-a'));
		const student = await world.enter('lea');
		const { id } = await say(student, 'presence', { type: 'arrived', halfDay: AM });
		world.now = at('09:00');
		await work();
		await say(student, 'presence', { type: 'retract', fact: id });
		world.now += MINUTE;
		await work();
		expect(await searches()).toHaveLength(1);
	});

	it('[SI5] follows the school’s own delay, and a calendar that changes', async () => {
		await put(sql`update school set settings = '{"looksAfter": 10}'`);
		world.now = at('08:00');
		await follow(await world.enter('ref-a'));
		await work();
		await database().withSchool(DEMO_SCHOOL, async (tx) => {
			const loaded = await load(tx, LEA, '', { facts: [], pages: [] });
			if (!loaded) throw new Error('no placement');
			const { halfDays, agreements } = loaded.placement;
			const earlier = halfDays.map((one) => (one.key === AM ? { ...one, from: '08:05' } : one));
			const calendar = { halfDays: earlier, agreements };
			await changeCalendar(tx, LEA, loaded.counter, calendar, world.now);
		});
		await work();
		world.now = at('08:15');
		await work();
		expect(await searches()).toHaveLength(1);
	});

	it('[SI5] is looked for although whoever marked it has left', async () => {
		world.now = at('08:00');
		await follow(await world.enter('ref-a'));
		await put(sql`update member set ended = true where person_id = 'ref-a'`);
		world.now = at('09:00');
		await work();
		expect(await searches()).toMatchObject([{ author: 'ref-a' }]);
	});

	it('[SI5] is looked for once, whenever a worker dies, and after a start without its job', async () => {
		world.now = at('08:00');
		await follow(await world.enter('ref-a'));
		await work();
		for (let nth = 1; nth <= 12; nth++) {
			for (const when of ['before', 'after'] as const) {
				await forget();
				world.now = at('09:00');
				await startLadders(database(), world.ports.clock);
				await work(dying(database(), nth, when));
				world.now += 2 * MINUTE;
				await work();
				expect(await searches(), `${when} ${nth}`).toHaveLength(1);
				expect(await alertOf('cpe-a')).toMatchObject({ state: 'raised' });
				world.errors.length = 0;
			}
		}
	});

	it('[SI5, SY24] is written by no device, but comes back from one to a school that forgot it', async () => {
		world.now = at('08:00');
		const referent = await world.enter('ref-a');
		const mark = await follow(referent);
		const ordered = { type: 'unheard', halfDays: [AM], ordered: mark.id };
		expect((await say(referent, 'presence', ordered)).code).toBe('bad-fact');
		const copy = await copySchool(database(), DEMO_SCHOOL);
		world.now = at('09:00');
		await work();
		const own = (await news('ref-a'))?.facts.find(({ body }) => body.type === 'unheard');
		if (!own) throw new Error('no search');
		await putBack(database(), DEMO_SCHOOL, copy);
		await put(sql`delete from job`);
		world.now = at('09:20');
		const { id, section, body, receipt } = own;
		const fact = { id, placement: LEA, section, body };
		const again = await referent.send({ facts: [{ ...fact, ...(receipt ? { receipt } : {}) }] });
		expect(again.facts).toMatchObject([{ status: 'ok', receivedAt: at('09:00') }]);
		const alerts = (await news('cpe-a'))?.card?.alerts.map((alert) => alert.id);
		expect(alerts).toContain(ABSENCE);
		expect(alerts).not.toContain(`refused/${id}`);
	});
});

/** A database whose process is killed at the nth transaction of a school, before it or after its commit. */
function dying(database: Database, nth: number, when: 'before' | 'after'): Database {
	let count = 0;
	return {
		...database,
		withSchool: async (school, run) => {
			const dies = ++count === nth;
			if (dies && when === 'before') throw new Error('killed');
			const result = await database.withSchool(school, run);
			if (dies) throw new Error('killed');
			return result;
		}
	};
}
