import type { Result } from '#shared/domain/result.ts';
import type { NameOrder } from './columns.ts';
import { isName, splitName, type FullName } from './names.ts';
import type { Field, Owner } from './fields.ts';
import type { Problem, ProblemCode, SheetToRead } from './plan.ts';
import { MOST_CELL, type SheetRow } from './sheet.ts';
import { cleanCell, isBroken, isFormula, saysNothing } from './values.ts';

/** How a name may be written: both where people go by another than they were born with. */
export interface ReadName extends FullName {
	readonly bornName: string;
}

/** The cells of one row by what they hold, and everything that is wrong in them. */
export class Cells {
	readonly problems: Problem[] = [];
	readonly #row: SheetRow;
	readonly #columns: ReadonlyMap<string, number>;
	readonly #order: NameOrder;

	constructor(row: SheetRow, columns: ReadonlyMap<string, number>, order: NameOrder) {
		this.#row = row;
		this.#columns = columns;
		this.#order = order;
	}

	/** Whether a column of this sheet holds it. */
	has(field: Field): boolean {
		return this.#columns.has(field);
	}

	/** A cell's words; '' where there are none, or none that can be used: then a problem says why. */
	text(field: Field): string {
		const raw = this.#row.cells[this.#columns.get(field) ?? -1] ?? '';
		if (raw === '') return '';
		const text = cleanCell(raw);
		if (raw.length > MOST_CELL) return this.#unusable(field, 'too-long');
		if (isFormula(text)) return this.#unusable(field, 'formula');
		return isBroken(text) ? this.#unusable(field, 'broken-letters') : text;
	}

	/** A cell as what it means; `fallback` where it is empty or wrong. */
	read<Value>(
		field: Field,
		reader: (text: string) => Result<Value, ProblemCode>,
		fallback: Value
	): Value {
		const text = this.text(field);
		if (text === '' || saysNothing(text)) return fallback;
		const read = reader(text);
		if (read.ok) return read.value;
		this.problem(read.code, field);
		return fallback;
	}

	/** Somebody's name, from one cell or from two; undefined: there is none that can be used. */
	name(owner: Owner): ReadName | undefined {
		const at = (part: string): Field => `${owner}.${part}` as Field;
		const bornName = this.#namePart(at('lastName'));
		const usageName = this.#namePart(at('usageName'));
		const firstName = this.#namePart(at('firstName'));
		if (bornName !== '' || usageName !== '') {
			return { lastName: usageName || bornName, firstName, bornName: usageName ? bornName : '' };
		}
		const full = this.text(at('fullName'));
		if (full === '') return undefined;
		const split = splitName(full, this.#order);
		const isFine = split.ok && isName(split.value.lastName) && isName(split.value.firstName);
		if (isFine) return { ...split.value, bornName: '' };
		this.problem(split.ok ? 'bad-name' : split.code, at('fullName'));
		return undefined;
	}

	/** Of somebody who is only called, never told apart by it: what is unclear stays in one piece. */
	looseName(owner: 'tutor' | 'referent'): FullName | undefined {
		const full = this.text(`${owner}.fullName`);
		if (full === '') return this.name(owner);
		const split = splitName(full, this.#order);
		const isTold = /,/.test(full) || /\p{Lu}{2}/u.test(full);
		const name = split.ok && isTold ? split.value : { lastName: full, firstName: '' };
		if (isName(name.lastName.replace(',', ' '))) return name;
		this.problem('bad-name', `${owner}.fullName`);
		return undefined;
	}

	problem(code: ProblemCode, field: Field, detail = ''): void {
		const column = this.#columns.get(field) ?? -1;
		this.problems.push({ code, column, field, raw: this.#row.cells[column] ?? '', detail });
	}

	/** The first of these that a column holds, for what is wrong with all of them together. */
	firstOf(fields: readonly [Field, ...Field[]]): Field {
		return fields.find((field) => this.has(field)) ?? fields[0];
	}

	#namePart(field: Field): string {
		const text = this.text(field);
		if (text === '' || isName(text)) return text;
		this.problem('bad-name', field);
		return '';
	}

	#unusable(field: Field, code: ProblemCode): string {
		if (!this.problems.some((problem) => problem.field === field)) this.problem(code, field);
		return '';
	}
}

/** Which column holds what; of two with the same field the first counts. */
export function columnsOf({ mapping }: SheetToRead): ReadonlyMap<string, number> {
	const columns = new Map<string, number>();
	mapping.columns.forEach((field, index) => {
		if (field !== '' && !columns.has(field)) columns.set(field, index);
	});
	return columns;
}
