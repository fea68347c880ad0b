import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guess } from '#shared/domain/import/columns.ts';
import { readDay, readDays } from '#shared/domain/import/dates.ts';
import { SHEET_KINDS } from '#shared/domain/import/fields.ts';
import { readHours } from '#shared/domain/import/hours.ts';
import { nameKey, splitName } from '#shared/domain/import/names.ts';
import { MOST_CELL, type Sheet } from '#shared/domain/import/sheet.ts';
import * as values from '#shared/domain/import/values.ts';
import { noteText, problemText, warningText } from '#shared/text/import-problems.ts';
import { rejectedCsv } from '#shared/text/import-rejected.ts';
import { utf8, windows1252 } from '#tests/kit/school-files/encodings.ts';
import { creating, EMPTY_SCHOOL, planOf } from '#tests/kit/school-files/planning.ts';
import { fictitiousSchool } from '#tests/kit/school-files/school.ts';
import { elevesXml, responsablesXml, zipped } from '#tests/kit/school-files/siecle.ts';
import { delimited, siecleRows, workbook } from '#tests/kit/school-files/tables.ts';
import { readFile } from '#web/import/read-file.ts';

const FEW = fictitiousSchool(3, 20);
const CHOICES = creating(FEW.map(({ className }) => className));

const FILES: Readonly<Record<string, Uint8Array>> = {
	XML: elevesXml(FEW),
	guardians: responsablesXml(FEW),
	ZIP: zipped({ 'a.xml': elevesXml(FEW) }),
	CSV: windows1252(delimited(siecleRows(FEW), ';')),
	XLSX: workbook(siecleRows(FEW))
};

/** Whatever was read is planned as every kind, and each sentence is said. */
function planAll(sheets: readonly Sheet[]): void {
	for (const kind of SHEET_KINDS) {
		const read = sheets.map((sheet) => ({ sheet, mapping: guess(sheet, kind).mapping }));
		const plan = planOf(read, EMPTY_SCHOOL, CHOICES);
		for (const { problems, warnings } of plan.rows) {
			for (const problem of problems) expect(problemText(problem)).not.toBe('');
			for (const warning of warnings) expect(warningText(warning)).not.toBe('');
		}
		for (const note of plan.notes) expect(noteText(note)).not.toBe('');
		read.forEach((one, index) => rejectedCsv(one, plan.rows, index));
	}
}

const mutation = fc.oneof(
	fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) }),
	fc.record({ at: fc.nat(), cut: fc.nat({ max: 300 }) }),
	fc.record({ at: fc.nat(), from: fc.nat(), twice: fc.nat({ max: 300 }) })
);

function mutated(
	file: Uint8Array,
	change: typeof mutation extends fc.Arbitrary<infer One> ? One : never
): Uint8Array {
	const at = change.at % file.length;
	if ('bytes' in change) {
		const copy = file.slice();
		copy.set(change.bytes.subarray(0, file.length - at), at);
		return copy;
	}
	const [rest, put] =
		'cut' in change
			? [at + change.cut, new Uint8Array()]
			: [at, file.subarray(change.from % file.length, (change.from % file.length) + change.twice)];
	return Uint8Array.from([...file.subarray(0, at), ...put, ...file.subarray(rest)]);
}

describe('bytes that anybody may have made', () => {
	it.each(Object.entries(FILES))(
		'[IM2, IM3] %s mutated are read or refused, and planned, without an exception',
		async (_, file) => {
			await fc.assert(
				fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (changes) => {
					const read = await readFile(changes.reduce(mutated, file));
					if (read.ok) planAll(read.value);
				}),
				{ numRuns: 60 }
			);
		}
	);

	it('[IM2] at random are read or refused', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
				const read = await readFile(bytes);
				if (read.ok) planAll(read.value);
			})
		);
	});

	it('[IM4, IM10] cells of any words are planned', () => {
		const words = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 30 }),
			fc.constantFrom(
				'Nom',
				'Prénom',
				'Classe',
				'Né(e) le',
				'Entreprise',
				'Dates',
				'Horaires',
				'Nom resp.',
				'Légal'
			),
			fc.constantFrom('constructor', '__proto__', 'valueOf'),
			fc.constantFrom('DUPONT', 'Léa', '2A', '14/06/2027', '8h30-12h', '0639980001', '=1', '1', '')
		);
		fc.assert(
			fc.property(fc.array(fc.array(words, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
				planAll([
					{
						name: '',
						source: 'csv',
						rows: rows.map((cells, index) => ({ number: index + 1, cells }))
					}
				]);
			})
		);
	});
});

