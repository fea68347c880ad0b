import { guess, type Guess, type Mapping } from '#shared/domain/import/columns.ts';
import type { SheetKind } from '#shared/domain/import/fields.ts';
import type { SheetToRead } from '#shared/domain/import/plan.ts';
import { withCell, withoutRows, type Sheet } from '#shared/domain/import/sheet.ts';

/** A sheet of a chosen file, and what a person decided about it. */
export interface Chosen {
	readonly nth: number;
	readonly file: string;
	readonly sheet: Sheet;
	readonly guess: Guess;
	readonly mapping: Mapping;
	readonly isTaken: boolean;
	/** Rows that the person sets aside, by their number. */
	readonly aside: ReadonlySet<number>;
	/** Cells that they mended, `<row>/<column>`, as they were in the file. */
	readonly mended: ReadonlyMap<string, string>;
}

export function chosenFrom(nth: number, file: string, sheet: Sheet): Chosen {
	const found = guess(sheet);
	return {
		...{ nth, file, sheet, guess: found, mapping: found.mapping },
		...{ isTaken: true, aside: new Set(), mended: new Map() }
	};
}

/** What the sheet is, as a person says: its columns are looked at anew. */
export function asKind(one: Chosen, kind: SheetKind): Chosen {
	const found = guess(one.sheet, kind);
	return { ...one, guess: found, mapping: found.mapping };
}

/** One cell as a person writes it; as it was in the file, it is mended no longer. */
export function withMended(one: Chosen, row: number, column: number, text: string): Chosen {
	const key = `${row}/${column}`;
	const stands = one.sheet.rows.find(({ number }) => number === row)?.cells[column] ?? '';
	const was = one.mended.get(key) ?? stands;
	const mended = new Map(one.mended);
	if (was === text) mended.delete(key);
	else mended.set(key, was);
	return { ...one, mended, sheet: withCell(one.sheet, row, column, text) };
}

export function withAside(one: Chosen, row: number, isAside: boolean): Chosen {
	const aside = new Set(one.aside);
	if (isAside) aside.add(row);
	else aside.delete(row);
	return { ...one, aside };
}

export function toRead({ sheet, mapping, aside }: Chosen): SheetToRead {
	return { sheet: withoutRows(sheet, aside), mapping };
}
