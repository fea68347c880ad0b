import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { ImportAsked, ImportDone } from '#shared/domain/import/confirm.ts';
import { digestOf } from '#shared/domain/import/confirm.ts';
import type { Present } from '#shared/domain/import/entities.ts';
import type { SheetToRead } from '#shared/domain/import/plan.ts';
import type { HalfDay } from '#shared/domain/placement.ts';
import { applyPlan } from '#server/store/import-apply.ts';
import { schoolHeld } from '#server/store/import-store.ts';
import { cursorsOf, newsOf, pageOf, textOf } from '#tests/kit/answers.ts';
import { counted } from '#tests/kit/counted.ts';
import { describeOnBoth } from '#tests/kit/databases.ts';
import { Importer, withoutIds } from '#tests/kit/school-files/importing.ts';
import {
	applied,
	CHOICES,
	creating,
	guessed,
	planOf,
	sheetsIn,
	tableOf
} from '#tests/kit/school-files/planning.ts';
import { fictitiousSchool, type StudentOf } from '#tests/kit/school-files/school.ts';
import { elevesXml, responsablesXml, zipped } from '#tests/kit/school-files/siecle.ts';
import { streamOf } from '#tests/kit/streams.ts';
import { DEMO_SCHOOL, openWorld, wipe, type Visitor, type World } from '#tests/kit/world.ts';

const SCHOOL = fictitiousSchool();
const CLASSES = [...new Set(SCHOOL.map(({ className }) => className))];
const AM = '2027-06-14/am';
const DATES = '14/06/2027, 15/06/2027, 17/06/2027';

async function siecleOf(students: readonly StudentOf[]): Promise<SheetToRead[]> {
	const bytes = zipped({
		'Eleves.xml': elevesXml(students),
		'Responsables.xml': responsablesXml(students)
	});
	return (await sheetsIn(bytes)).map((sheet) => guessed(sheet));
}

/** Léa at a new workplace, as a school lists it. */
function placements(...rows: readonly (readonly string[])[]): SheetToRead[] {
	const head = [
		...['Nom', 'Prénom', 'Classe', 'Entreprise', 'Tuteur', 'Mail tuteur', 'Mail référent'],
		...['Référent', 'Dates', 'Horaires', 'Objectifs', 'Sexe']
	];
	return [guessed(tableOf([head, ...rows]), 'placements')];
}

const LEA = ['EXEMPLE', 'Léa', '2de Démo'];
const BAKERY = 'Boulangerie du Moulin imaginaire';
const HOURS = '8h30-12h / 13h30-16h30';

