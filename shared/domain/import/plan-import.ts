import type { PersonId } from '#shared/domain/ids.ts';
import { levelOf } from '#shared/domain/level.ts';
import { checkPresence } from '#shared/domain/placement-checks.ts';
import { checkDates, checkLength } from '#shared/domain/placement-dates.ts';
import { halfDaysOn } from '#shared/domain/timetable.ts';
import { Cells, columnsOf } from './cells.ts';
import { missingOf } from './columns.ts';
import { Draft, namesOf } from './draft.ts';
import type { Present } from './entities.ts';
import { isField, KINDS, SHEET_KINDS, type Field, type SheetKind } from './fields.ts';
import type {
	Choices,
	Decision,
	Note,
	Plan,
	PlanRow,
	Progress,
	SheetToRead,
	Warning
} from './plan.ts';
import { readClassRow, readGuardianRow, readStaffRow } from './read-others.ts';
import { readPlacementRow } from './read-placement.ts';
import type { Reading, RowContext, RowRead } from './read-row.ts';
import { readStudentRow, studentSaid } from './read-student.ts';
import type { SheetRow } from './sheet.ts';
import { classKey } from './values.ts';

/** Rows between two reports of how far it is. */
const REPORT_EVERY = 100;
/** Of a sheet's rows, from which share on its students are those of another file. */
const CROSSED = 0.9;

const READERS: Readonly<Record<SheetKind, (context: RowContext) => RowRead>> = {
	classes: readClassRow,
	staff: readStaffRow,
	students: readStudentRow,
	guardians: readGuardianRow,
	placements: readPlacementRow
};

/**
 * IM10: what would be created, changed, left out or is wrong, row by row, if these sheets were taken into the school.
 * Nothing is done. The same sheets and school give the same plan, in a time that grows as the rows do.
 *
 * A generator, so that a page or a worker can say how far it is and stop: each step yields the progress, the last one
 * returns the plan; not asking for the next step leaves it.
 * @param sheets each with a mapping that lacks no column (`missingOf`); one that lacks any is noted and not read
 * @param present everything that the school has
 */
export function* planImport(
	sheets: readonly SheetToRead[],
	present: Present,
	choices: Choices
): Generator<Progress, Plan> {
	const draft = new Draft(present);
	const notes = sheets.flatMap((one, index) => notesOf(one, index, present));
	const readable = sheets.map((one, index) => ({ ...one, index })).filter(isReadable);
	const reading: Reading = {
		...{ draft, choices, leftOut: new Set(), seen: new Map() },
		namesakes: namesakesIn(readable)
	};
	const total = readable.reduce((sum, one) => sum + rowsOf(one).length, 0);
	const classes = new NewClasses(present);
	const rows: PlanRow[][] = sheets.map(() => []);
	const touched = new Map<string, PlanRow>();
	const named = new Set<PersonId>();
	let done = 0;
	for (const one of inOrder(readable)) {
		const columns = columnsOf(one);
		for (const row of rowsOf(one)) {
			if (done++ % REPORT_EVERY === 0) yield { done: done - 1, total };
			const cells = new Cells(row, columns, one.mapping.nameOrder);
			const newId = (kind: string): string => `new-${kind}-${one.index}-${row.number}`;
			const read = READERS[one.mapping.kind]({
				...reading,
				cells,
				newId,
				source: one.sheet.source
			});
			classes.note(read, one.mapping.kind);
			const planned = planRow(reading, cells, read, { ...one, row: row.number });
			rows[one.index]?.push(planned);
			if (planned.decision === 'wrong') continue;
			for (const { kind, id } of read.wishes) {
				if (kind === 'placement' && !touched.has(id)) touched.set(id, planned);
				if (kind === 'student' && !planned.aside) named.add(id);
			}
		}
	}
	yield { done: total, total };
	const checked = checks(draft, touched, choices);
	const all = rows.flat().map((row) => {
		const warnings = checked.get(row);
		return warnings ? { ...row, warnings: [...row.warnings, ...warnings] } : row;
	});
	return {
		rows: all,
		counts: countsOf(all),
		notes: [...notes, ...readable.flatMap(({ index }) => crossed(rows[index] ?? [], index))],
		classes: classes.all(),
		writes: draft.writes(),
		named: [...named]
	};
}

/** Takes what a row wants into the draft, where nothing is wrong with it. */
function planRow(
	{ draft, seen }: Reading,
	cells: Cells,
	read: RowRead,
	{ index, mapping, row }: Numbered & { readonly row: number }
): PlanRow {
	const { label, warnings, wishes, student } = read;
	const base = { sheet: index, row, label };
	if (read.aside)
		return { ...base, decision: 'ignored', aside: read.aside, problems: [], warnings, changes: [] };
	for (const wish of wishes) {
		const against = draft.rowAgainst(wish);
		if (!against) continue;
		const field = `${wish.kind === 'guardian' ? 'guardian1' : wish.kind}.${against.field}`;
		const [[other = 'student.lastName'] = []] = KINDS[mapping.kind].needs;
		cells.problem('twice', isField(field) ? field : other, String(against.row));
	}
	if (cells.problems.length > 0)
		return { ...base, decision: 'wrong', problems: cells.problems, warnings, changes: [] };
	const changes = wishes.flatMap((wish) => draft.take(wish, row));
	const isSameRow = changes.length === 0 && student !== undefined && seen.has(student);
	if (student !== undefined) {
		if (!seen.has(student)) seen.set(student, row);
		draft.know('student', 'ine', read.ine ?? '', student);
	}
	return {
		...base,
		decision: isSameRow ? 'ignored' : decisionOf(changes),
		...(isSameRow ? { aside: 'same-row' } : {}),
		...{ problems: [], warnings, changes }
	};
}

