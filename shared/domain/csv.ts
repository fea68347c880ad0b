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

/** A table to be pasted: tabs between cells, a line a row, no cell that would be taken for a formula. */
export function tsvOf(rows: readonly (readonly string[])[]): string {
	return rows.map((cells) => cells.map(plainCell).join('\t')).join('\n');
}

/** Words on one line, in spaces that any software knows, and no formula. */
export function plainCell(text: string): string {
	return guarded(text.replace(/[\s\p{C}]+/gu, ' ').trim());
}

function cell(text: string): string {
	return `"${guarded(text).replaceAll('"', '""')}"`;
}

function guarded(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}