describeOnBoth('the import', (database) => {
	let world: World;
	let head: Visitor;
	let importer: Importer;

	beforeEach(async () => {
		await wipe(database());
		world = await openWorld(database());
		head = await world.enter('direction');
		importer = new Importer(head, {
			classes: creating(CLASSES).classes,
			keepIne: false,
			usualHours: CHOICES.usualHours
		});
	});

	const run = <Row>(statement: ReturnType<typeof sql>, school = DEMO_SCHOOL) =>
		database().withSchool(school, (tx) => tx.all<Row>(statement));
	const present = async (): Promise<Present> => (await importer.ground()).present;
	const countOf = async (table: string): Promise<number> => {
		const [row] = await run<{ count: number }>(
			sql`select count(*)::int as count from ${sql.identifier(table)}`
		);
		return row?.count ?? 0;
	};
	const changed = async (response: Response): Promise<void> => {
		expect(response.status).toBe(409);
		expect(await response.json()).toMatchObject({ error: { code: 'changed' } });
	};
	const done = async (response: Response): Promise<ImportDone> => {
		expect(response.status).toBe(200);
		return (await response.json()) as ImportDone;
	};

	it('[IM18] brings 400 students and their families in, exactly as the plan said', async () => {
		const sheets = await siecleOf(SCHOOL);
		const before = await present();
		const plan = planOf(sheets, before, { ...CHOICES, ...importer.decided, today: '2027-06-14' });
		const { counts } = await done(await importer.import(sheets));
		expect(counts).toEqual(plan.counts);
		expect(counts.create).toBeGreaterThanOrEqual(400);
		expect(withoutIds(await present())).toEqual(withoutIds(applied(before, plan)));
	});

	it('[IM10, IM18] takes the same file again as done, and of a corrected one what was corrected', async () => {
		await done(await importer.import(await siecleOf(SCHOOL)));
		const stands = await present();
		const again = await importer.plan(await siecleOf(SCHOOL));
		expect(again.writes).toEqual([]);
		await done(await importer.import(await siecleOf(SCHOOL)));
		expect(await present()).toEqual(stands);
		const corrected = SCHOOL.map((one, index) =>
			index === 77 ? { ...one, className: CLASSES[0] ?? '', birth: '2011-01-01' } : one
		);
		const { counts } = await done(await importer.import(await siecleOf(corrected)));
		expect(counts).toMatchObject({ create: 0, change: 1, wrong: 0 });
		const one = (await present()).entities.student.find(
			({ values }) => values.siecle === SCHOOL[77]?.eleveId
		);
		expect(one?.values).toMatchObject({ className: CLASSES[0], birth: '2011-01-01' });
	});

	it('[RT5] notes of each student whom a file names when it did, changed or not', async () => {
		const named = async (): Promise<number[]> => {
			const rows = await run<{ at: number }>(
				sql`select distinct named_at as at from identity where class_name <> '' order by 1`
			);
			return rows.map(({ at }) => at);
		};
		await done(await importer.import(await siecleOf(SCHOOL.slice(0, 5))));
		const first = world.now;
		expect(await named()).toEqual([first]);
		world.now += 60_000;
		await done(await importer.import(await siecleOf(SCHOOL.slice(1, 5))));
		expect(await named()).toEqual([first, world.now]);
	});

	it.each(['secretariat', 'direction'])('[IM18] is read and done by %s', async (who) => {
		const other = new Importer(await world.enter(who), importer.decided);
		await done(await other.import(await siecleOf(SCHOOL.slice(0, 3))));
		const { past } = await other.ground();
		expect(past).toMatchObject([{ at: world.now, counts: { wrong: 0 } }]);
	});

	it.each(['lea', 'tuteur-pain', 'parent-lea', 'ref-a', 'cpe-a', 'vie-scolaire', 'infirmerie'])(
		'[IM18] is neither read nor done by %s',
		async (who) => {
			const visitor = await world.enter(who);
			expect((await visitor.fetch('/api/import')).status).toBe(403);
			const asked = await importer.asked(await siecleOf(SCHOOL.slice(0, 3)));
			expect((await new Importer(visitor, importer.decided).post(asked)).status).toBe(403);
			expect(await countOf('identity')).toBe(0);
		}
	);

	it('[IM18] does nothing when it would do something else than was confirmed', async () => {
		const sheets = await siecleOf(SCHOOL.slice(0, 5));
		const asked = await importer.asked(sheets);
		await done(await importer.import(await siecleOf(SCHOOL.slice(3, 6))));
		const stands = await present();
		await changed(await importer.post(asked));
		// Another plan than the one of these rows, however it was made.
		const other = await digestOf(await importer.plan(await siecleOf(SCHOOL.slice(0, 6))));
		await changed(await importer.post({ ...asked, digest: other }));
		expect(await present()).toEqual(stands);
		expect(await countOf('import_log')).toBe(1);
	});

	it('[IM18] is not done twice when its answer was lost, nor by two at once', async () => {
		const asked = await importer.asked(await siecleOf(SCHOOL.slice(0, 5)));
		const [one, other] = await Promise.all([importer.post(asked), importer.post(asked)]);
		expect(await done(other)).toEqual(await done(one));
		const people = await countOf('person');
		world.now += 60_000;
		expect(await done(await importer.post(asked))).toMatchObject({ at: world.now - 60_000 });
		expect(await countOf('person')).toBe(people);
		expect(await countOf('import_log')).toBe(1);
	});

	it('[IM18] sends no cell that the plan does not read, and plans the same without it', async () => {
		const sheets = placements([...LEA, BAKERY, '', '', '', '', DATES, HOURS, '', 'canary']);
		const asked = await importer.asked(sheets);
		expect(JSON.stringify(asked)).not.toContain('canary');
		await done(await importer.post(asked));
	});

	it('[IM18] undoes all of it where a placement is another by the time it is written', async () => {
		const sheets = placements([...LEA, BAKERY, '', '', '', '', DATES, HOURS, '', '']);
		const plan = await importer.plan(sheets);
		const moved = await database().withSchool(DEMO_SCHOOL, async (tx) => {
			const held = await schoolHeld(tx);
			await tx.all(sql`update placement set half_days = '[]' where placement_id = 'stage-lea'`);
			return applyPlan(tx, DEMO_SCHOOL, held, plan, { now: world.now, newId: () => head.id() });
		});
		expect(moved).toBeUndefined();
	});

	it('[IM19] takes as many statements for 200 students as for 2', async () => {
		const statements = async (students: readonly StudentOf[]): Promise<number> => {
			let count = 0;
			const counting = counted(database(), () => count++);
			const held = await counting.withSchool(DEMO_SCHOOL, (tx) => schoolHeld(tx));
			const plan = planOf(await siecleOf(students), held.present, creating(CLASSES));
			expect(plan.writes.length).toBeGreaterThan(students.length);
			const ids = { now: world.now, newId: () => head.id() };
			await counting.withSchool(DEMO_SCHOOL, (tx) => applyPlan(tx, DEMO_SCHOOL, held, plan, ids));
			return count;
		};
		const few = await statements(SCHOOL.slice(0, 2));
		expect(await statements(SCHOOL.slice(2, 202))).toBe(few);
	});

	it('[IM19] keeps who, when and how many, and never unsays it', async () => {
		await done(await importer.import(await siecleOf(SCHOOL.slice(0, 3))));
		const [row] = await run<Record<string, unknown>>(sql`select * from import_log`);
		expect(Object.keys(row ?? {}).sort()).toEqual([
			...['at', 'counts', 'import_id', 'person_id', 'school_id']
		]);
		expect(row).toMatchObject({ person_id: 'direction', counts: { create: 8, wrong: 0 } });
		await expect(run(sql`delete from import_log`)).rejects.toThrow();
		await expect(run(sql`update import_log set at = 0`)).rejects.toThrow();
	});

	it('[IM20] moves half-days, and nothing that was written is lost', async () => {
		const lea = await world.enter('lea');
		const done1 = { type: 'done', at: world.now, day: '2027-06-14' };
		await lea.send({
			pages: [pageOf(textOf('Pétri'))],
			facts: [{ id: lea.id(), placement: 'stage-lea', section: 'journal', body: done1 }]
		});
		const before = await lea.send({});
		const kept = ['fact', 'page', 'page_log', 'settled_text', 'alert', 'member', 'placement'];
		const counts = await Promise.all(kept.map(countOf));
		await done(
			await importer.import(
				placements([...LEA, BAKERY, '', '', '', '', '16/06/2027, 17/06/2027', HOURS, '', ''])
			)
		);
		expect(await Promise.all(kept.map(countOf))).toEqual(counts);
		const news = newsOf(await lea.send({ have: cursorsOf(before) }), 'stage-lea');
		expect(news?.card?.halfDays).toEqual(
			['2027-06-16', '2027-06-17'].flatMap((day) => [
				{ key: `${day}/am`, from: '08:30', to: '12:00', agreement: 'stage-lea-1' },
				{ key: `${day}/pm`, from: '13:30', to: '16:30', agreement: 'stage-lea-1' }
			])
		);
		const whole = newsOf(await lea.send({}), 'stage-lea');
		expect(whole?.pages).toHaveLength(1);
	});

	it('[IM20] leaves a half-day to the workplace that had it', async () => {
		const days = '14/06/2027, 19/06/2027';
		await done(
			await importer.import(placements([...LEA, 'Garage', '', '', '', '', days, HOURS, '', '']))
		);
		const card = newsOf(await head.send({}), 'stage-lea')?.card;
		expect(card?.agreements.map(({ host }) => host.name)).toEqual([BAKERY, 'Garage']);
		const [, garage] = card?.agreements ?? [];
		const at = (day: string) => card?.halfDays.filter(({ key }) => key.startsWith(day)) ?? [];
		expect(at('2027-06-14').map(({ agreement }) => agreement)).toEqual([
			...['stage-lea-1', 'stage-lea-1']
		]);
		// Hours of Monday to Friday: nobody is expected on a Saturday.
		expect(at('2027-06-19')).toEqual([]);
		expect(garage).toMatchObject({ from: '2027-06-14', to: '2027-06-19' });
	});

	it('[IM20] replaces a tutor, who may still bring what they saw, and tells devices', async () => {
		const old = await world.enter('tuteur-pain');
		const stream = await streamOf(await world.enter('lea'));
		const sheets = placements([
			...[...LEA, BAKERY, 'BLÉ Ange', 'ange@pain.example', '', ''],
			...['14/06/2027', '', 'Observer', '']
		]);
		await done(await importer.import(sheets));
		expect(await stream.nextPoke()).toEqual(['stage-lea']);
		await stream.close();
		const card = newsOf(await (await world.enter('lea')).send({}), 'stage-lea')?.card;
		expect(card?.agreements[0]?.tutor.name).toBe('Ange BLÉ');
		const id = old.id();
		const body = { type: 'check', at: world.now, halfDays: [AM], status: 'absent' };
		const { facts } = await old.send({
			facts: [{ id, placement: 'stage-lea', section: 'presence', body }]
		});
		expect(facts).toMatchObject([{ id, status: 'ok' }]);
		expect((await importer.plan(sheets)).writes).toEqual([]);
	});

	it('[IM20] gives a student to another référent, whose screens learn of it', async () => {
		await run(sql`insert into reach (school_id, person_id, email)
			values (${DEMO_SCHOOL}, 'ref-b', 'craie@lycee.example')`);
		const [dany, sacha] = [await world.enter('ref-a'), await world.enter('ref-b')];
		const stream = await streamOf(sacha);
		expect(stream.first).not.toContain('stage-lea');
		await done(
			await importer.import(
				placements([...LEA, BAKERY, '', '', 'craie@lycee.example', '', '14/06/2027', '', '', ''])
			)
		);
		expect(await stream.nextPoke()).toContain('stage-lea');
		await stream.close();
		expect(newsOf(await sacha.send({}), 'stage-lea')?.card?.student.id).toBe('lea');
		expect(newsOf(await dany.send({}), 'stage-lea')?.card).toBeUndefined();
	});

	it('[IM11, IM20] makes a placement of a new student, which a head hears of', async () => {
		await done(await importer.import(await siecleOf(SCHOOL.slice(1, 2))));
		const stream = await streamOf(head);
		const { last = '', first = '', className = '', guardians = [] } = SCHOOL[1] ?? {};
		const row = [last, first, className, 'Garage', 'AUTO Max', 'max@garage.example'];
		const sheets = placements([
			...row,
			'prof@lycee.example',
			'NEUF Ada',
			'14/06/2027, 20/06/2027',
			HOURS,
			'Observer',
			''
		]);
		await done(await importer.import(sheets));
		const [placement = ''] = await stream
			.nextPoke()
			.then((all) => all.filter((id) => !stream.first?.includes(id)));
		await stream.close();
		const { card } = newsOf(await head.send({}), placement) ?? {};
		expect(card).toMatchObject({
			student: { name: `${first} ${last}`, className },
			agreements: [{ host: { name: 'Garage' }, tutor: { name: 'Max AUTO' }, from: '2027-06-14' }],
			referents: [{ name: 'Ada NEUF' }]
		});
		expect(card?.halfDays.map(({ key }: HalfDay) => key)).toEqual([AM, '2027-06-14/pm']);
		// Their family has to do with it: what it says of an absence is taken.
		expect(card?.family?.map(({ name }) => name)).toEqual(
			guardians.map((one) => `${one.first} ${one.last}`)
		);
		const members = await run(
			sql`select 1 from member where role = 'guardian' and placement_id = ${placement}`
		);
		expect(members).toHaveLength(guardians.length);
		expect((await importer.plan(sheets)).writes).toEqual([]);
	});

	it('[IM13] leaves alone whom a court forbids to call, and shows no way to reach them', async () => {
		const students = SCHOOL.slice(1, 2);
		await done(await importer.import(await siecleOf(students)));
		const [guardian] = students[0]?.guardians ?? [];
		await run(sql`update guardianship set barred = true`);
		const stands = await run(sql`select * from reach order by person_id`);
		const shown = JSON.stringify(await present());
		expect(shown).not.toContain(guardian?.mobile.slice(1));
		const moved = students.map((one) => ({
			...one,
			guardians: one.guardians.map((each) => ({ ...each, mobile: '0639989999' }))
		}));
		expect((await importer.plan(await siecleOf(moved))).writes).toEqual([]);
		await done(await importer.import(await siecleOf(moved)));
		expect(await run(sql`select * from reach order by person_id`)).toEqual(stands);
		expect(
			await run(sql`select 1 from guardianship where not barred and student_id not in ('lea')`)
		).toEqual([]);
	});

	it('[IM13] adds roles, keeps those that somebody has, and writes where they are reached', async () => {
		const staff = [
			['Nom', 'Prénom', 'Fonction', 'E-mail'],
			['VEILLE', 'Andrea', 'professeur', 'andrea@lycee.example'],
			['NEUF', 'Ada', 'CPE', 'ada@lycee.example']
		];
		await run(sql`insert into reach (school_id, person_id, email)
			values (${DEMO_SCHOOL}, 'cpe-a', 'andrea@lycee.example')`);
		await done(await importer.import([guessed(tableOf(staff), 'staff')]));
		const people = await run<{ name: string; roles: string[] }>(sql`
			select p.name, p.roles from person p join reach r using (school_id, person_id)
			where r.email like '%@lycee.example' order by p.name`);
		expect(people).toEqual([
			{ name: 'Ada NEUF', roles: ['cpe'] },
			{ name: 'Andrea VEILLE', roles: ['cpe', 'referent'] }
		]);
	});

	it('[IM13] writes once of somebody who works here and receives students', async () => {
		await run(sql`update person set roles = '["cpe"]' where person_id = 'tuteur-pain'`);
		await run(sql`update reach set email = 'pain@lycee.example', phone = '+33639980001', sms = true
			where person_id = 'tuteur-pain'`);
		const staff = [
			['Nom', 'Prénom', 'Fonction', 'E-mail', 'Téléphone'],
			['LEVAIN', 'Camille', 'CPE', 'pain@lycee.example', '0639980002']
		];
		const head = [
			'Nom',
			'Prénom',
			'Classe',
			'Entreprise',
			'Tuteur',
			'Mail tuteur',
			'Tél. tuteur',
			'Dates'
		];
		const lea = [
			...LEA,
			BAKERY,
			'LEVAIN Camille',
			'pain@lycee.example',
			'0199000003',
			'14/06/2027'
		];
		await done(
			await importer.import([
				guessed(tableOf(staff), 'staff'),
				guessed(tableOf([head, lea]), 'placements')
			])
		);
		const [reach] = await run(sql`select phone, sms from reach where person_id = 'tuteur-pain'`);
		// The number of a workplace takes no text messages.
		expect([
			{ phone: '+33199000003', sms: false },
			{ phone: '+33639980002', sms: true }
		]).toContainEqual(reach);
	});

	it.each<readonly [string, (asked: ImportAsked) => unknown]>([
		['no JSON', () => 'x'],
		['no sheet', (asked) => ({ ...asked, sheets: [] })],
		['no id', (asked) => ({ ...asked, id: 'x' })],
		['no digest', (asked) => ({ ...asked, digest: 'x' })],
		['something more', (asked) => ({ ...asked, plan: [] })],
		['another day', (asked) => ({ ...asked, decided: { ...asked.decided, today: '2020-01-01' } })],
		[
			'hours that end before they begin',
			(asked) => withHours(asked, { from: '12:00', to: '08:00' })
		],
		['a field that is none', (asked) => withMapping(asked, { columns: ['student.sex'] })],
		['a kind that is none', (asked) => withMapping(asked, { kind: 'parents' })],
		['a header far below', (asked) => withMapping(asked, { header: 5 })],
		['too many rows', (asked) => withRows(asked, 12_001, [''])],
		['too wide a row', (asked) => withRows(asked, 1, Array<string>(201).fill(''))],
		['too long a cell', (asked) => withRows(asked, 1, ['x'.repeat(2002)])]
	])('[IM19] refuses %s', async (_what, body) => {
		const asked = await importer.asked(await siecleOf(SCHOOL.slice(0, 2)));
		const refused = await importer.post(body(asked));
		expect(refused.status).toBe(400);
		expect(await refused.json()).toMatchObject({ error: { code: 'malformed' } });
		expect(await countOf('identity')).toBe(0);
	});

	it('[IM19] refuses more than it may hold before reading it', async () => {
		const refused = await importer.post('x'.repeat(12 * 2 ** 20 + 1));
		expect(refused.status).toBe(413);
	});

	it('[PE5] sees and touches nothing of another school', async () => {
		await run(
			sql`insert into person (school_id, person_id, name, short_name, roles)
				values ('nord', 'lea', 'Autre', 'Autre', '["student"]')`,
			'nord'
		);
		await done(await importer.import(await siecleOf(SCHOOL.slice(0, 3))));
		expect(JSON.stringify(await present())).not.toContain('Autre');
		expect(await run(sql`select person_id from person`, 'nord')).toEqual([{ person_id: 'lea' }]);
		expect(await run(sql`select 1 from identity`, 'nord')).toEqual([]);
	});
});

function withHours(asked: ImportAsked, span: object): object {
	return { ...asked, decided: { ...asked.decided, usualHours: { '1/am': span } } };
}

function withMapping(asked: ImportAsked, more: object): object {
	const sheets = asked.sheets.map((one) => ({ ...one, mapping: { ...one.mapping, ...more } }));
	return { ...asked, sheets };
}

function withRows(asked: ImportAsked, count: number, cells: readonly string[]): object {
	const rows = Array.from({ length: count }, (_, number) => ({ number, cells }));
	const [first] = asked.sheets;
	return { ...asked, sheets: [{ ...first, sheet: { ...first?.sheet, rows } }] };
}
