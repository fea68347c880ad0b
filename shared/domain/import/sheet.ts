/** IM1: what a file may hold. A school of 1 500 with its families stays below a tenth of each. */
export const MOST_FILE_BYTES = 20 * 2 ** 20;
export const MOST_UNZIPPED_BYTES = 100 * 2 ** 20;
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 200;
/** Characters. Readers cut what is longer to one more than this, so that its row can say so. */
export const MOST_CELL = 2000;

/** A table as it came: a tab of a workbook, a CSV, or the records of a SIECLE export under their tags. */
export interface Sheet {
	/** The tab's, or the file's in its ZIP; empty where there is only one. */
	readonly name: string;
	readonly source: 'csv' | 'xlsx' | 'siecle';
	/** Rows in which something stands. */
	readonly rows: readonly SheetRow[];
	/** What a SIECLE export says of itself: the school that it is of. */
	readonly uai?: string;
}

export interface SheetRow {
	/** As a spreadsheet shows it, from 1. Of SIECLE: the record's place in the file, from 1; 0 is the line of tags. */
	readonly number: number;
	readonly cells: readonly string[];
}

/** Why a file cannot be read; its sentence stands in shared/text/import-file.ts. */
export type FileRefusal =
	| 'empty'
	| 'too-large'
	| 'too-many-rows'
	| 'quotes-open'
	| 'zip-broken'
	| 'zip-bomb'
	| 'old-excel'
	| 'locked-excel'
	| 'xlsx-broken'
	| 'other-spreadsheet'
	| 'other-archive'
	| 'pdf'
	| 'picture'
	| 'web-page'
	| 'not-a-table'
	| 'xml-broken'
	| 'xml-unsafe'
	| 'xml-unknown'
	| 'siecle-other'
	| 'nothing-useful';

/** The sheet with one cell mended by a person; rows are found by their number. */
export function withCell(sheet: Sheet, row: number, column: number, text: string): Sheet {
	const rows = sheet.rows.map((one) => {
		if (one.number !== row) return one;
		const cells = Array.from({ length: Math.max(one.cells.length, column + 1) }, (_, index) =>
			index === column ? text : (one.cells[index] ?? '')
		);
		return { ...one, cells };
	});
	return { ...sheet, rows };
}

/** The sheet without the rows that a person sets aside. */
export function withoutRows(sheet: Sheet, rows: ReadonlySet<number>): Sheet {
	return { ...sheet, rows: sheet.rows.filter(({ number }) => !rows.has(number)) };
}
