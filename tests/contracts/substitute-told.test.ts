import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { runDueJobs } from '#server/alerts/worker.ts';
import { json } from '#server/db/database.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;
const TODAY = '2027-06-14';

describeOnBoth('what leaves for a référent', (database) => {
	let world: World;
	let ways: ToldWays;
	let head: Visitor;
	let id: string;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		const people = ['ref-a', 'ref-b', 'cpe-a', 'direction'].map((person) => ({ person }));
		await database().withSchool(DEMO_SCHOOL, (tx) =>
			tx.all(sql`
				insert into reach (school_id, person_id, email) select ${DEMO_SCHOOL}::text, x.person, x.person
				from jsonb_to_recordset(${json(people)}::text::jsonb) as x(person text)`)
		);
		head = await world.enter('direction');
		id = head.id();
	});

	const put = async (body: object): Promise<void> => {
		const response = await head.fetch('/api/substitutions', {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ id, ...body })
		});
		expect(response.status).toBe(200);
	};
	const replace = (from: string, to: string): Promise<void> => {
		const terms = { absent: 'ref-a', substitute: 'ref-b', from, to, journal: false };
		return put({ what: 'terms', nth: 0, terms });
	};
	const work = () => runDueJobs(database(), world.ports);
	/** To whom e-mails left since this was asked last. */
	const letters = async (): Promise<string[]> => {
		await work();
		await work();
		const to = ways.post.splice(0).map((one) => one.to);
		return [...new Set(to)].sort();
	};
	const say = async (who: string, section: string, body: object): Promise<void> => {
		const visitor = await world.enter(who);
		const fact = { id: visitor.id(), placement: 'stage-lea', section };
		const { facts } = await visitor.send({
			facts: [{ ...fact, body: { at: world.now, ...body } }]
		});
		expect(facts[0]?.status).toBe('ok');
	};
	const askForHelp = () => say('lea', 'journal', { type: 'help', to: ['referent'] });

	it('[SU6] leaves for the substitute while they stand in, and on their card', async () => {
		await replace(TODAY, TODAY);
		await askForHelp();
		expect(await letters()).toEqual(['ref-b']);
		await say('tuteur-pain', 'presence', { type: 'accident', halfDay: `${TODAY}/am` });
		expect(await letters()).toEqual(['cpe-a', 'direction', 'ref-b']);
		const sacha = await world.enter('ref-b');
		const card = (await sacha.send({})).placements.find((one) => one.id === 'stage-lea')?.card;
		expect(card?.alerts.map(({ kind }) => kind).sort()).toEqual(['accident', 'help']);
		const help = card?.alerts.find(({ kind }) => kind === 'help');
		expect(help?.told?.map(({ name }) => name)).toEqual(['Sacha CRAIE']);
		const dany = await world.enter('ref-a');
		const theirs = (await dany.send({})).placements.find((one) => one.id === 'stage-lea')?.card;
		expect(theirs?.alerts.map(({ kind }) => kind).sort()).toEqual(['accident', 'help']);
	});

	it('[LA1, SU6] leaves for them of an absence that nobody has taken for 20 minutes, for no other référent', async () => {
		await replace(TODAY, TODAY);
		await say('tuteur-pain', 'presence', {
			...{ type: 'check', halfDays: [`${TODAY}/am`], status: 'absent' }
		});
		expect(await letters()).toEqual([]);
		world.now += 20 * MINUTE;
		expect(await letters()).toEqual(['cpe-a', 'ref-b']);
		await put({ what: 'end', nth: 1 });
		world.now += 25 * MINUTE;
		expect(await letters()).toEqual(['cpe-a', 'direction']);
	});

	it('[SU6] does not leave any more for who is away, but for who stands in since', async () => {
		ways.ends.email = { outcome: 'failed', code: 'down' };
		await askForHelp();
		await work();
		ways.ends.email = { outcome: 'sent' };
		await replace(TODAY, '2027-06-15');
		world.now += 5 * MINUTE;
		expect(await letters()).toEqual(['ref-b']);
	});

	it('[SU6] leaves for the référent again once the head has ended it, and no more for who stood in', async () => {
		await replace(TODAY, '2027-06-15');
		ways.ends.email = { outcome: 'failed', code: 'down' };
		await askForHelp();
		await work();
		ways.ends.email = { outcome: 'sent' };
		world.now += 5 * MINUTE;
		await put({ what: 'end', nth: 1 });
		expect(await letters()).toEqual(['ref-a']);
	});

	it('[SU6, LA11] begins and ends at midnight, and rings at the opening', async () => {
		await replace('2027-06-15', '2027-06-15');
		world.now = Date.parse('2027-06-14T17:00:00+02:00');
		await askForHelp();
		expect(await letters()).toEqual(['ref-a']);
		world.now = Date.parse('2027-06-15T00:00:00+02:00');
		expect(await letters()).toEqual([]);
		world.now = Date.parse('2027-06-15T08:00:00+02:00');
		expect(await letters()).toEqual(['ref-b']);
		world.now = Date.parse('2027-06-16T00:00:00+02:00');
		expect(await letters()).toEqual([]);
		world.now = Date.parse('2027-06-16T08:00:00+02:00');
		expect(await letters()).toEqual(['ref-a']);
	});
});
