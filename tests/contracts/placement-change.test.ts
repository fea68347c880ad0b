import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Details } from '#shared/domain/agreement-details.ts';
import type { AuditPage } from '#shared/domain/audit.ts';
import type { Card } from '#shared/domain/card.ts';
import type { ImportDone } from '#shared/domain/import/confirm.ts';
import type { PlacementChange } from '#shared/domain/placement-change.ts';
import type { PlacementFile } from '#shared/domain/placement-file.ts';
import { runDueJobs } from '#server/alerts/worker.ts';
import { newsOf } from '#tests/kit/answers.ts';
import { counted } from '#tests/kit/counted.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { Importer } from '#tests/kit/school-files/importing.ts';
import { guessed, tableOf } from '#tests/kit/school-files/planning.ts';
import { streamOf } from '#tests/kit/streams.ts';
import { toldWays, type ToldWays } from '#tests/kit/ways.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const MINUTE = 60_000;
const AM = '2027-06-14/am';
const TOMORROW = '2027-06-15/am';
const AGREEMENT = 'stage-lea-1';
const ABSENCE = `absence/2027-06-14`;
const PATH = '/api/placements/stage-lea';
const PAUSE: PlacementChange = { what: 'pause', agreement: AGREEMENT, from: AM };
const RESUME: PlacementChange = { what: 'resume', agreement: AGREEMENT, from: TOMORROW };