function decisionOf(changes: PlanRow['changes']): Decision {
	if (changes.length === 0) return 'same';
	return changes.some((change) => change.isNew) ? 'create' : 'change';
}

/** IM12: of each placement that rows speak of, all its agreements together. */
function checks(
	draft: Draft,
	touched: ReadonlyMap<string, PlanRow>,
	{ dates }: Choices
): Map<PlanRow, Warning[]> {
	const found = new Map<PlanRow, Warning[]>();
	for (const [placement, row] of touched) {
		const agreements = draft
			.find('agreement', 'placement', placement)
			.flatMap((id) => draft.tables.agreement.get(id) ?? []);
		const halfDays = agreements.flatMap(({ days, timetable }) => halfDaysOn(days, timetable));
		const days = [...new Set(agreements.flatMap((one) => one.days))].sort();
		const level = levelOf(draft.tables.placement.get(placement)?.className ?? '');
		const findings = [
			...checkPresence(halfDays),
			...checkDates(days, level, dates),
			...checkLength(days, level, dates)
		];
		const warnings = findings.map((one) => ({ code: one.code, detail: '', days: one.days }));
		found.set(row, [...(found.get(row) ?? []), ...warnings]);
	}
	return found;
}

/** Classes that the school has not yet, however often they are spelt otherwise. */
class NewClasses {
	readonly #known: ReadonlySet<string>;
	readonly #wanted = new Map<string, { readonly name: string; readonly rows: number }>();

	constructor({ entities }: Present) {
		this.#known = new Set(entities.class.map(({ id }) => classKey(id)));
	}

	note({ className = '' }: RowRead, kind: SheetKind): void {
		const key = classKey(className);
		if (className === '' || this.#known.has(key)) return;
		const { name, rows } = this.#wanted.get(key) ?? { name: className, rows: 0 };
		this.#wanted.set(key, { name, rows: rows + (kind === 'students' ? 1 : 0) });
	}

	all(): Plan['classes'] {
		return [...this.#wanted].map(([key, one]) => ({ key, ...one }));
	}
}

type Numbered = SheetToRead & { readonly index: number };

function isReadable({ mapping }: SheetToRead): boolean {
	return missingOf(mapping).length === 0;
}

function rowsOf({ sheet, mapping }: SheetToRead): readonly SheetRow[] {
	return sheet.rows.slice(mapping.header + 1);
}

/** Classes before students, students before those who answer for them. */
function inOrder(sheets: readonly Numbered[]): Numbered[] {
	return SHEET_KINDS.flatMap((kind) => sheets.filter(({ mapping }) => mapping.kind === kind));
}

function namesakesIn(sheets: readonly SheetToRead[]): Map<string, number> {
	const births = new Map<string, Set<string>>();
	for (const one of sheets.filter(({ mapping }) => mapping.kind === 'students')) {
		const columns = columnsOf(one);
		for (const row of rowsOf(one)) {
			const said = studentSaid(new Cells(row, columns, one.mapping.nameOrder));
			for (const name of said.name ? namesOf(said.name) : []) {
				const key = `${name}/${classKey(said.className)}`;
				births.set(key, (births.get(key) ?? new Set()).add(said.birth));
			}
		}
	}
	return new Map([...births].map(([key, all]) => [key, all.size]));
}

function notesOf({ sheet, mapping }: SheetToRead, index: number, { uai }: Present): Note[] {
	const missing = missingOf(mapping).flatMap((fields): Field[] => fields.slice(0, 1));
	const notes: Note[] = [];
	if (missing.length > 0)
		notes.push({ sheet: index, code: 'columns-missing', detail: missing.join(' ') });
	else if (rowsOf({ sheet, mapping }).length === 0)
		notes.push({ sheet: index, code: 'no-rows', detail: '' });
	if (uai !== undefined && sheet.uai !== undefined && sheet.uai !== uai)
		notes.push({ sheet: index, code: 'other-school', detail: sheet.uai });
	return notes;
}

/** Nearly none of a sheet's students is there: it was handed in before, or beside, the wrong one. */
function crossed(rows: readonly PlanRow[], sheet: number): Note[] {
	const strangers = rows.filter(
		({ aside, problems }) =>
			aside === 'other-student' || problems.some(({ code }) => code === 'unknown-student')
	);
	const isCrossed = strangers.length > 0 && strangers.length >= rows.length * CROSSED;
	return isCrossed ? [{ sheet, code: 'crossed', detail: String(strangers.length) }] : [];
}

function countsOf(rows: readonly PlanRow[]): Plan['counts'] {
	const counts = { create: 0, change: 0, same: 0, ignored: 0, wrong: 0 };
	for (const { decision } of rows) counts[decision]++;
	return counts;
}
