import { MOST_FILE_BYTES, type FileRefusal, type Sheet } from '#shared/domain/import/sheet.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';
import { readCsv } from './csv.ts';
import { decodeText, decodeXml } from './decode.ts';
import { readSiecle } from './siecle.ts';
import { sniff } from './sniff.ts';
import { namesIn, newBudget, unzip, type Budget } from './unzip.ts';
import { isWorkbookPart, readXlsx } from './xlsx.ts';

type Read = Result<readonly Sheet[], FileRefusal>;

/** Files that an archive of exports may hold; more are not looked at. */
const MOST_FILES = 20;

/**
 * What stands in a file that a person chose, on this device: SIECLE exports (XML, alone or in a ZIP), CSV, XLSX.
 * It needs no window: a worker can do it. Nothing of it is kept, and nothing throws.
 * @returns its sheets in order, or why it cannot be read (IM1, IM2, IM3)
 */
export function readFile(bytes: Uint8Array): Promise<Read> {
	if (bytes.length > MOST_FILE_BYTES) return Promise.resolve(refused('too-large'));
	return readWithin(bytes, newBudget());
}

async function readWithin(bytes: Uint8Array, budget: Budget, isInside = false): Promise<Read> {
	const kind = sniff(bytes);
	if (kind === 'csv') {
		const rows = readCsv(decodeText(bytes));
		return rows.ok ? ok([{ name: '', source: 'csv', rows: rows.value }]) : rows;
	}
	if (kind === 'xml') {
		const sheet = readSiecle(decodeXml(bytes));
		return sheet.ok ? ok([sheet.value]) : sheet;
	}
	return kind === 'zip' ? readZip(bytes, budget, isInside) : refused(kind);
}

async function readZip(bytes: Uint8Array, budget: Budget, isInside: boolean): Promise<Read> {
	const names = namesIn(bytes);
	if (!names) return refused('zip-broken');
	if (names.includes('xl/workbook.xml')) {
		const parts = unzip(bytes, budget, isWorkbookPart);
		if (!parts.ok) return parts;
		const sheets = await readXlsx(parts.value);
		return sheets.ok && sheets.value.length === 0 ? refused('empty') : sheets;
	}
	if (names.some((name) => name.startsWith('word/') || name.startsWith('ppt/')))
		return refused('not-a-table');
	if (names.includes('mimetype') || names.some((name) => name.startsWith('xl/')))
		return refused('other-spreadsheet');
	return isInside ? refused('nothing-useful') : readArchive(bytes, names, budget);
}

/** An archive of exports: what is useful of it; it is refused only where nothing is. */
async function readArchive(
	bytes: Uint8Array,
	names: readonly string[],
	budget: Budget
): Promise<Read> {
	const wanted = names.filter((name) => !/(?:^|\/)(?:\.|__MACOSX)/.test(name)).slice(0, MOST_FILES);
	const files = unzip(bytes, budget, (name) => wanted.includes(name));
	if (!files.ok) return files;
	const sheets: Sheet[] = [];
	const refusals: FileRefusal[] = [];
	for (const [name, file] of files.value) {
		const read = await readWithin(file, budget, true);
		if (!read.ok) refusals.push(read.code);
		else sheets.push(...read.value.map((sheet) => ({ ...sheet, name: sheet.name || name })));
	}
	const unsafe = refusals.find((code) => code === 'zip-bomb' || code === 'xml-unsafe');
	if (unsafe) return refused(unsafe);
	if (sheets.length > 0) return ok(sheets);
	const [only] = refusals;
	return refused(refusals.length === 1 && only ? only : 'nothing-useful');
}
