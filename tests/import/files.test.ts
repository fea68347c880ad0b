import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_CELL, MOST_FILE_BYTES } from '#shared/domain/import/sheet.ts';
import { fileRefusals } from '#shared/text/import-file.ts';
import { latin9Xml, utf16, utf8, windows1252 } from '#tests/kit/school-files/encodings.ts';
import { guessed, planOf, refusalOf, sheetsIn } from '#tests/kit/school-files/planning.ts';
import { fictitiousSchool } from '#tests/kit/school-files/school.ts';
import { elevesXml } from '#tests/kit/school-files/siecle.ts';
import { delimited, siecleRows, workbook } from '#tests/kit/school-files/tables.ts';
import { unzip } from '#web/import/unzip.ts';

const FEW = fictitiousSchool(1, 12);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SHEET = 'xl/worksheets/sheet1.xml';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
	return Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part
		)
	);
}

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, file]) => [
				name,
				typeof file === 'string' ? utf8(file) : file
			])
		)
	);
}

/** A workbook whose only sheet holds these rows of XML. */
function sheetXml(rows: string): Uint8Array {
	return zip({
		'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		[SHEET]: `<worksheet><sheetData>${rows}</sheetData></worksheet>`
	});
}

async function cellsIn(file: Uint8Array): Promise<string[][]> {
	const [sheet] = await sheetsIn(file);
	return (sheet?.rows ?? []).map(({ cells }) => [...cells]);
}

describe('a file that is none', () => {
	const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><BEE_ELEVES>&b;</BEE_ELEVES>`;
	it.each([
		['nothing', 'empty', bytes()],
		['spaces and line ends', 'empty', utf8(' \r\n\t\n')],
		['an empty archive', 'empty', zip({})],
		['a PDF', 'pdf', bytes('%PDF-1.7 x')],
		['a PNG', 'picture', bytes([0x89], 'PNG', [13, 10])],
		['a JPEG', 'picture', bytes([0xff, 0xd8, 0xff, 0xe0])],
		['a picture of an iPhone', 'picture', bytes([0, 0, 0, 24], 'ftypheic')],
		['an old Excel file', 'old-excel', bytes(OLE, 'W\0o\0r\0k\0b\0o\0o\0k\0')],
		[
			'an Excel file with a password',
			'locked-excel',
			bytes(OLE, 'x'.repeat(99), Array.from('EncryptedPackage').join('\0'), [0])
		],
		['a page of a portal that calls itself .xls', 'web-page', utf8('<html><table><tr><td>Nom')],
		['a table of HTML', 'web-page', utf8('\n <table><tr>')],
		['a Word document', 'not-a-table', zip({ 'word/document.xml': '<a/>' })],
		['a document in RTF', 'not-a-table', bytes('{\\rtf1 x}')],
		['a program', 'not-a-table', bytes([0x7f], 'ELF', [2, 1, 1, 0, 0, 0, 0, 0])],
		['a file of OpenDocument', 'other-spreadsheet', zip({ mimetype: 'x', 'content.xml': '<a/>' })],
		['a binary workbook', 'other-spreadsheet', zip({ 'xl/workbook.bin': 'x' })],
		['a RAR', 'other-archive', bytes('Rar!', [26, 7])],
		['a quote that is never closed', 'quotes-open', utf8('Nom;Classe\n"A;B\nC;D\n')],
		['a quote where none may be', 'quotes-open', utf8('Nom;Classe\n"A" B;C\nD;E\n')],
		['half an export', 'xml-broken', elevesXml(FEW).subarray(0, 4000)],
		['half an archive', 'zip-broken', zip({ 'a.xml': elevesXml(FEW) }).subarray(0, 900)],
		['a billion laughs', 'xml-unsafe', utf8(laughs)],
		['the same in an archive', 'xml-unsafe', zip({ 'Eleves.xml': laughs })],
		['XML nested without end', 'xml-unsafe', utf8('<BEE_ELEVES>' + '<a>'.repeat(500))],
		['other XML', 'xml-unknown', utf8('<rss><channel/></rss>')],
		[
			'another export of SIECLE',
			'siecle-other',
			utf8('<BEE_NOMENCLATURES><DONNEES/></BEE_NOMENCLATURES>')
		],
		['the teachers of STS', 'siecle-other', utf8('<STS_EDT></STS_EDT>')],
		['an export of nobody', 'empty', utf8('<BEE_ELEVES><DONNEES/></BEE_ELEVES>')],
		['an archive of pictures', 'picture', zip({ 'a.png': bytes([0x89], 'PNG') })],
		['an archive of odds and ends', 'nothing-useful', zip({ a: bytes('%PDF'), b: bytes('GIF8') })],
		['an archive in an archive', 'nothing-useful', zip({ 'a.zip': zip({ b: 'x;y' }), b: '%PDF' })],
		['a workbook without words', 'empty', sheetXml('<row r="1"><c r="A1"/></row>')],
		['a workbook whose sheet is broken', 'xlsx-broken', sheetXml('<row r="1"><c r="A1"></row>')],
		[
			'an address beyond Excel',
			'xlsx-broken',
			sheetXml('<row r="99999999"><c r="A1"><v>1</v></c></row>')
		],
		[
			'the same, hidden in a number',
			'xlsx-broken',
			sheetXml('<row x="&gt;" r="&#57;9999999"><c r="A1"><v>1</v></c></row>')
		],
		[
			'the same, behind another name',
			'xlsx-broken',
			sheetXml('<row a:r="99999999" r="1"><c r="A1"><v>1</v></c></row>')
		],
		[
			'a grid of a thousand million cells',
			'too-many-rows',
			sheetXml(
				'<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1000000"><c r="A1000000"><v>1</v></c></row>'
			)
		],
		[
			'a workbook with entities',
			'xml-unsafe',
			zip({ 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' })
		]
	] as const)('[IM2, IM3] %s: %s', async (_, code, file) => {
		expect(await refusalOf(file)).toBe(code);
		expect(fileRefusals[code]).toMatch(/\.$|\?$/);
	});

	it('[IM1] is too large, or has too many rows', async () => {
		expect(await refusalOf(new Uint8Array(MOST_FILE_BYTES + 1).fill(65))).toBe('too-large');
		expect(await refusalOf(utf8('a;b\n'.repeat(100_001)))).toBe('too-many-rows');
		expect(await refusalOf(utf8('a;b\n'.repeat(100_000)))).toBeUndefined();
		const rows = Array.from(
			{ length: 100_001 },
			(_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`
		);
		expect(await refusalOf(sheetXml(rows.join('')))).toBe('too-many-rows');
	});
});