describeOnBoth('a placement changed by hand', (database) => {
	let world: World;
	let ways: ToldWays;
	let office: Visitor;

	beforeEach(async () => {
		await wipe(database());
		ways = toldWays();
		world = await openWorld(database(), { ways });
		office = await world.enter('secretariat');
	});

	const run = <Row>(statement: ReturnType<typeof sql>) =>
		database().withSchool(DEMO_SCHOOL, (tx) => tx.all<Row>(statement));
	const read = async (who = office): Promise<PlacementFile> =>
		(await (await who.fetch(PATH)).json()) as PlacementFile;
	const put = (body: unknown, who = office, path = PATH): Promise<Response> =>
		who.fetch(path, {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body)
		});
	const change = async (asked: PlacementChange, who = office): Promise<PlacementFile> => {
		const { version } = await read();
		const response = await put({ version, change: asked }, who);
		expect(response.status).toBe(200);
		return (await response.json()) as PlacementFile;
	};
	const cardOf = async (person: string): Promise<Card | null | undefined> =>
		newsOf(await (await world.enter(person)).send({}), 'stage-lea')?.card;
	const comingOf = async (person: string): Promise<string[]> =>
		((await cardOf(person))?.halfDays ?? [])
			.map(({ key }) => key)
			.filter((key) => key >= AM)
			.sort();
	const counterOf = async (): Promise<number | undefined> =>
		(
			await run<{ counter: number }>(
				sql`select counter from placement where placement_id = 'stage-lea'`
			)
		)[0]?.counter;
	const say = async (who: Visitor, body: object, section = 'presence'): Promise<string> => {
		const fact = {
			...{ id: who.id(), placement: 'stage-lea', section },
			body: { at: world.now, ...body }
		};
		const { facts } = await who.send({ facts: [fact] });
		expect(facts[0]?.status).toBe('ok');
		return fact.id;
	};
	const absent = (halfDay: string) => ({ type: 'check', halfDays: [halfDay], status: 'absent' });

	it('[PC1] is read whole by head and office', async () => {
		const file = await read();
		expect(file).toMatchObject({
			...{ id: 'stage-lea', today: '2027-06-14', referent: 'ref-a', spoken: [] },
			student: { id: 'lea', name: 'Léa EXEMPLE', className: '2de Démo' },
			agreements: [
				{
					agreement: { id: AGREEMENT, from: '2027-06-07', to: '2027-06-18' },
					terms: { siret: '', timetable: { '1/am': { from: '08:30', to: '12:00' } } },
					tutor: { lastName: 'LEVAIN', firstName: 'Camille' }
				}
			]
		});
		expect(file.agreements[0]?.terms.days).toHaveLength(10);
		expect(file.staff.map(({ name }) => name)).toContain('Sacha CRAIE');
		expect(await read(await world.enter('direction'))).toEqual(file);
		expect((await office.fetch('/api/placements/nowhere')).status).toBe(404);
		const { version } = file;
		expect((await put({ version, change: PAUSE }, office, '/api/placements/nowhere')).status).toBe(
			404
		);
	});

	it.each([
		...['lea', 'tuteur-pain', 'parent-lea', 'ref-a', 'cpe-a', 'vie-scolaire', 'infirmerie']
	])('[PC1] is neither read nor changed by %s', async (who) => {
		const visitor = await world.enter(who);
		expect((await visitor.fetch(PATH)).status).toBe(403);
		const { version } = await read();
		expect((await put({ version, change: PAUSE }, visitor)).status).toBe(403);
		expect(await counterOf()).toBe(0);
	});

	it.each<[string, object]>([
		['no change', { change: {} }],
		['another kind of change', { change: { ...PAUSE, what: 'delete' } }],
		['something more', { change: { ...PAUSE, note: 'x' } }],
		['no half-day', { change: { ...PAUSE, from: '2027-06-14' } }],
		['no version', { version: 'x' }],
		['an agreement of nobody', { change: { ...PAUSE, agreement: 'stage-nils-1' } }],
		['a half-day outside of it', { change: { ...PAUSE, from: '2027-07-14/am' } }],
		['an end that is later', { change: { what: 'end', agreement: AGREEMENT, to: '2027-06-25' } }]
	])('[PC1] refuses %s', async (_what, more) => {
		const { version } = await read();
		const response = await put({ version, change: PAUSE, ...more });
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ error: { code: 'malformed' } });
		expect(await counterOf()).toBe(0);
	});

	it('[PC2] pauses: student and tutor expect nobody, and their open devices hear of it', async () => {
		const stream = await streamOf(await world.enter('lea'));
		await change(PAUSE);
		expect(await stream.nextPoke()).toEqual(['stage-lea']);
		await stream.close();
		for (const person of ['lea', 'tuteur-pain', 'ref-a', 'cpe-a']) {
			expect(await comingOf(person)).toEqual([]);
			expect((await cardOf(person))?.agreements[0]?.pause).toEqual({ from: AM });
		}
		await change(RESUME);
		expect(await comingOf('lea')).toEqual(
			['15', '16', '17', '18'].flatMap((day) => [`2027-06-${day}/am`, `2027-06-${day}/pm`])
		);
		expect(await counterOf()).toBe(2);
	});

	it('[PC3] ends earlier for everybody, and is put back', async () => {
		const end: PlacementChange = { what: 'end', agreement: AGREEMENT, to: '2027-06-15' };
		const { agreements } = await change(end);
		expect(agreements[0]?.agreement).toMatchObject({ to: '2027-06-15', planned: '2027-06-18' });
		expect((await comingOf('tuteur-pain')).at(-1)).toBe('2027-06-15/pm');
		await change({ ...end, to: '2027-06-18' });
		expect((await comingOf('tuteur-pain')).at(-1)).toBe('2027-06-18/pm');
	});

	it('[PC2, PC3, IM20] is left as it is by a file of the same days, and planned anew by others', async () => {
		await change({ ...PAUSE, from: TOMORROW, to: '2027-06-15/pm' });
		await change({ what: 'end', agreement: AGREEMENT, to: '2027-06-16' });
		const importer = new Importer(await world.enter('direction'), {
			...{ classes: {}, keepIne: false, usualHours: {} }
		});
		const fileOf = (...days: readonly number[]) => {
			const dates = days.map((day) => `${String(day).padStart(2, '0')}/06/2027`).join(', ');
			const titles = ['Nom', 'Prénom', 'Classe', 'Entreprise', 'Dates', 'Horaires'];
			const host = 'Boulangerie du Moulin imaginaire';
			const row = ['EXEMPLE', 'Léa', '2de Démo', host, dates, '8h30-12h / 13h30-17h'];
			return [guessed(tableOf([titles, row]), 'placements')];
		};
		const before = await comingOf('lea');
		expect(before).toEqual([AM, '2027-06-14/pm', '2027-06-16/am', '2027-06-16/pm']);
		const same = await importer.import(fileOf(7, 8, 9, 10, 11, 14, 15, 16, 17, 18));
		expect(((await same.json()) as ImportDone).counts).toMatchObject({ same: 1, wrong: 0 });
		expect(await comingOf('lea')).toEqual(before);
		expect((await importer.import(fileOf(14, 15, 16, 17))).status).toBe(200);
		expect(await comingOf('lea')).toEqual([...before, '2027-06-17/am', '2027-06-17/pm']);
		const [{ agreement } = {}] = (await read()).agreements;
		expect(agreement).toMatchObject({ to: '2027-06-17', pauses: [{ from: TOMORROW }] });
		expect(agreement).not.toHaveProperty('planned');
	});

	it('[PC4] keeps what was said, an alert that is open, and the ladder that climbs for it', async () => {
		await run(sql`insert into reach (school_id, person_id, email)
			values (${DEMO_SCHOOL}, 'cpe-a', 'cpe-a@lycee.example')`);
		const tutor = await world.enter('tuteur-pain');
		await say(tutor, absent(AM));
		await runDueJobs(database(), world.ports);
		await change(PAUSE);
		expect(await comingOf('tuteur-pain')).toEqual([AM]);
		const [alert] = (await cardOf('cpe-a'))?.alerts ?? [];
		expect(alert).toMatchObject({ id: ABSENCE, state: 'raised', halfDays: [AM] });
		world.now += 20 * MINUTE;
		await runDueJobs(database(), world.ports);
		const toStaff = ways.post.filter(({ to }) => to.endsWith('@lycee.example'));
		expect(toStaff.map(({ to }) => to)).toEqual(['cpe-a@lycee.example']);
	});

	it('[PC4] reads what comes later about a half-day that went, and raises what it says', async () => {
		const tutor = await world.enter('tuteur-pain');
		await change(PAUSE);
		const fact = await say(tutor, absent(TOMORROW));
		const news = newsOf(await (await world.enter('cpe-a')).send({}), 'stage-lea');
		expect(news?.facts.map(({ id }) => id)).toContain(fact);
		expect(news?.card?.alerts).toMatchObject([{ id: 'absence/2027-06-15', state: 'raised' }]);
	});

	it('[PC5] notes papers and telephones, for those whom they concern', async () => {
		const papers: PlacementChange = {
			...{ what: 'papers', agreement: AGREEMENT, signed: true, insured: true },
			...{ phones: false, noPhone: false }
		};
		await change(papers);
		const agreementOf = async (person: string) => (await cardOf(person))?.agreements[0];
		expect(await agreementOf('lea')).toMatchObject({ phones: false });
		expect(await agreementOf('lea')).not.toHaveProperty('signed');
		expect(await agreementOf('ref-a')).toMatchObject({
			signed: true,
			insured: true,
			phones: false
		});
		expect(await agreementOf('parent-lea')).not.toHaveProperty('phones');
		expect(await comingOf('lea')).toHaveLength(10);
	});

	const detailsOf = async (more: Partial<Details> = {}): Promise<Details> => {
		const [one] = (await read()).agreements;
		if (!one) throw new Error('there is an agreement');
		const { agreement, terms, tutor } = one;
		const { name: hostName, address: hostAddress, phone: hostPhone } = agreement.host;
		return {
			...{ hostName, hostAddress, hostPhone, siret: terms.siret },
			tutor: { ...tutor, id: agreement.tutor },
			...{ from: agreement.from, to: agreement.to, timetable: terms.timetable },
			...more
		};
	};
	const ANGE = { lastName: 'BLÉ', firstName: 'Ange', email: 'ange@pain.example', phone: '' };
	const roles = () =>
		run<{ person: string; role: string; ended: boolean }>(sql`
			select person_id as person, role, ended from member
			where placement_id = 'stage-lea' and role in ('tutor', 'referent') order by role, ended desc`);

	it('[PC7] puts a workplace and its tutor right, wherever they are tutor', async () => {
		const tutor = {
			...(await detailsOf()).tutor,
			firstName: 'Camille-Marie',
			phone: '06 39 98 00 01'
		};
		const details = await detailsOf({
			tutor,
			hostPhone: '01 99 00 20 21',
			siret: '73282932000074'
		});
		const { agreements } = await change({ what: 'correct', agreement: AGREEMENT, details });
		expect(agreements[0]).toMatchObject({
			agreement: { host: { phone: '+33199002021' } },
			terms: { siret: '73282932000074' },
			tutor: { phone: '+33639980001' }
		});
		const nils = newsOf(await (await world.enter('nils')).send({}), 'stage-nils')?.card;
		expect(nils?.agreements[0]?.tutor.name).toBe('Camille-Marie LEVAIN');
		expect(await comingOf('lea')).toHaveLength(10);
	});

	it('[PC7, PE1] replaces a tutor, who may still bring what they saw', async () => {
		const old = await world.enter('tuteur-pain');
		const tutor = { ...ANGE, id: office.id() };
		const correct: PlacementChange = {
			...{ what: 'correct', agreement: AGREEMENT, details: await detailsOf({ tutor }) }
		};
		const { version } = await read();
		await change(correct);
		expect(await roles()).toEqual([
			{ person: 'ref-a', role: 'referent', ended: false },
			{ person: 'tuteur-pain', role: 'tutor', ended: true },
			{ person: tutor.id, role: 'tutor', ended: false }
		]);
		expect((await cardOf('lea'))?.agreements[0]?.tutor.name).toBe('Ange BLÉ');
		expect(await cardOf('tuteur-pain')).toBeUndefined();
		await say(old, absent(AM));
		// Its answer was lost: the same again makes nobody twice.
		expect((await put({ version, change: correct })).status).toBe(200);
		const people = await run(sql`select 1 from person where last_name = 'BLÉ'`);
		expect(people).toHaveLength(1);
	});

	it('[PC7] finds a tutor by their e-mail, and takes nobody for another', async () => {
		await run(sql`insert into reach (school_id, person_id, email)
			values (${DEMO_SCHOOL}, 'tuteur-velo', 'rayon@velo.example')
			on conflict (school_id, person_id) do update set email = excluded.email`);
		const rayon = {
			lastName: 'Rayon',
			firstName: 'Dominique',
			email: 'Rayon@velo.example',
			phone: ''
		};
		const details = await detailsOf({ tutor: { ...rayon, id: office.id() } });
		const { version } = await read();
		const other = { ...details, tutor: { ...details.tutor, lastName: 'Autre' } };
		const taken = await put({
			version,
			change: { what: 'correct', agreement: AGREEMENT, details: other }
		});
		expect(taken.status).toBe(409);
		expect(await taken.json()).toMatchObject({ error: { code: 'email-taken' } });
		const { agreements } = await change({ what: 'correct', agreement: AGREEMENT, details });
		expect(agreements[0]).toMatchObject({
			agreement: { tutor: 'tuteur-velo' },
			tutor: { lastName: 'RAYON' }
		});
		expect(await cardOf('tuteur-velo')).toMatchObject({ id: 'stage-lea' });
	});

	it.each(['lea', 'parent-lea', 'direction', 'x'])('[PC7] makes no tutor of %s', async (id) => {
		const details = await detailsOf({ tutor: { ...ANGE, id } });
		const { version } = await read();
		const response = await put({
			version,
			change: { what: 'correct', agreement: AGREEMENT, details }
		});
		expect(response.status).toBe(400);
		expect(await counterOf()).toBe(0);
	});

	it('[PC8] goes on at another workplace: each tutor has their own half-days', async () => {
		const next = office.id();
		const details = await detailsOf({
			...{ hostName: 'Crèche imaginaire', from: '2027-06-16', to: '2027-06-18' },
			tutor: { ...ANGE, id: office.id() }
		});
		await change({ what: 'move', agreement: AGREEMENT, last: '2027-06-15', next, details });
		const card = await cardOf('lea');
		expect(card?.agreements.map(({ host }) => host.name)).toEqual([
			...['Boulangerie du Moulin imaginaire', 'Crèche imaginaire']
		]);
		expect(await comingOf('lea')).toHaveLength(10);
		expect((await comingOf('tuteur-pain')).at(-1)).toBe('2027-06-15/pm');
		const own = card?.halfDays.filter(({ agreement }) => agreement === next) ?? [];
		expect(own.map(({ key }) => key)[0]).toBe('2027-06-16/am');
	});

	it('[PC9, PE1] replaces a référent by somebody of the staff, and by nobody else', async () => {
		const { version } = await read();
		for (const referent of ['lea', 'tuteur-pain', 'x']) {
			const response = await put({ version, change: { what: 'referent', referent } });
			expect([referent, response.status]).toEqual([referent, 400]);
		}
		await change({ what: 'referent', referent: 'ref-b' });
		expect((await cardOf('lea'))?.referents.map(({ name }) => name)).toEqual(['Sacha CRAIE']);
		expect(await cardOf('ref-a')).toBeUndefined();
		expect((await roles()).filter(({ role }) => role === 'referent')).toEqual([
			{ person: 'ref-a', role: 'referent', ended: true },
			{ person: 'ref-b', role: 'referent', ended: false }
		]);
	});

	it('[PC6] is refused once somebody else has changed it, and overwrites nothing', async () => {
		const { version } = await read();
		await change({ what: 'end', agreement: AGREEMENT, to: '2027-06-16' });
		const response = await put({ version, change: PAUSE });
		expect(response.status).toBe(409);
		expect(await response.json()).toMatchObject({ error: { code: 'changed' } });
		expect((await read()).agreements[0]?.agreement).not.toHaveProperty('pauses');
	});

	it('[PC6] is not refused for what people wrote meanwhile, which stays', async () => {
		const { version } = await read();
		await say(await world.enter('lea'), {
			type: 'announce',
			halfDays: [TOMORROW],
			reason: 'other'
		});
		expect((await put({ version, change: PAUSE })).status).toBe(200);
		expect(await comingOf('lea')).toEqual([TOMORROW]);
	});

	it('[PC6] has no second effect when it is asked again, nor by two at once', async () => {
		const { version } = await read();
		const all = await Promise.all([1, 2, 3].map(() => put({ version, change: PAUSE })));
		expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
		expect(await counterOf()).toBe(1);
		const head = await world.enter('direction');
		const page = (await (await head.fetch('/api/audit')).json()) as AuditPage;
		expect(page.entries).toMatchObject([
			{ action: 'placement', by: 'Charlie DOSSIER', about: 'Léa EXEMPLE' }
		]);
		await change(RESUME);
		expect((await put({ version, change: RESUME })).status).toBe(200);
		expect(await counterOf()).toBe(2);
	});

	it('[PC6] is all of it or nothing, whichever statement fails', async () => {
		const { version } = await read();
		let [statements, breaks] = [0, Infinity];
		const breaking = counted(database(), () => {
			if (++statements === breaks) throw new Error('the database has gone');
		});
		const { app } = await openWorld(breaking, { ways });
		const tried = async (at: number): Promise<number> => {
			[statements, breaks] = [0, at];
			const headers = { 'Carnet-Protocol': '1', Cookie: office.cookie };
			const body = JSON.stringify({ version, change: PAUSE });
			return (await app.hono.request(PATH, { method: 'PUT', headers, body })).status;
		};
		let at = 1;
		for (; at < 40; at++) {
			const status = await tried(at);
			if (status === 200) break;
			expect([at, status]).toEqual([at, 503]);
			expect([at, await counterOf()]).toEqual([at, 0]);
			const [rows] = await run<{ count: number }>(sql`select (select count(*) from agreement_terms)
				+ (select count(*) from audit_entry) as count`);
			expect([at, Number(rows?.count)]).toEqual([at, 0]);
		}
		expect(at).toBeGreaterThan(8);
		expect(await counterOf()).toBe(1);
	});
});
