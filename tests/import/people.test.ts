import { describe, expect, it } from 'vitest';
import { planImport } from '#shared/domain/import/plan-import.ts';
import type { Choices } from '#shared/domain/import/plan.ts';
import { withCell, withoutRows } from '#shared/domain/import/sheet.ts';
import { asides } from '#shared/text/import-fields.ts';
import { problemText, warningText } from '#shared/text/import-problems.ts';
import {
	applied,
	CHOICES,
	creating,
	EMPTY_SCHOOL,
	guessed,
	planOf,
	tableOf,
	told,
	valuesOf
} from '#tests/kit/school-files/planning.ts';
import { CREATE, HEAD, LEA, plan, school } from '#tests/kit/school-files/students.ts';

describe('a student', () => {
	it('[IM9] is found by name and date of birth, however the name is spelt', () => {
		const { counts } = plan([HEAD, ['Martin', 'LEA', '2011-02-03', '2 a']], school(LEA));
		expect(counts).toMatchObject({ change: 1, create: 0, wrong: 0 });
	});

	it('[IM9] of the same name born on another day is somebody else', () => {
		expect(told(plan([HEAD, ['MARTIN', 'Léa', '04/02/2011', '2A']], school(LEA)).rows)).toEqual([
			'create'
		]);
	});

	it('[IM9] is never found by a name alone', () => {
		const names = [
			['Nom', 'Prénom', 'Classe'],
			['MARTIN', 'Léa', '2B']
		];
		const { rows } = plan(names, school(LEA));
		expect(told(rows)).toEqual(['wrong which-student']);
		expect(problemText(rows[0]!.problems[0]!)).toContain('Précisez');
	});

	it('[IM9] without a date of birth is found by name and class, where that is one person', () => {
		const names = [
			['Nom', 'Prénom', 'Classe'],
			['MARTIN', 'Léa', '2A']
		];
		expect(told(plan(names, school(LEA)).rows)).toEqual(['same']);
		const namesakes = school(LEA, ['MARTIN', 'Léa', '30/11/2011', '2A']);
		expect(told(plan(names, namesakes).rows)).toEqual(['wrong which-student']);
		const first = applied(EMPTY_SCHOOL, plan(names));
		expect(told(plan(names, first).rows)).toEqual(['same']);
		expect(told(plan([HEAD, LEA], first).rows)).toEqual(['change']);
		// Which of the two is the one who was there?
		const both = [HEAD, LEA, ['MARTIN', 'Léa', '30/11/2011', '2A']];
		expect(told(plan(both, first).rows)).toEqual(['wrong which-student', 'wrong which-student']);
	});

	it('[IM9] is found by their number under another name, and not under another name and birth', () => {
		const head = ['ELEVE_ID', ...HEAD];
		const there = applied(EMPTY_SCHOOL, plan([head, ['77', ...LEA]]));
		expect(
			told(plan([head, ['77', 'MARTIN-ROUX', 'Léa', '03/02/2011', '2A']], there).rows)
		).toEqual(['change']);
		expect(told(plan([head, ['77', 'PAUL', 'Noé', '01/01/2011', '2A']], there).rows)).toEqual([
			'wrong ids-disagree'
		]);
	});

	it('[IM9] with two numbers of two people is nobody', () => {
		const head = ['ELEVE_ID', 'INE', ...HEAD];
		const keep = { ...CREATE, keepIne: true };
		const rows = [
			head,
			['1', '001291528AA', ...LEA],
			['2', '001291529AA', 'PAUL', 'Noé', '01/01/2011', '2A']
		];
		const there = applied(EMPTY_SCHOOL, plan(rows, EMPTY_SCHOOL, keep));
		expect(valuesOf(there, 'student').map(({ ine }) => ine)).toEqual([
			'001291528AA',
			'001291529AA'
		]);
		const crossed = plan([head, ['1', '001291529AA', ...LEA]], there, keep);
		expect(told(crossed.rows)).toEqual(['wrong ids-disagree']);
	});

	it('[IM8, IM9] is found by a national number in the files of one import, kept or not', () => {
		const students = guessed(
			tableOf([
				['INE', ...HEAD],
				['001291528AA', ...LEA]
			])
		);
		const placements = guessed(
			tableOf([
				['INE', 'Entreprise', 'Dates'],
				['001291528AA', 'Garage', '14/06/2027']
			])
		);
		const { rows } = planOf([placements, students], EMPTY_SCHOOL, {
			...CREATE,
			usualHours: { '1/am': { from: '09:00', to: '12:00' } }
		});
		expect(told(rows)).toEqual(['create', 'create']);
	});

	it('[IM8] has no national number kept unless the school asks for it', () => {
		const rows = [
			['INE', ...HEAD],
			['001291528AA', ...LEA]
		];
		const there = applied(EMPTY_SCHOOL, plan(rows));
		expect(valuesOf(there, 'student')).toMatchObject([{ ine: '', lastName: 'MARTIN' }]);
	});

	it('[IM10] twice in a file is one, if nothing differs; else both are told', () => {
		const other = ['MARTIN', 'Léa', '03/02/2011', '2B'];
		expect(told(plan([HEAD, LEA, LEA]).rows)).toEqual(['create', 'ignored same-row']);
		const { rows, writes } = plan([HEAD, LEA, other]);
		expect(told(rows)).toEqual(['create', 'wrong twice']);
		expect(rows[1]?.problems).toMatchObject([{ detail: '2', column: 3, raw: '2B' }]);
		expect(writes.filter(({ kind }) => kind === 'student')).toHaveLength(1);
		const names = [
			['Nom', 'Prénom', 'Classe'],
			['MARTIN', 'Léa', '2A'],
			['MARTIN', 'Léa', '2A']
		];
		expect(told(plan(names).rows)).toEqual(['create', 'wrong which-student']);
	});

	it('[IM10] is left as they are where a cell is empty', () => {
		const rows = [
			[...HEAD, 'E-mail'],
			[...LEA, 'lea@exemple.fr']
		];
		const there = applied(EMPTY_SCHOOL, plan(rows));
		expect(
			plan(
				[
					[...HEAD, 'E-mail'],
					[...LEA, '']
				],
				there
			).writes
		).toEqual([]);
	});

	it('[IM10] is told field by field, and what is wrong cell by cell', () => {
		const there = school(LEA, ['PAUL', 'Noé', '01/01/2011', '2B']);
		const { rows } = plan([HEAD, ['MARTIN', 'Léa', '03/02/2011', '2B']], there);
		expect(rows[0]?.changes).toEqual([
			{
				...{ kind: 'student', id: 'id0', isNew: false },
				...{ field: 'className', before: '2A', after: '2B' }
			}
		]);
		const wrong = plan([['', ''], HEAD, ['M4RTIN', '', '03/02/11', '']]);
		expect(wrong.rows).toMatchObject([{ row: 3, decision: 'wrong', changes: [] }]);
		expect(wrong.rows[0]?.problems.map(({ column, code, raw }) => [column, code, raw])).toEqual([
			[0, 'bad-name', 'M4RTIN'],
			[2, 'two-digit-year', '03/02/11'],
			[3, 'required', '']
		]);
		expect(wrong.writes).toEqual([]);
	});

	it('[IM10] is mended in place, or set aside', () => {
		const sheet = tableOf([
			HEAD,
			['MARTIN', 'Léa', '03/02/11', '2A'],
			['PAUL', 'Noé', '01/01/2011', '2A']
		]);
		expect(told(planOf([guessed(sheet)], EMPTY_SCHOOL, CREATE).rows)).toEqual([
			'wrong two-digit-year',
			'create'
		]);
		const mended = withCell(sheet, 2, 2, '03/02/2011');
		expect(told(planOf([guessed(mended)], EMPTY_SCHOOL, CREATE).rows)).toEqual([
			'create',
			'create'
		]);
		const left = withoutRows(sheet, new Set([2]));
		expect(told(planOf([guessed(left)], EMPTY_SCHOOL, CREATE).rows)).toEqual(['create']);
	});

	it('[IM7] whose cells hold formulas or broken letters is wrong', () => {
		const { rows } = plan([HEAD, ['=HYPERLINK("x")', 'LÃ©a', '03/02/2011', '2A']]);
		expect(told(rows)).toEqual(['wrong formula broken-letters']);
	});

	it('[IM10] who has left is left out; without a class only where SIECLE says so', () => {
		const head = [...HEAD, 'DATE_SORTIE'];
		const { rows } = plan([
			head,
			[...LEA, '12/10/2026'],
			[...LEA, '12/10/2027'],
			['PAUL', 'Noé', '', '', '']
		]);
		expect(told(rows)).toEqual(['ignored left-school', 'create', 'wrong required']);
		expect(asides[rows[0]!.aside!]).toBe(`A quitté l'établissement.`);
	});

	it('[IM7] may be called what elsewhere says that there is nothing', () => {
		const rows = [
			[...HEAD, 'E-mail'],
			['SANS', 'Na', '03/02/2011', '2A', 'néant']
		];
		const there = applied(EMPTY_SCHOOL, plan(rows));
		expect(valuesOf(there, 'student')).toMatchObject([
			{ lastName: 'SANS', firstName: 'Na', email: '' }
		]);
	});

	it('[IM10] born long ago is looked at', () => {
		const { rows } = plan([HEAD, ['MARTIN', 'Léa', '03/02/1971', '2A']]);
		expect(rows[0]?.warnings.map(({ code }) => code)).toContain('unlikely-birth');
	});
});

