/** Says to spreadsheets which letters these are. */
const BOM = '\uFEFF';
/** What a spreadsheet would calculate (halfwidth and fullwidth), also behind spaces; a tab or a return splits a cell. */
const FORMULA = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/**
 * A table as a file that a French spreadsheet opens by a double click: semicolons, every cell quoted, and no cell that
 * it would take for a formula. The words in it were typed by anybody.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
	return BOM + rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('');
}

function cell(text: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