/** Each would take minutes if its length counted more than once; the run's own limit finds it. */
describe('what is made to take long', () => {
	const MEGABYTE = 2 ** 20;
	const repeated = (piece: string, length = MEGABYTE): Uint8Array =>
		utf8(piece.repeat(Math.ceil(length / piece.length)));

	it.each([
		['quotes', repeated('"')],
		['quotes and words', repeated('"a"b')],
		['quotes and spaces', repeated('" ')],
		['an open quote', utf8(`a;"${'b\n'.repeat(MEGABYTE / 2)}`)],
		['delimiters', repeated(';')],
		['line ends', repeated('\n')],
		['old line ends', repeated('a\r')],
		['one word', repeated('a')],
		['tags that open', repeated('<')],
		['tags that never close', utf8(`<BEE_ELEVES>${'<a b="'.repeat(MEGABYTE / 6)}`)],
		['attributes', utf8(`<BEE_ELEVES ${'a="b" '.repeat(MEGABYTE / 6)}>`)],
		['comments', utf8(`<BEE_ELEVES>${'<!-- '.repeat(MEGABYTE / 5)}`)],
		[
			'leaves',
			utf8(
				`<BEE_ELEVES><DONNEES><ELEVE>${'<NOM>a</NOM>'.repeat(MEGABYTE / 12)}</ELEVE></DONNEES></BEE_ELEVES>`
			)
		],
		[
			'text in pieces',
			utf8(
				`<BEE_ELEVES><DONNEES><ELEVE><NOM>${'a<b/>'.repeat(MEGABYTE / 5)}</NOM></ELEVE></DONNEES></BEE_ELEVES>`
			)
		],
		['the beginning of archives', repeated('PK\x03\x04')],
		['directories of archives', utf8(`PK\x03\x04${'PK\x05\x06'.repeat(MEGABYTE / 4)}`)],
		['names of streams', utf8(`\xd0\xcf\x11\xe0${'E\0n\0c\0'.repeat(MEGABYTE / 6)}`)],
		['entities', utf8(`<BEE_ELEVES>${'&amp;'.repeat(MEGABYTE / 5)}</BEE_ELEVES>`)]
	])('[IM3] %s', async (_, file) => {
		const read = await readFile(file);
		if (read.ok) planAll(read.value);
	});

	it.each([
		'de ',
		'DE ',
		'1',
		'1h ',
		'14/06/2027 ',
		'14/06/2027,',
		'a@',
		'a.',
		'(',
		' ',
		"'",
		'\n',
		'Ã',
		'É',
		'autre',
		'resp',
		'-+',
		',',
		'\u0301'
	])('[IM7] a cell of %j as long as a cell may be', (piece) => {
		const text = piece.repeat(MOST_CELL).slice(0, MOST_CELL);
		values.cleanCell(text);
		values.isFormula(text);
		values.isBroken(text);
		splitName(text, 'last-first');
		nameKey({ lastName: text, firstName: text });
		readDay(text);
		readDays(text);
		readHours(text);
		values.readEmail(text);
		values.readPhone(text);
		values.readSiret(text);
		values.readIne(text);
		values.readRoles(text);
		values.readLegal(text);
		planAll([
			{
				name: '',
				source: 'csv',
				rows: [1, 2, 3].map((number) => ({ number, cells: [text, text] }))
			}
		]);
	});
});