describe('a class', () => {
	const rows = [
		HEAD,
		LEA,
		['PAUL', 'Noé', '01/01/2011', '6E 1'],
		['ROUX', 'Lou', '02/01/2011', '6e1']
	];

	it('[IM16] that is not there waits for a person; its students are wrong until then', () => {
		const { rows: told_, classes } = plan(rows, EMPTY_SCHOOL, CHOICES);
		expect(told(told_)).toEqual([
			'wrong unknown-class',
			'wrong unknown-class',
			'wrong unknown-class'
		]);
		expect(classes).toEqual([
			{ key: '2a', name: '2A', rows: 1 },
			{ key: '6e1', name: '6E 1', rows: 2 }
		]);
		expect(problemText(told_[0]!.problems[0]!)).toContain('La classe 2A');
	});

	it('[IM16] is created once, under its first spelling', () => {
		const done = plan(rows, EMPTY_SCHOOL, creating(['2A', '6E1']));
		expect(done.counts.create).toBe(3);
		const there = applied(EMPTY_SCHOOL, done);
		expect(there.entities.class.map(({ id }) => id)).toEqual(['2A', '6E 1']);
		expect(valuesOf(there, 'student').map(({ className }) => className)).toEqual([
			'2A',
			'6E 1',
			'6E 1'
		]);
		expect(done.rows[0]?.warnings.map(warningText)).toEqual(['La classe 2A est créée.']);
	});

	it('[IM16] is left out with its students and their families', () => {
		const leave: Choices = { ...CREATE, classes: { ...CREATE.classes, '6e1': 'leave' } };
		const students = guessed(tableOf(rows));
		const families = guessed(
			tableOf([
				['Nom', 'Prénom', 'Né(e) le', 'Nom resp.', 'Prénom resp.'],
				['PAUL', 'Noé', '01/01/2011', 'PAUL', 'Anne'],
				['MARTIN', 'Léa', '03/02/2011', 'MARTIN', 'Guy']
			]),
			'guardians'
		);
		const { rows: all } = planOf([families, students], EMPTY_SCHOOL, leave);
		expect(told(all)).toEqual([
			...['ignored student-left-out', 'create'],
			...['create', 'ignored class-left-out', 'ignored class-left-out']
		]);
	});

	it('[IM16] of a list of classes is created like any other', () => {
		const list = [
			['CODE_STRUCTURE', 'LIBELLE_LONG'],
			['2A', 'SECONDE A'],
			['6E1', '6E1']
		];
		const done = plan(list, EMPTY_SCHOOL, creating(['2A']));
		expect(told(done.rows)).toEqual(['create', 'wrong unknown-class']);
		expect(applied(EMPTY_SCHOOL, done).entities.class).toEqual([
			{ id: '2A', values: { label: 'SECONDE A' } }
		]);
	});
});

