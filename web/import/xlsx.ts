import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import {
	MOST_CELL,
	MOST_COLUMNS,
	MOST_ROWS,
	type Sheet,
	type SheetRow
} from '#shared/domain/import/sheet.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';
import { readXml } from './xml.ts';

type XlsxRefusal = 'xlsx-broken' | 'xml-unsafe' | 'too-many-rows';

/** What a workbook of Excel can have; the library fills gaps up to there with empty cells. */
const MOST_EXCEL_ROWS = 2 ** 20;
const MOST_CELLS = 20_000_000;
/** A row and its column as `AB12`, or a row alone. */
const ADDRESS = /^([A-Z]{0,3})(\d{1,7})$/;

/** Parts of a workbook that hold its cells. */
export function isWorkbookPart(name: string): boolean {
	return name.startsWith('xl/') && /\.(?:xml|rels)$/.test(name);
}

/**
 * IM2: the tabs of a workbook in which something stands, each cell as a person would type it.
 * @param parts files of the workbook, by name; they have been unpacked within bounds
 */
export async function readXlsx(
	parts: ReadonlyMap<string, Uint8Array>
): Promise<Result<readonly Sheet[], XlsxRefusal>> {
	for (const part of parts.values()) {
		const checked = check(new TextDecoder().decode(part));
		if (!checked.ok) return checked;
	}
	const tabs = await cellsOf(parts);
	if (!tabs) return refused('xlsx-broken');
	const sheets = tabs.map(({ sheet, data }): Sheet => ({
		name: sheet,
		source: 'xlsx',
		rows: data.map(rowOf).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
	}));
	if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) return refused('too-many-rows');
	return ok(sheets.filter(({ rows }) => rows.length > 0));
}

interface Tab {
	readonly sheet: string;
	readonly data: readonly (readonly unknown[])[];
}

/**
 * The parts go in unpacked: the library would unpack in workers made from text, which the app's policy forbids, and
 * without bounds.
 */
async function cellsOf(parts: ReadonlyMap<string, Uint8Array>): Promise<Tab[] | undefined> {
	const { buffer } = zipSync(Object.fromEntries(parts), { level: 0 });
	try {
		return await readXlsxFile(buffer, { trim: false, parseNumber: numberText });
	} catch {
		// Whatever it says, the workbook cannot be read, and a person can do one thing about it.
		return undefined;
	}
}

/** IM3: one part is what it seems, and no address asks for more cells than anybody has. */
function check(xml: string): Result<null, XlsxRefusal> {
	let column = 0;
	let mostRow = 0;
	let mostColumn = 0;
	let refusal: 'xlsx-broken' | undefined;
	const read = readXml(xml, {
		open: (name, attributes) => {
			const address = attributes.get('r');
			if ((name !== 'row' && name !== 'c') || address === undefined) return true;
			const [, letters = '', row] = ADDRESS.exec(address) ?? [];
			column = name === 'c' ? columnOf(letters) : 0;
			mostRow = Math.max(mostRow, Number(row));
			// An address that is none makes it NaN, which is not below anything.
			if (!(mostRow <= MOST_EXCEL_ROWS)) refusal = 'xlsx-broken';
			return refusal === undefined;
		},
		text: (text) => {
			if (text.trim() !== '') mostColumn = Math.max(mostColumn, column);
		}
	});
	if (!read.ok) return refused(read.code === 'xml-broken' ? 'xlsx-broken' : read.code);
	if (refusal) return refused(refusal);
	return mostRow * mostColumn > MOST_CELLS ? refused('too-many-rows') : ok(null);
}

function columnOf(letters: string): number {
	return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function rowOf(cells: readonly unknown[], index: number): SheetRow {
	return { number: index + 1, cells: cells.slice(0, MOST_COLUMNS).map(textOf) };
}

/** A date is text as a person writes it, a time too; what a formula gave stands as its value. */
function textOf(value: unknown): string {
	if (value instanceof Date) return dateText(value);
	if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
	return typeof value === 'string' ? value.slice(0, MOST_CELL + 1) : '';
}

/** Whole numbers in full: SIRET and telephone numbers are numbers to a spreadsheet. */
function numberText(raw: string): string {
	const value = Number(raw);
	return Number.isSafeInteger(value) ? String(value) : raw;
}

function dateText(date: Date): string {
	if (Number.isNaN(date.valueOf())) return '';
	const [day = '', time = ''] = date.toISOString().split('T');
	return day < '1900-01-01' ? time.slice(0, 5) : day;
}
