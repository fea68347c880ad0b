import { csvOf } from '#shared/domain/csv.ts';
import { titleOf } from '#shared/domain/import/columns.ts';
import type { PlanRow, SheetToRead } from '#shared/domain/import/plan.ts';
import { problemText } from './import-problems.ts';
import { NB } from './typography.ts';

/**
 * IM15: the rows of one sheet that are wrong, as a file to mend and to hand in again: its own columns, then the row's
 * number and why. No cell of it is a formula to a spreadsheet.
 * @param rows of the plan, those of this sheet or all
 * @param index the sheet's place among those that the plan was made from
 */
export function rejectedCsv(
	{ sheet, mapping }: SheetToRead,
	rows: readonly PlanRow[],
	index: number
): string {
	const wrong = new Map(
		rows
			.filter((row) => row.sheet === index && row.decision === 'wrong')
			.map((row) => [row.row, row.problems])
	);
	const width = mapping.columns.length;
	const titles = Array.from({ length: width }, (_, column) => titleOf(sheet, mapping, column));
	const cellsOf = (cells: readonly string[]): string[] =>
		Array.from({ length: width }, (_, column) => cells[column] ?? '');
	const lines = sheet.rows.flatMap(({ number, cells }) => {
		const problems = wrong.get(number);
		if (!problems) return [];
		const why = problems.map((problem) => {
			const title = titles[problem.column] ?? '';
			return title === '' ? problemText(problem) : `${title}${NB}: ${problemText(problem)}`;
		});
		return [[...cellsOf(cells), String(number), why.join(' ')]];
	});
	return csvOf([[...titles, 'Ligne', 'À corriger'], ...lines]);
}
