import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { PlacementChange } from '#shared/domain/placement-change.ts';
import type { PlacementFile } from '#shared/domain/placement-file.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { newsOf } from '#tests/kit/answers.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { Importer } from '#tests/kit/school-files/importing.ts';
import { guessed, tableOf } from '#tests/kit/school-files/planning.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const NAMES = /Léa|Nils|Aya|Tom|EXEMPLE|FICTIF|MODÈLE|SPÉCIMEN|TABLEAU|CRAIE/;
const DANY = 'dany@lycee.example';
const SACHA = 'sacha@lycee.example';

describeOnBoth('those whom a change concerns', (database) => {
	let world: World;
	let ways: ToldWays;
	let office: Visitor;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		await run(sql`delete from reach`);
		await run(sql`
			insert into reach (school_id, person_id, email) values
				(${DEMO_SCHOOL}, 'ref-a', ${DANY}), (${DEMO_SCHOOL}, 'ref-b', ${SACHA})`);
		office = await world.enter('secretariat');
	});

	const run = <Row>(statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Row>(statement));
	const change = async (
		placement: string,
		asked: PlacementChange,
		who = office
	): Promise<PlacementFile> => {
		const path = `/api/placements/${placement}`;
		const { version } = (await (await who.fetch(path)).json()) as PlacementFile;
		const response = await who.fetch(path, {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ version, change: asked })
		});
		expect(response.status).toBe(200);
		return (await response.json()) as PlacementFile;
	};
	const give = (placement: string, referent: string, who = office) =>
		change(placement, { what: 'referent', referent }, who);
	const open = async (person: string, placement: string): Promise<Visitor> => {
		const device = await world.enter(person);
		const body = { type: 'assigned', at: world.now };
		const { facts } = await device.send({
			facts: [{ id: device.id(), placement, section: 'followup', body }]
		});
		expect(facts).toMatchObject([{ status: 'ok' }]);
		return device;
	};
	/** To whom something left since this was asked last. */
	const letters = async (): Promise<string[]> => {
		await runDueJobs(database(), world.ports);
		const sent = ways.post.splice(0);
		for (const { text } of sent) expect(text).not.toMatch(NAMES);
		return sent.map(({ channel, to }) => `${channel} ${to}`).sort();
	};
	const referentsFor = async (person: string) =>
		newsOf(await (await world.enter(person)).send({}), 'stage-lea')?.card?.referents;

	it('[PC10] who becomes référent by hand is told once a day, with no name, school and number', async () => {
		await give('stage-lea', 'ref-b');
		await give('stage-nils', 'ref-b');
		await runDueJobs(database(), world.ports);
		expect(ways.post[0]?.text).toContain('des élèves vous sont confiés pour leur stage');
		expect(ways.post[0]?.text).toContain('http://localhost/');
		expect(ways.post[0]?.text).toContain('Téléphone du lycée');
		expect(await letters()).toEqual([`email ${SACHA}`]);
	});

	it('[PC10] who becomes référent by an import is told once, whatever the number of students', async () => {
		const importer = new Importer(office, {
			...{ classes: {}, keepIne: false, usualHours: {} }
		});
		const titles = ['Nom', 'Prénom', 'Classe', 'Entreprise', 'Dates', 'Mail référent', 'Horaires'];
		const rows = [
			['EXEMPLE', 'Léa'],
			['FICTIF', 'Nils']
		].map((name) => [
			...[...name, '2de Démo', 'Boulangerie du Moulin imaginaire'],
			...['14/06/2027', SACHA, '8h30-12h']
		]);
		const answer = await importer.import([guessed(tableOf([titles, ...rows]), 'placements')]);
		expect(await answer.json()).toMatchObject({ counts: { wrong: 0 } });
		expect(
			await run(
				sql`select 1 from member where person_id = 'ref-b' and placement_id in ('stage-lea', 'stage-nils')`
			)
		).toHaveLength(2);
		expect(await letters()).toEqual([`email ${SACHA}`]);
	});

	it('[PC10] goes to a browser that asked for it too, and to nobody whom no way leads to', async () => {
		await world.enter('ref-b');
		await run(sql`
			insert into push_subscription (school_id, endpoint, person_id, p256dh, auth, created_at, session_hash)
			select school_id, 'https://push.example/b', person_id, 'p', 'a', 1, token_hash from session
			where person_id = 'ref-b'`);
		await run(sql`delete from reach where person_id = 'ref-a'`);
		await give('stage-lea', 'ref-b');
		await give('stage-aya', 'ref-a');
		expect(await letters()).toEqual([`email ${SACHA}`, 'push https://push.example/b']);
		expect(await run(sql`select 1 from delivery where person_id = 'ref-a'`)).toEqual([]);
	});

	it('[PC10] is not for whoever makes the change, nor twice the day after', async () => {
		await run(sql`update person set roles = '["referent", "head"]' where person_id = 'ref-b'`);
		await give('stage-lea', 'ref-b', await world.enter('ref-b'));
		expect(await letters()).toEqual([]);
		await give('stage-lea', 'ref-a');
		expect(await letters()).toEqual([`email ${DANY}`]);
		world.now = Date.parse('2027-06-15T10:00:00+02:00');
		expect(await letters()).toEqual([]);
	});

	it('[PC10] what comes after it has left waits for the next morning, and then is one', async () => {
		await give('stage-lea', 'ref-b');
		expect(await letters()).toEqual([`email ${SACHA}`]);
		await give('stage-nils', 'ref-b');
		expect(await letters()).toEqual([]);
		world.now = Date.parse('2027-06-15T07:59:00+02:00');
		expect(await letters()).toEqual([]);
		world.now = Date.parse('2027-06-15T08:00:00+02:00');
		expect(await letters()).toEqual([`email ${SACHA}`]);
	});

	it('[PC10] rings nobody by night', async () => {
		world.now = Date.parse('2027-06-14T22:00:00+02:00');
		await give('stage-lea', 'ref-b');
		expect(await letters()).toEqual([]);
		world.now = Date.parse('2027-06-15T08:00:00+02:00');
		expect(await letters()).toEqual([`email ${SACHA}`]);
	});

	it('[PC10, PC11] does not leave once they have opened the file of each, or are référent no more', async () => {
		for (const placement of ['stage-aya', 'stage-tom']) await open('ref-b', placement);
		await give('stage-lea', 'ref-b');
		await open('ref-b', 'stage-lea');
		expect(await letters()).toEqual([]);
		world.now = Date.parse('2027-06-15T10:00:00+02:00');
		await open('ref-b', 'stage-lea');
		await give('stage-aya', 'ref-a');
		await open('ref-a', 'stage-nils');
		await give('stage-aya', 'ref-b');
		expect(await letters()).toEqual([]);
	});

	it('[PC10] is not about a placement that is over', async () => {
		for (const placement of ['stage-aya', 'stage-tom']) await open('ref-b', placement);
		world.now = Date.parse('2027-06-21T10:00:00+02:00');
		await give('stage-lea', 'ref-b');
		expect(await letters()).toEqual([]);
	});

	it('[PC10, SY22] follows from before a restore: it waits for a person', async () => {
		await give('stage-lea', 'ref-b');
		await database().withOwner((tx) => tx.all(sql`update server set epoch_at = ${world.now + 1}`));
		expect(await letters()).toEqual([]);
	});

	const end = (to: string, agreement = 'stage-lea-1'): PlacementChange => ({
		...{ what: 'end', agreement, to }
	});
	const reach = (person: string, email: string) =>
		run(
			sql`insert into reach (school_id, person_id, email) values (${DEMO_SCHOOL}, ${person}, ${email})`
		);

	it('[PC12] student, tutor and référent are told that a placement has changed, with no name', async () => {
		await reach('tuteur-pain', 'pain@entreprise.example');
		await reach('lea', 'lea@eleve.example');
		await change('stage-lea', end('2027-06-16'));
		await runDueJobs(database(), world.ports);
		const textTo = (to: string) => ways.post.find((one) => one.to === to)?.text ?? '';
		expect(textTo('pain@entreprise.example')).toMatch(/a changé[^]*localhost\/e\/demo#/);
		expect(textTo('lea@eleve.example')).toMatch(/ton stage a changé[^]*localhost\/$/m);
		expect(textTo(DANY)).toContain('un stage a changé');
		expect(await letters()).toEqual([
			...[`email ${DANY}`, 'email lea@eleve.example', 'email pain@entreprise.example']
		]);
	});

	it('[PC12] is one message a day each, whatever the number of changes, and the next morning what came after', async () => {
		await reach('tuteur-pain', 'pain@entreprise.example');
		const told = [`email ${DANY}`, 'email pain@entreprise.example'];
		await change('stage-lea', end('2027-06-16'));
		await change('stage-lea', end('2027-06-17'));
		await change('stage-nils', end('2027-06-17', 'stage-nils-1'));
		expect(await letters()).toEqual(told);
		await change('stage-lea', end('2027-06-18'));
		expect(await letters()).toEqual([]);
		world.now = Date.parse('2027-06-15T08:00:00+02:00');
		expect(await letters()).toEqual(told);
	});

	it('[PC12] is not about papers, nor for whoever changes it, nor for who begins there', async () => {
		await reach('tuteur-pain', 'pain@entreprise.example');
		const papers = { signed: true, insured: true, phones: false, noPhone: true };
		await change('stage-lea', { what: 'papers', agreement: 'stage-lea-1', ...papers });
		await give('stage-lea', 'ref-b');
		expect(await letters()).toEqual([`email ${SACHA}`]);
		await run(sql`update person set roles = '["referent", "head"]' where person_id = 'ref-b'`);
		await change('stage-lea', end('2027-06-16'), await world.enter('ref-b'));
		expect(await letters()).toEqual(['email pain@entreprise.example']);
	});

	it('[PC12] does not leave once all of theirs are over', async () => {
		await reach('tuteur-pain', 'pain@entreprise.example');
		await change('stage-lea', end('2027-06-14'));
		await run(sql`update placement set agreements = '[]', half_days = '[{"key":"2027-06-01/am"}]'
			where placement_id in ('stage-lea', 'stage-nils', 'stage-tom')`);
		expect(await letters()).toEqual([]);
		expect(await run(sql`select distinct state from delivery`)).toEqual([{ state: 'dropped' }]);
	});

	const EDEN = 'eden@lycee.example';
	/** Eden SOIN, of the infirmary, stands in for Dany TABLEAU. */
	const standIn = async (from: string, to: string, journal = false): Promise<void> => {
		await reach('infirmerie', EDEN);
		const terms = { absent: 'ref-a', substitute: 'infirmerie', from, to, journal };
		const response = await (
			await world.enter('direction')
		).fetch('/api/substitutions', {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ id: office.id(), nth: 0, what: 'terms', terms })
		});
		expect(response.status).toBe(200);
	};

	it.each([true, false])(
		'[SU8, PC10] whoever stands in is told of new students too, the journal open: %s',
		async (journal) => {
			await standIn('2027-06-14', '2027-06-15', journal);
			await give('stage-aya', 'ref-a');
			expect(await letters()).toEqual([`email ${DANY}`, `email ${EDEN}`]);
		}
	);

	it.each([true, false])(
		'[SU8, PC12] whoever stands in is told of a change in the place of who is away, the journal open: %s',
		async (journal) => {
			await standIn('2027-06-14', '2027-06-15', journal);
			await change('stage-lea', end('2027-06-16'));
			expect(await letters()).toEqual([`email ${EDEN}`]);
			world.now = Date.parse('2027-06-16T10:00:00+02:00');
			await change('stage-lea', end('2027-06-17'));
			expect(await letters()).toEqual([`email ${DANY}`]);
		}
	);

	it('[SU8] is judged by the day on which it leaves', async () => {
		await standIn('2027-06-15', '2027-06-15');
		await change('stage-lea', end('2027-06-17'));
		expect(await letters()).toEqual([`email ${DANY}`]);
		world.now = Date.parse('2027-06-14T22:00:00+02:00');
		await change('stage-nils', end('2027-06-17', 'stage-nils-1'));
		world.now = Date.parse('2027-06-15T08:00:00+02:00');
		expect(await letters()).toEqual([`email ${EDEN}`]);
	});

	it('[SU8] does not leave once they stand in no more', async () => {
		await standIn('2027-06-14', '2027-06-14');
		await change('stage-lea', end('2027-06-17'));
		await give('stage-aya', 'ref-a');
		await run(sql`delete from reach where person_id = 'ref-a'`);
		world.now = Date.parse('2027-06-15T08:00:00+02:00');
		expect(await letters()).toEqual([]);
	});

	it('[PC11] head and office read when it was opened, and nobody else', async () => {
		for (const person of ['direction', 'secretariat'])
			expect(await referentsFor(person)).toEqual([{ id: 'ref-a', name: 'Dany TABLEAU' }]);
		await open('ref-a', 'stage-lea');
		const first = world.now;
		world.now += 3_600_000;
		await open('ref-a', 'stage-lea');
		for (const person of ['direction', 'secretariat'])
			expect(await referentsFor(person)).toMatchObject([{ id: 'ref-a', openedAt: first }]);
		for (const person of ['lea', 'tuteur-pain', 'parent-lea', 'cpe-a', 'ref-a'])
			expect([person, await referentsFor(person)]).toEqual([
				...[person, [{ id: 'ref-a', name: 'Dany TABLEAU' }]]
			]);
		await give('stage-lea', 'ref-b');
		expect(await referentsFor('secretariat')).toEqual([{ id: 'ref-b', name: 'Sacha CRAIE' }]);
	});
});
