import { describe, expect, it } from 'vitest';
import { noteText, problemText, warningText } from '#shared/text/import-problems.ts';
import { applied, EMPTY_SCHOOL, told, valuesOf } from '#tests/kit/school-files/planning.ts';
import { CREATE, LEA, plan, school, type Table } from '#tests/kit/school-files/students.ts';

describe('a guardian', () => {
	const HEADS = [
		'Nom',
		'Prénom',
		'Né(e) le',
		'Nom resp.',
		'Prénom resp.',
		'Tél mobile resp.',
		'Légal',
		'Lien de parenté'
	];
	const child = LEA.slice(0, 3);
	const guardians = (...rows: Table) => [HEADS, ...rows.map((row) => [...child, ...row])];

	it('[IM13] has authority, rank and contact as the file says', () => {
		const rows = guardians(
			['MARTIN', 'Guy', '0639980001', '2', 'père'],
			['ROUX', 'Anne', '0639980002', '1', '10'],
			['ROUX', 'Ida', '', '0', 'tante']
		);
		const done = plan(rows, school(LEA), CREATE, 'guardians');
		const there = applied(school(LEA), done);
		expect(valuesOf(there, 'guardianship')).toMatchObject([
			{ rank: 2, mustTell: true, relation: 'père' },
			{ rank: 1, mustTell: true, relation: '' },
			{ rank: 3, mustTell: false, relation: 'tante' }
		]);
		expect(valuesOf(there, 'guardian')).toMatchObject([
			{ phone: '+33639980001', sms: true },
			{ phone: '+33639980002' },
			{ phone: '', sms: false }
		]);
		expect(done.rows[2]?.warnings.map(warningText)[0]).toContain(
			'Ni téléphone ni e-mail pour Ida ROUX'
		);
		expect(plan(rows, there, CREATE, 'guardians').writes).toEqual([]);
	});

	it('[IM13] of brothers and sisters is one person, by name and telephone', () => {
		const two = school(LEA, ['MARTIN', 'Noé', '05/05/2012', '2B']);
		const rows = [
			HEADS,
			[...child, 'MARTIN', 'Guy', '0639980001', '1', ''],
			['MARTIN', 'Noé', '05/05/2012', 'Martin', 'Guy', '+33 6 39 98 00 01', '1', '']
		];
		const there = applied(two, plan(rows, two, CREATE, 'guardians'));
		expect(there.entities.guardian).toHaveLength(1);
		expect(there.entities.guardianship).toHaveLength(2);
	});

	it('[IM13] of the same name elsewhere is somebody else', () => {
		const two = school(LEA, ['PAUL', 'Noé', '05/05/2012', '2B']);
		const rows = [
			HEADS,
			[...child, 'MARTIN', 'Guy', '0639980001', '1', ''],
			['PAUL', 'Noé', '05/05/2012', 'MARTIN', 'Guy', '0639980002', '1', '']
		];
		expect(applied(two, plan(rows, two, CREATE, 'guardians')).entities.guardian).toHaveLength(2);
	});

	it('[IM13] keeps a refusal of text messages that another file does not know of', () => {
		const said = [
			[...HEADS, 'Accepte SMS'],
			[...child, 'MARTIN', 'Guy', '0639980001', '1', '', 'non']
		];
		const there = applied(school(LEA), plan(said, school(LEA), CREATE, 'guardians'));
		expect(valuesOf(there, 'guardian')).toMatchObject([{ sms: false }]);
		expect(
			plan(guardians(['MARTIN', 'Guy', '0639980001', '1', '']), there, CREATE, 'guardians').writes
		).toEqual([]);
	});

	it('[IM17] whose child is not there is told, and the file too where nearly all are', () => {
		const done = plan(guardians(['MARTIN', 'Guy', '', '1', '']), EMPTY_SCHOOL, CREATE, 'guardians');
		expect(told(done.rows)).toEqual(['wrong unknown-student']);
		expect(done.notes.map(noteText)[0]).toContain("Importer d'abord les élèves");
		const byNumber = plan(
			[
				['ELEVE_ID', 'PERSONNE_ID', 'RESP_NOM', 'RESP_PRENOM'],
				['1', '2', 'MARTIN', 'Guy']
			],
			school(LEA)
		);
		expect(told(byNumber.rows)).toEqual(['ignored other-student']);
		expect(byNumber.notes).toMatchObject([{ code: 'crossed', detail: '1' }]);
	});
});

describe('staff', () => {
	const STAFF = ['Nom', 'Prénom', 'E-mail', 'Fonction'];

	it('[IM10] are found by their e-mail, and keep the roles that they have', () => {
		const first = plan([STAFF, ['ROUX', 'Lou', 'Lou.Roux@ac-exemple.fr', 'CPE']]);
		const there = applied(EMPTY_SCHOOL, first);
		expect(valuesOf(there, 'staff')).toEqual([
			{
				lastName: 'ROUX',
				firstName: 'Lou',
				email: 'lou.roux@ac-exemple.fr',
				phone: '',
				roles: ['cpe']
			}
		]);
		const again = plan([STAFF, ['ROUX', 'Lou', 'lou.roux@ac-exemple.fr', 'Professeure']], there);
		expect(again.writes).toMatchObject([
			{ set: { roles: ['cpe', 'referent'] }, before: { roles: ['cpe'] } }
		]);
	});

	it('[IM10] without an e-mail or a known function are wrong', () => {
		const { rows } = plan([
			STAFF,
			['ROUX', 'Lou', '', 'CPE'],
			['ROUX', 'Lou', 'l@x.fr', 'Jardinier']
		]);
		expect(told(rows)).toEqual(['wrong required', 'wrong bad-role']);
		expect(rows.flatMap(({ problems }) => problems).map(problemText)[0]).toContain('e-mail');
	});
});
