import type { Present } from '#shared/domain/import/entities.ts';
import type { SheetKind } from '#shared/domain/import/fields.ts';
import type { Choices, Plan } from '#shared/domain/import/plan.ts';
import { applied, creating, EMPTY_SCHOOL, guessed, planOf, tableOf } from './planning.ts';

/** The rows of one sheet. */
export type Table = readonly (readonly string[])[];

/** The least that a list of students says. */
export const HEAD = ['Nom', 'Prénom', 'Né(e) le', 'Classe'];
export const LEA = ['MARTIN', 'Léa', '03/02/2011', '2A'];

/** Both classes of these rows are new. */
export const CREATE = creating(['2A', '2B']);

/** What an import of these rows alone would do. */
export function plan(
	rows: Table,
	school = EMPTY_SCHOOL,
	choices: Choices = CREATE,
	kind?: SheetKind
): Plan {
	return planOf([guessed(tableOf(rows), kind)], school, choices);
}

/** A school that has these students. */
export function school(...rows: Table): Present {
	return applied(EMPTY_SCHOOL, plan([HEAD, ...rows]));
}
