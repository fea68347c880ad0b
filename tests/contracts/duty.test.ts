import { beforeEach, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import type { DutyRoster, Turn } from '#shared/domain/on-duty.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { newsOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const AM = '2027-06-14/am';
const PM = '2027-06-14/pm';
const PHONE = '06 39 98 10 10';
const NOBODY: Turn = { people: [] };
const NOA: Turn = { people: ['cpe-b'] };

describeOnBoth('duty', (database) => {
	let world: World;
	let andrea: Visitor;
	let noa: Visitor;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		andrea = await world.enter('cpe-a');
		noa = await world.enter('cpe-b');
	});

	const put = (who: Visitor, body: unknown): Promise<Response> =>
		who.fetch('/api/duty', {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
	const set = (who: Visitor, before: Turn, after: Turn, halfDay = AM): Promise<Response> =>
		put(who, { changes: [{ halfDay, before, after }] });
	const read = async (who: Visitor): Promise<DutyRoster> =>
		(await (await who.fetch('/api/duty')).json()) as DutyRoster;
	const standing = async (key = AM): Promise<object | undefined> =>
		(await read(noa)).halfDays.find((one) => one.key === key);
	const report = async (): Promise<void> => {
		const tutor = await world.enter('tuteur-pain');
		await tutor.send({
			facts: [
				{
					id: tutor.id(),
					placement: 'stage-lea',
					section: 'presence',
					body: { type: 'check', at: world.now, halfDays: [AM], status: 'absent' }
				}
			]
		});
	};
	const told = async (): Promise<string[]> => {
		const rows = await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all<{ person: string }>(
				sql`select distinct person_id as person from delivery where channel = 'app' order by 1`
			)
		);
		return rows.map(({ person }) => person);
	};

	it('[DU3] a number stands at its half-day, whatever dates the agreement has', async () => {
		expect((await set(andrea, NOBODY, { ...NOA, phone: PHONE })).status).toBe(200);
		await database().withOwner((tx) =>
			tx.all(sql`
				update placement set agreements = (
					select jsonb_agg(a || '{"from": "2027-06-01", "to": "2027-06-02"}') from jsonb_array_elements(agreements) a)
				where placement_id = 'stage-lea'`)
		);
		const card = newsOf(await (await world.enter('lea')).send({}), 'stage-lea')?.card;
		expect(card?.halfDays.find(({ key }) => key === AM)).toMatchObject({ phone: PHONE });
	});

	it('[DU3] says who is on duty, who may be, and how many students are placed', async () => {
		expect((await set(andrea, NOBODY, { ...NOA, phone: PHONE })).status).toBe(200);
		const roster = await read(noa);
		expect(roster.today).toBe('2027-06-14');
		expect(roster.people.map(({ id }) => id).sort()).toEqual([
			'cpe-a',
			'cpe-b',
			'direction',
			'vie-scolaire'
		]);
		expect(roster.halfDays[0]?.key).toBe('2027-06-07/am');
		expect(await standing()).toEqual({ key: AM, placed: 4, people: ['cpe-b'], phone: PHONE });
		expect(await standing(PM)).toEqual({ key: PM, placed: 4, people: [] });
	});

	it.each(['vie-scolaire', 'ref-a'])('[DU3] is read, not written, by %s', async (who) => {
		const visitor = await world.enter(who);
		expect((await visitor.fetch('/api/duty')).status).toBe(200);
		expect((await set(visitor, NOBODY, NOA)).status).toBe(403);
		expect(await standing()).toMatchObject({ people: [] });
	});

	it.each(['lea', 'tuteur-pain', 'parent-lea', 'secretariat', 'infirmerie'])(
		'[DU3] is neither read nor written by %s',
		async (who) => {
			const visitor = await world.enter(who);
			expect((await visitor.fetch('/api/duty')).status).toBe(403);
			expect((await set(visitor, NOBODY, NOA)).status).toBe(403);
		}
	);

	it('[DU4] refuses what was decided about something else, and keeps the other’s words', async () => {
		expect((await set(noa, NOBODY, NOA)).status).toBe(200);
		const late = await put(andrea, {
			changes: [
				{ halfDay: PM, before: NOBODY, after: { people: ['cpe-a'] } },
				{ halfDay: AM, before: NOBODY, after: { people: ['cpe-a'] } }
			]
		});
		expect(late.status).toBe(409);
		expect(await late.json()).toMatchObject({ error: { code: 'changed' } });
		expect(await standing()).toMatchObject({ people: ['cpe-b'] });
		expect(await standing(PM)).toMatchObject({ people: [] });
	});

	it('[DU4] has one winner of two at the same moment, and takes the same again as said', async () => {
		const both = await Promise.all([
			set(andrea, NOBODY, { people: ['cpe-a'] }),
			set(noa, NOBODY, NOA)
		]);
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		const [winner, turn] = both[0].status === 200 ? [andrea, { people: ['cpe-a'] }] : [noa, NOA];
		expect((await set(winner, NOBODY, turn)).status).toBe(200);
		expect(await standing()).toMatchObject(turn);
		expect((await set(noa, turn, NOBODY)).status).toBe(200);
		expect(await standing()).toMatchObject({ people: [] });
	});

	it.each([
		['no JSON', 'x'],
		['no change', { changes: [] }],
		['more than a week', { changes: days(15).map((key) => change({ halfDay: key })) }],
		['one half-day twice', { changes: [change({}), change({})] }],
		['no half-day', { changes: [change({ halfDay: '2027-06-31/am' })] }],
		['a day of another year', { changes: [change({ halfDay: '2028-06-14/am' })] }],
		['a student', { changes: [change({ after: { people: ['lea'] } })] }],
		['a référent', { changes: [change({ after: { people: ['ref-a'] } })] }],
		['nobody known', { changes: [change({ after: { people: ['cpe-z'] } })] }],
		['somebody twice', { changes: [change({ after: { people: ['cpe-a', 'cpe-a'] } })] }],
		['too many', { changes: [change({ after: { people: days(21) } })] }],
		['no number', { changes: [change({ after: { people: ['cpe-a'], phone: 'tel:1;2' } })] }],
		[
			'a number that nobody answers',
			{ changes: [change({ after: { people: [], phone: PHONE } })] }
		],
		['something more', { changes: [change({ note: 'x' })] }]
	])('[DU4] refuses %s', async (_what, body) => {
		const refused = await put(andrea, body);
		expect(refused.status).toBe(400);
		expect(await refused.json()).toMatchObject({ error: { code: 'malformed' } });
		expect(await standing()).toMatchObject({ people: [] });
	});

	it('[DU4] leaves yesterday as it was', async () => {
		expect((await set(andrea, NOBODY, NOA, '2027-06-13/am')).status).toBe(409);
	});

	it('[DU6] puts the telephone into the cards of that half-day, and takes it out again', async () => {
		const tutor = await world.enter('tuteur-pain');
		const first = newsOf(await tutor.send({}), 'stage-lea');
		const have = { 'stage-lea': first?.cursor ?? '' };
		await set(andrea, NOBODY, NOA);
		const silent = await tutor.send({ have });
		expect(newsOf(silent, 'stage-lea')).toBeUndefined();
		await set(andrea, NOA, { ...NOA, phone: PHONE });
		const news = newsOf(await tutor.send({ have }), 'stage-lea');
		const phones = news?.card?.halfDays.filter(({ phone }) => phone === PHONE);
		expect(phones?.map(({ key }) => key)).toEqual([AM]);
		await set(andrea, { ...NOA, phone: PHONE }, NOBODY);
		const held = { 'stage-lea': news?.cursor ?? '' };
		const after = newsOf(await tutor.send({ have: held }), 'stage-lea');
		expect(after?.card?.halfDays.filter(({ phone }) => phone)).toEqual([]);
	});

	it('[LA12] tells whoever is on duty, and nobody else', async () => {
		await set(andrea, NOBODY, NOA);
		await report();
		expect(await told()).toEqual(['cpe-b']);
	});

	it('[LA12] tells a head who is on duty of an absence', async () => {
		await set(andrea, NOBODY, { people: ['direction'] });
		await report();
		expect(await told()).toEqual(['direction']);
	});

	it('[LA12] tells whoever comes on duty of what waits', async () => {
		await set(andrea, NOBODY, NOA);
		await report();
		await runDueJobs(database(), world.ports);
		world.now += 60_000;
		await set(noa, NOA, { people: ['cpe-a'] });
		await runDueJobs(database(), world.ports);
		expect(await told()).toEqual(['cpe-a', 'cpe-b']);
	});

	it('says nothing of another school', async () => {
		await database().withSchool('nord', (tx) =>
			tx.all(sql`insert into duty (school_id, half_day, person_id) values ('nord', ${AM}, 'cpe-a')`)
		);
		expect(await standing()).toMatchObject({ people: [] });
	});
});

function change(more: object): object {
	return { halfDay: AM, before: NOBODY, after: { people: ['cpe-a'] }, ...more };
}

function days(count: number): string[] {
	return Array.from(
		{ length: count },
		(_, day) => `2027-07-${String(day + 1).padStart(2, '0')}/am`
	);
}
