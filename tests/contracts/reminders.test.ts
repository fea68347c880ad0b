import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Reminders } from '#shared/api/protocol.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const AM = '2027-06-14/am';
const ALL = ['stage-lea', 'stage-nils', 'stage-aya', 'stage-tom'];
const DAY = 24 * 3_600_000;

describeOnBoth('a reminder to the tutors', (database) => {
	let world: World;
	let ways: ToldWays;
	let cpe: Visitor;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		await put(sql`delete from reach`);
		await put(sql`
			insert into reach (school_id, person_id, email, phone, sms) values
				(${DEMO_SCHOOL}, 'tuteur-pain', 'pain@entreprise.example', '+33639988001', true),
				(${DEMO_SCHOOL}, 'tuteur-velo', 'velo@entreprise.example', '+33639988002', false)`);
		cpe = await world.enter('cpe-a');
	});

	const put = (statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Record<string, unknown>>(statement));
	const work = () => runDueJobs(database(), world.ports);
	const post = (body: unknown, by = cpe) =>
		by.fetch('/api/reminders', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
	const remind = async (placements = ALL, by = cpe): Promise<Reminders> => {
		const answer = await post({ placements }, by);
		expect(answer.status).toBe(200);
		return (await answer.json()) as Reminders;
	};
	const today = async (): Promise<Reminders> =>
		(await (await cpe.fetch('/api/reminders')).json()) as Reminders;
	const speak = async (tutor: string, placement: string): Promise<void> => {
		const device = await world.enter(tutor);
		const body = { type: 'check', at: world.now, halfDays: [AM], status: 'present' };
		const answer = await device.send({
			facts: [{ id: device.id(), placement, section: 'presence', body }]
		});
		expect(answer.facts).toMatchObject([{ status: 'ok' }]);
	};
	const states = ({ tutors }: Reminders) => tutors.map(({ id, state }) => `${id} ${state}`);

	it('[SI1] is one message a tutor and a day, whoever taps and however many trainees', async () => {
		const answer = await remind();
		expect(answer.unreachable).toEqual([]);
		expect(states(answer)).toEqual(['tuteur-pain waits', 'tuteur-velo waits']);
		await remind();
		await work();
		await remind(ALL, await world.enter('vie-scolaire'));
		await remind(['stage-nils']);
		await work();
		const sent = ways.post.filter(({ channel }) => channel !== 'push');
		expect(sent.map(({ channel, to }) => `${channel} ${to}`).sort()).toEqual([
			'email velo@entreprise.example',
			'sms +33639988001'
		]);
		for (const { text } of sent) {
			expect(text).toContain('http://localhost/');
			expect(text).not.toMatch(/Léa|Nils|Aya|Tom|EXEMPLE|FICTIF|MODÈLE|SPÉCIMEN|absent/);
		}
		expect(states(await today())).toEqual(['tuteur-pain sent', 'tuteur-velo sent']);
	});

	it('[SI1] goes again on another day', async () => {
		await remind();
		await work();
		world.now += DAY;
		expect(await today()).toEqual({ tutors: [], unreachable: [] });
		await remind();
		await work();
		expect(ways.post).toHaveLength(4);
	});

	it('[SI1] is not for whose trainees somebody has spoken of, at the tap or before it leaves', async () => {
		await speak('tuteur-velo', 'stage-aya');
		await speak('tuteur-velo', 'stage-tom');
		expect(states(await remind())).toEqual(['tuteur-pain waits']);
		await speak('tuteur-pain', 'stage-lea');
		await speak('tuteur-pain', 'stage-nils');
		await work();
		expect(ways.post).toEqual([]);
		expect(states(await today())).toEqual(['tuteur-pain not-needed']);
	});

	it('[SI1] that no way leads to, or that did not go, is said', async () => {
		await put(sql`delete from reach where person_id = 'tuteur-pain'`);
		ways.ends.email = { outcome: 'dead', code: 'no-such-user' };
		const answer = await remind();
		expect(answer.unreachable).toEqual(['tuteur-pain']);
		expect(states(answer)).toEqual(['tuteur-velo waits']);
		await work();
		expect(states(await today())).toEqual(['tuteur-velo failed']);
	});

	it('[SI1] names placements of this school, few at a time, and is for those who ask', async () => {
		expect(await remind(['stage-nowhere'])).toEqual({ tutors: [], unreachable: [] });
		const bad = [{}, { placements: [] }, { placements: [7] }, { placements: ALL, day: AM }, []];
		for (const body of [...bad, { placements: Array.from({ length: 101 }, (_, n) => `p${n}`) }]) {
			expect((await post(body)).status).toBe(400);
		}
		for (const person of ['ref-a', 'tuteur-pain', 'lea', 'parent-lea', 'secretariat']) {
			const device = await world.enter(person);
			expect((await post({ placements: ALL }, device)).status).toBe(403);
			expect((await device.fetch('/api/reminders')).status).toBe(403);
		}
		await work();
		expect(ways.post).toEqual([]);
	});

	it('[SI1] is no word of any alert: no card says that somebody was told', async () => {
		await remind();
		await work();
		const { placements } = await cpe.send({});
		expect(placements.flatMap(({ card }) => card?.alerts ?? [])).toEqual([]);
	});
});
