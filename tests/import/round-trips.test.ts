import { beforeAll, describe, expect, it } from 'vitest';
import type { Present } from '#shared/domain/import/entities.ts';
import type { Plan } from '#shared/domain/import/plan.ts';
import type { Sheet } from '#shared/domain/import/sheet.ts';
import { utf16, utf8, windows1252 } from '#tests/kit/school-files/encodings.ts';
import {
	applied,
	creating,
	EMPTY_SCHOOL,
	guessed,
	planOf,
	sheetsIn,
	valuesOf
} from '#tests/kit/school-files/planning.ts';
import { fictitiousSchool, type StudentOf } from '#tests/kit/school-files/school.ts';
import {
	elevesXml,
	responsablesXml,
	structuresXml,
	zipped
} from '#tests/kit/school-files/siecle.ts';
import { delimited, pronoteRows, siecleRows, workbook } from '#tests/kit/school-files/tables.ts';

const SCHOOL = fictitiousSchool();
const CLASSES = [...new Set(SCHOOL.map(({ className }) => className))];

const FILES: Readonly<Record<string, (school: readonly StudentOf[]) => Uint8Array>> = {
	'SIECLE in a ZIP': (school) =>
		zipped({
			'export/ElevesAvecAdresses.xml': elevesXml(school),
			'export/ResponsablesAvecAdresses.xml': responsablesXml(school),
			'export/Structures.xml': structuresXml(school),
			'__MACOSX/._Structures.xml': new Uint8Array([0, 5, 22, 7])
		}),
	'SIECLE, students alone, in UTF-8': (school) => elevesXml(school, 'utf8'),
	'Pronote, Windows-1252 and semicolons': (school) =>
		windows1252(delimited(pronoteRows(school), ';')),
	'SIECLE list, UTF-8 and tabs': (school) => utf8(delimited(siecleRows(school), '\t', '\n'), true),
	'SIECLE list, UTF-16': (school) => utf16(delimited(siecleRows(school), ';'), 'le'),
	'SIECLE list, commas, no mark': (school) => utf8(delimited(siecleRows(school), ',')),
	'a workbook': (school) => workbook(siecleRows(school))
};

function planned(sheets: readonly Sheet[], present: Present) {
	return planOf(
		sheets.map((sheet) => guessed(sheet)),
		present,
		creating(CLASSES)
	);
}

describe.each(Object.entries(FILES))('%s', (name, write) => {
	let sheets: readonly Sheet[];
	let plan: Plan;
	let school: Present;
	beforeAll(async () => {
		sheets = await sheetsIn(write(SCHOOL));
		plan = planned(sheets, EMPTY_SCHOOL);
		school = applied(EMPTY_SCHOOL, plan);
	});

	it('[IM2, IM10] brings in every student once, with their class and date of birth', () => {
		expect(plan.rows.filter(({ decision }) => decision === 'wrong')).toEqual([]);
		expect(plan.notes).toEqual([]);
		const found = valuesOf(school, 'student').map(({ lastName, firstName, birth, className }) =>
			[lastName, firstName, birth, className].join('|')
		);
		const expected = SCHOOL.map((one) => [one.last, one.first, one.birth, one.className].join('|'));
		expect(found.sort()).toEqual(expected.sort());
	});

	it('[IM10] the same file again changes nothing', () => {
		const again = planned(sheets, school);
		expect(again.writes).toEqual([]);
		expect(again.counts).toMatchObject({ create: 0, change: 0, wrong: 0 });
	});

	it('[IM10] a corrected file changes what was corrected, and nothing else', async () => {
		const corrected = SCHOOL.map((one, index) =>
			index === 77 ? { ...one, className: CLASSES[0] ?? '' } : one
		);
		const again = planned(await sheetsIn(write(corrected)), school);
		expect(again.counts).toMatchObject({ create: 0, change: 1, wrong: 0 });
		expect(again.writes).toEqual([
			expect.objectContaining({
				...{ kind: 'student', isNew: false },
				set: { className: CLASSES[0] },
				before: { className: SCHOOL[77]?.className }
			})
		]);
	});

	if (!/list|ZIP|workbook/.test(name)) return;

	it('[IM13] attaches each child to their family', () => {
		const links = valuesOf(school, 'guardianship');
		const people = new Map(school.entities.guardian.map(({ id, values }) => [id, values]));
		const children = new Map(school.entities.student.map(({ id, values }) => [id, values]));
		const found = links.map(({ student, guardian, rank, mustTell }) => {
			const child = children.get(student);
			const { lastName, firstName, phone } = people.get(guardian) ?? {};
			return [child?.lastName, child?.birth, lastName, firstName, phone, rank, mustTell].join('|');
		});
		const hasLevels = name.includes('ZIP');
		const expected = SCHOOL.flatMap(({ last, birth, guardians }) =>
			guardians.map((one, nth) => {
				const isLegal = one.level < 3 || !hasLevels;
				const rank = isLegal ? nth + 1 : 3;
				return [last, birth, one.last, one.first, `+33${one.mobile.slice(1)}`, rank, isLegal].join(
					'|'
				);
			})
		);
		expect(found.sort()).toEqual(expected.sort());
		// Twins have one family, not two.
		expect(valuesOf(school, 'guardian')).toHaveLength(
			new Set(SCHOOL.flatMap(({ guardians }) => guardians.map(({ personId }) => personId))).size
		);
	});
});

it('[IM9] a file of other software finds the same students, and takes none for another', async () => {
	const siecle = await sheetsIn(FILES['SIECLE in a ZIP']!(SCHOOL));
	const school = applied(EMPTY_SCHOOL, planned(siecle, EMPTY_SCHOOL));
	const pronote = planned(
		await sheetsIn(FILES['Pronote, Windows-1252 and semicolons']!(SCHOOL)),
		school
	);
	expect(pronote.counts).toMatchObject({ create: 0, change: 0, wrong: 0 });
	const list = planned(await sheetsIn(FILES['a workbook']!(SCHOOL)), school);
	expect(list.rows.filter(({ decision }) => decision === 'wrong')).toEqual([]);
	expect(list.writes.filter(({ kind }) => kind !== 'guardianship')).toEqual([]);
});
