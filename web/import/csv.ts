import Papa from 'papaparse';
import { MOST_CELL, MOST_COLUMNS, MOST_ROWS, type SheetRow } from '#shared/domain/import/sheet.ts';
import { ok, refused, type Result } from '#shared/domain/result.ts';

/** The first wins where several are as frequent. */
const DELIMITERS = [';', '\t', ','] as const;
/** Rows in all, those without a word included. */
const MOST_BLANK = 10 * MOST_ROWS;
/** `="0612345678"`, by which software keeps the zero of a number in a spreadsheet. */
const KEPT = /^="([^"]*)"$/;

type CsvRefusal = 'too-many-rows' | 'quotes-open';

/** IM2: rows of a delimited text, in which something stands. A row is a record: a cell may hold several lines. */
export function readCsv(text: string): Result<readonly SheetRow[], CsvRefusal> {
	const rows: SheetRow[] = [];
	let number = 0;
	let refusal: CsvRefusal | undefined;
	Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
		delimiter: delimiterOf(text),
		step: ({ data, errors }, parser) => {
			number++;
			// A cell that never ends has swallowed the rows below.
			if (errors.some(({ type }) => type === 'Quotes')) {
				refusal = 'quotes-open';
				parser.abort();
				return;
			}
			const cells = data.slice(0, MOST_COLUMNS).map(cellOf);
			const isBlank = cells.every((cell) => cell.trim() === '');
			if (isBlank && number < MOST_BLANK) return;
			if (isBlank || rows.length >= MOST_ROWS) {
				refusal = 'too-many-rows';
				parser.abort();
				return;
			}
			rows.push({ number, cells });
		}
	});
	return refusal ? refused(refusal) : ok(rows);
}

function cellOf(cell: string): string {
	const text = cell.length > MOST_CELL ? cell.slice(0, MOST_CELL + 1) : cell;
	return text.replace(KEPT, '$1');
}

/** Which one stands outside quotes most often at the beginning: addresses hold commas too, but fewer. */
function delimiterOf(text: string): string {
	const counts = new Map<string, number>();
	let isQuoted = false;
	for (const letter of text.slice(0, 20_000)) {
		if (letter === '"') isQuoted = !isQuoted;
		else if (!isQuoted) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	}
	const countOf = (delimiter: string): number => counts.get(delimiter) ?? 0;
	return DELIMITERS.reduce<string>((best, one) => (countOf(one) > countOf(best) ? one : best), ';');
}