describe('a plan', () => {
	it('[IM10] is the same each time', () => {
		const rows = [HEAD, LEA, ['PAUL', 'Noé', '', '2A'], ['=1', '', '', '2Z'], LEA];
		expect(plan(rows)).toEqual(plan(rows));
	});

	it('[IM17] of another school’s export says so', () => {
		const sheet = { ...tableOf([HEAD, LEA]), uai: '0750655E' };
		const { notes } = planOf([guessed(sheet)], { ...EMPTY_SCHOOL, uai: '0690001A' }, CREATE);
		expect(notes).toEqual([{ sheet: 0, code: 'other-school', detail: '0750655E' }]);
	});

	it('[IM10] says how far it is, and stops when nobody asks', () => {
		const rows = Array.from({ length: 5000 }, (_, index) => [
			`N${'ABCDEFGHIJ'[index % 10] ?? ''}${'KLMNOPQRST'[Math.floor(index / 10) % 10] ?? ''}`,
			`P${'abcdefghij'[Math.floor(index / 100) % 10] ?? ''}${'klmnopqrst'[Math.floor(index / 1000)] ?? ''}`,
			`0${1 + (index % 9)}/02/2011`,
			'2A'
		]);
		const read = guessed(tableOf([HEAD, ...rows]));
		const steps = [...planImport([read], EMPTY_SCHOOL, CREATE)];
		expect(steps.map(({ done }) => done)).toEqual([
			...Array.from({ length: 50 }, (_, nth) => nth * 100),
			5000
		]);
		expect(steps.every(({ total }) => total === 5000)).toBe(true);
		const left = planImport([read], EMPTY_SCHOOL, CREATE);
		left.next();
		left.return(undefined as never);
		expect(left.next()).toEqual({ done: true, value: undefined });
	});
});
