import { zipSync } from 'fflate';
import { frenchDay, type StudentOf } from './school.ts';

export type Cell =
	string | number | { readonly day: string } | { readonly formula: string; readonly value: string };

/** A table as text, each cell quoted only where it must be. */
export function delimited(
	rows: readonly (readonly Cell[])[],
	delimiter: string,
	newline = '\r\n'
): string {
	return rows
		.map((cells) => cells.map((cell) => quoted(shown(cell), delimiter)).join(delimiter) + newline)
		.join('');
}

function quoted(text: string, delimiter: string): string {
	const must = text.includes(delimiter) || /["\r\n]/.test(text);
	return must ? `"${text.replaceAll('"', '""')}"` : text;
}

function shown(cell: Cell): string {
	if (typeof cell !== 'object') return String(cell);
	return 'day' in cell ? frenchDay(cell.day) : cell.value;
}

/** As Pronote lists them: one cell a name, titles of its own. */
export function pronoteRows(students: readonly StudentOf[]): Cell[][] {
	return [
		['Élèves', 'Né(e) le', 'Sexe', 'Classe'],
		...students.map((one) => [
			`${one.last} ${one.first}`,
			{ day: one.birth },
			'Féminin',
			one.className
		])
	];
}

/** As SIECLE lists students and their families, a row a student. */
export function siecleRows(students: readonly StudentOf[]): Cell[][] {
	return [
		[
			...['Division', 'INE', 'Nom de famille', 'Prénom 1', 'Date de naissance', 'Sexe'],
			...[
				'Nom de famille repr. légal',
				'Prénom repr. légal',
				'Tél. portable repr. légal',
				'Courriel repr. légal'
			],
			...['Nom de famille autre repr. légal', 'Prénom autre repr. légal'],
			...['Tél. portable autre repr. légal', 'Courriel autre repr. légal']
		],
		...students.map((one) => {
			const [first, second] = one.guardians;
			return [
				...[one.className, one.ine, one.last, one.first, { day: one.birth }, 'F'],
				...[first?.last ?? '', first?.first ?? '', first?.mobile ?? '', first?.email ?? ''],
				...[second?.last ?? '', second?.first ?? '', second?.mobile ?? '', second?.email ?? '']
			];
		})
	];
}

/**
 * A workbook in bare OOXML: shared strings, inline and rich ones, dates as serial numbers under a date's format,
 * telephone numbers as numbers, a formula with its value, a title above, an empty row, a second empty tab.
 */
export function workbook(rows: readonly (readonly Cell[])[]): Uint8Array {
	const strings: string[] = [];
	const xmlRows = rows.map((cells, index) => {
		const row = index + 3;
		const xml = cells.map((cell, column) =>
			cellXml(cell, `${letters(column)}${row}`, strings, index + column)
		);
		return `<row r="${row}">${xml.join('')}</row>`;
	});
	const title = `<row r="1"><c r="A1" t="inlineStr"><is><t>Lycée fictif, 2026-2027</t></is></c></row>`;
	const sheet = (body: string): string =>
		`${HEAD}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/><sheetData>${body}</sheetData></worksheet>`;
	const text = (xml: string): Uint8Array => new TextEncoder().encode(xml);
	return zipSync({
		'[Content_Types].xml': text(
			`${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`
		),
		'xl/workbook.xml': text(
			`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Élèves" sheetId="1" r:id="rId1"/><sheet name="Vide" sheetId="2" r:id="rId2"/></sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': text(
			`${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${REL}/styles" Target="styles.xml"/></Relationships>`
		),
		'xl/styles.xml': text(
			`${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>`
		),
		'xl/worksheets/sheet1.xml': text(sheet(title + xmlRows.join(''))),
		'xl/worksheets/sheet2.xml': text(sheet('')),
		'xl/sharedStrings.xml': text(
			`${HEAD}<sst xmlns="${MAIN}">${strings.map((one) => `<si><t xml:space="preserve">${escaped(one)}</t></si>`).join('')}</sst>`
		)
	});
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function cellXml(cell: Cell, address: string, strings: string[], nth: number): string {
	if (cell === '') return '';
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	if (typeof cell === 'object' && 'day' in cell)
		return `<c r="${address}" s="1"><v>${serial(cell.day)}</v></c>`;
	if (typeof cell === 'object')
		return `<c r="${address}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`;
	if (nth % 3 === 0) return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
	if (nth % 3 === 1 && cell.length > 2) {
		const [one, other] = [escaped(cell.slice(0, 2)), escaped(cell.slice(2))];
		return `<c r="${address}" t="inlineStr"><is><r><t xml:space="preserve">${one}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${other}</t></r></is></c>`;
	}
	strings.push(cell);
	return `<c r="${address}" t="s"><v>${strings.length - 1}</v></c>`;
}

function serial(day: string): number {
	return Math.round((Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000);
}

function letters(column: number): string {
	const high = Math.floor(column / 26);
	return (high > 0 ? String.fromCharCode(64 + high) : '') + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