describe('an archive that lies', () => {
	const bomb = zipSync({ 'Eleves.xml': new Uint8Array(50 * 2 ** 20) }, { level: 9 });

	it('[IM3] is a bomb, however little its headers promise', async () => {
		expect(bomb.length).toBeLessThan(100_000);
		expect(await refusalOf(bomb)).toBe('zip-bomb');
		const small = bomb.slice();
		const view = new DataView(small.buffer);
		view.setUint32(22, 10, true);
		const directory = view.getUint32(small.length - 6, true);
		view.setUint32(directory + 24, 10, true);
		expect(await refusalOf(small)).toBe('zip-bomb');
	});

	it('[IM1, IM3] is counted with all that came out of the same file before', () => {
		const archive = zip({ 'a.csv': 'Nom;Classe\n'.repeat(100), 'b.csv': 'x;y' });
		const budget = { left: 2000 };
		expect(unzip(archive, budget, () => true)).toMatchObject({ ok: true });
		expect(budget.left).toBe(2000 - 1100 - 3);
		expect(unzip(archive, budget, () => true)).toEqual({ ok: false, code: 'zip-bomb' });
		expect(unzip(archive, { left: 3 }, (name) => name === 'b.csv')).toMatchObject({ ok: true });
	});

	it('[IM3] says more than it holds, or something else', async () => {
		const whole = zip({ 'a.csv': 'Nom;Classe\nA;B\n'.repeat(50) });
		const view = new DataView(whole.buffer);
		const directory = view.getUint32(whole.length - 6, true);
		const changed = (change: (view: DataView) => void): Uint8Array => {
			const copy = whole.slice();
			change(new DataView(copy.buffer));
			return copy;
		};
		expect(await refusalOf(whole)).toBeUndefined();
		const lies: ((view: DataView) => void)[] = [
			(one) => one.setUint32(directory + 24, 17, true),
			(one) => one.setUint32(directory + 20, 1_000_000, true),
			(one) => one.setUint32(directory + 42, 4_000_000_000, true),
			(one) => one.setUint16(directory + 8, 1, true),
			(one) => one.setUint16(directory + 10, 99, true),
			(one) => one.setUint16(whole.length - 12, 65_000, true)
		];
		for (const lie of lies) expect(await refusalOf(changed(lie))).toBe('zip-broken');
	});
});

