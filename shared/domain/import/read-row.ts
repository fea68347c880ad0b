import type { PersonId } from '#shared/domain/ids.ts';
import type { Cells } from './cells.ts';
import type { Draft } from './draft.ts';
import type { Aside, Choices, Warning, WarningCode } from './plan.ts';
import type { Sheet } from './sheet.ts';
import type { Wish } from './table.ts';

/** What all rows of an import share. */
export interface Reading {
	readonly draft: Draft;
	readonly choices: Choices;
	/** Students whom a person left out with their class, by the numbers and names that other rows may call them by. */
	readonly leftOut: Set<string>;
	/** How often a name stands with a class in the students' rows: twice tells nobody apart. */
	readonly namesakes: ReadonlyMap<string, number>;
	/** Students of whom a row of this import has spoken already, and which. */
	readonly seen: Map<PersonId, number>;
}

/** What one row comes to: nothing is done yet. What is wrong with it stands in its cells. */
export interface RowRead {
	readonly label: string;
	readonly aside?: Aside;
	readonly warnings: readonly Warning[];
	readonly wishes: readonly Wish[];
	/** Of a students' row: whom it is about. */
	readonly student?: PersonId;
	/** By which other rows may call them, though the school does not keep it. */
	readonly ine?: string;
	/** The class that it is in, or that it is about, whether there is one of that name or not. */
	readonly className?: string;
}

export interface RowContext extends Reading {
	readonly cells: Cells;
	readonly source: Sheet['source'];
	/** Of whatever the row creates: `new-student-0-12`, so that the same file plans the same. */
	readonly newId: (kind: string) => string;
}

export function warning(code: WarningCode, detail = ''): Warning {
	return { code, detail, days: [] };
}

/** Fields that the file fills: an empty cell never empties what is there. */
export function filled<Values extends object>(values: Values): Partial<Values> {
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== '' && value !== undefined)
	) as Partial<Values>;
}