describe('a table', () => {
	const rows = [
		['Nom', 'Prénom', 'Remarque'],
		['LEBŒUF', 'Zoë', 'dit «\u00a0non\u00a0»; « 5 € »'],
		["N'DIAYE", 'Élise', 'sur deux\nlignes, avec "guillemets"']
	];
	it.each([
		['Windows-1252, semicolons', windows1252(delimited(rows, ';'))],
		['Windows-1252, tabs', windows1252(delimited(rows, '\t', '\n'))],
		['UTF-8, commas', utf8(delimited(rows, ','))],
		['UTF-8 with its mark', utf8(delimited(rows, ';'), true)],
		['old line ends', utf8(delimited(rows, ';', '\r'))],
		['UTF-16', utf16(delimited(rows, '\t'), 'le')],
		['UTF-16, the other way round', utf16(delimited(rows, ';'), 'be')],
		['UTF-16 without its mark', utf16(delimited(rows, ';'), 'le', false)]
	])('[IM2] is read letter by letter: %s', async (_, file) => {
		const found = await cellsIn(file);
		expect(found.map((cells) => cells.map((cell) => cell.replace('\r', '\n')))).toEqual(rows);
	});

	it('[IM10] keeps the number that a spreadsheet shows, whatever is empty above', async () => {
		const [csv] = await sheetsIn(utf8('Lycée\n\n;;\nNom;Classe\n"A\nB";C\n\nD;E\n'));
		expect(csv?.rows.map(({ number }) => number)).toEqual([1, 4, 5, 7]);
		const [xlsx] = await sheetsIn(
			workbook([
				['Nom', 'Classe'],
				['', ''],
				['A', 'B']
			])
		);
		expect(xlsx?.rows.map(({ number }) => number)).toEqual([1, 3, 5]);
	});

	it('[IM1] is cut where a cell is endless, and its row says so', async () => {
		const [sheet] = await sheetsIn(utf8(`Nom;Prénom;Classe\nA;${'x'.repeat(50_000)};2A\n`));
		expect(sheet?.rows[1]?.cells[1]).toHaveLength(MOST_CELL + 1);
		const [row] = planOf([guessed(sheet!)]).rows;
		expect(row).toMatchObject({ row: 2, decision: 'wrong' });
		expect(row?.problems).toContainEqual(expect.objectContaining({ code: 'too-long', column: 1 }));
	});

	it('[IM2] keeps what software puts into a formula so that a spreadsheet keeps its zeros', async () => {
		expect(await cellsIn(utf8('Tél;Nom\n="0639980001";=1+1\n'))).toEqual([
			['Tél', 'Nom'],
			['0639980001', '=1+1']
		]);
	});
});

describe('a workbook', () => {
	it('[IM2] gives each cell as a person would type it', async () => {
		const file = sheetXml(
			[
				`<row r="2"><c r="A2" t="inlineStr"><is><t>A&amp;B &#233;</t></is></c>`,
				`<c r="B2"><v>1.2345678901234E13</v></c><c r="C2" t="b"><v>1</v></c>`,
				`<c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="str"><f>1/2</f><v>x_x0041_</v></c><c r="G2"><v>0.5</v></c></row>`
			].join('')
		);
		expect(await cellsIn(file)).toEqual([['A&B é', '12345678901234', 'VRAI', '', 'xA', '', '0.5']]);
	});

	it('[IM2] has dates as days and times as hours', async () => {
		const [titles, row] = await cellsIn(
			workbook([
				['Né le', 'x'],
				[{ day: '2011-03-09' }, 46_187]
			])
		).then((rows) => rows.slice(1));
		expect(titles).toEqual(['Né le', 'x']);
		expect(row).toEqual(['2011-03-09', '46187']);
	});

	it('[IM2] is as wide as it says: columns beyond the bound are left', async () => {
		const [cells] = await cellsIn(
			sheetXml(`<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>`)
		);
		expect(cells).toHaveLength(200);
	});
});

describe('an export of SIECLE', () => {
	it('[IM2] says where it is from, and gives of each student only what is needed', async () => {
		const [sheet] = await sheetsIn(elevesXml(FEW));
		expect(sheet?.uai).toBe('0750655E');
		expect(sheet?.rows[0]?.cells).not.toContain('CODE_SEXE');
		expect(sheet?.rows[1]).toEqual({
			number: 1,
			cells: [
				FEW[0]!.eleveId,
				FEW[0]!.ine,
				FEW[0]!.last,
				'',
				FEW[0]!.first,
				expect.any(String),
				FEW[0]!.className,
				'',
				'',
				''
			]
		});
	});

	it('[IM2] is read in the encoding that it declares, or in its own', async () => {
		const xml = (encoding: string): string =>
			`<?xml version="1.0" encoding="${encoding}"?><BEE_ELEVES><DONNEES><ELEVES><ELEVE ELEVE_ID="1"><NOM>LEBŒUF-Ÿ</NOM></ELEVE></ELEVES></DONNEES></BEE_ELEVES>`;
		for (const file of [
			latin9Xml(xml('ISO-8859-15')),
			utf8(xml('UTF-8')),
			utf8(xml('utf-8'), true),
			windows1252(xml('windows-1252')),
			windows1252(xml('ISO-8859-1')),
			utf16(xml('UTF-16'), 'le'),
			utf8(xml('made-up'))
		]) {
			const [sheet] = await sheetsIn(file);
			expect(sheet?.rows[1]?.cells[2]).toBe('LEBŒUF-Ÿ');
		}
	});

	it('[IM2] in one archive with tables is read with them', async () => {
		const sheets = await sheetsIn(
			zip({
				'a/Eleves.xml': elevesXml(FEW),
				'notes.pdf': '%PDF',
				'b.csv': delimited(siecleRows(FEW), ';')
			})
		);
		expect(sheets.map(({ name, source }) => [name, source])).toEqual([
			['a/Eleves.xml', 'siecle'],
			['b.csv', 'csv']
		]);
	});
});
