import type { PersonId } from '#shared/domain/ids.ts';
import type { CheckCode } from '#shared/domain/placement-checks.ts';
import type { SchoolDates } from '#shared/domain/school-dates.ts';
import type { Day } from '#shared/domain/time.ts';
import type { Timetable } from '#shared/domain/timetable.ts';
import type { Mapping } from './columns.ts';
import type { DatesRefusal } from './dates.ts';
import type { Entities, EntityKind } from './entities.ts';
import type { Field } from './fields.ts';
import type { HoursRefusal } from './hours.ts';
import type { Sheet } from './sheet.ts';

/** A sheet, and how a person wants it read. */
export interface SheetToRead {
	readonly sheet: Sheet;
	readonly mapping: Mapping;
}

/** What a person decides before the plan is made, or once they have seen it. */
export interface Choices {
	readonly today: Day;
	/** By `classKey`: a class that the school has not yet. Its students are created, or left out; else they wait. */
	readonly classes: Readonly<Record<string, 'create' | 'leave'>>;
	/** National numbers are used to tell people apart, and kept only if the school wants them (rules 8.5). */
	readonly keepIne: boolean;
	/** Of agreements whose file says no hours; a warning tells which. */
	readonly usualHours: Timetable;
	/** What the days of agreements are compared with. */
	readonly dates: SchoolDates;
}

/**
 * `create`: somebody or something is new; `change`: what is there differs; `same`: nothing to do;
 * `ignored`: on purpose, `aside` says why; `wrong`: nothing of the row can be used until it is mended or set aside.
 */
export type Decision = 'create' | 'change' | 'same' | 'ignored' | 'wrong';

/** What stands in a cell and cannot be read, or cannot be true. */
export type ValueProblem =
	| DatesRefusal
	| HoursRefusal
	| 'required'
	| 'formula'
	| 'broken-letters'
	| 'too-long'
	| 'bad-name'
	| 'name-unclear'
	| 'bad-phone'
	| 'bad-email'
	| 'bad-siret'
	| 'siret-key'
	| 'rounded'
	| 'bad-ine'
	| 'bad-id'
	| 'bad-class'
	| 'bad-yes-no'
	| 'bad-legal'
	| 'bad-role';

/** What cannot be said of whom, or of what, the row speaks. */
export type MatchProblem =
	/** Nobody is called that; `detail`: who. */
	| 'unknown-student'
	/** Several may be meant, or one of the same name: a date of birth tells. */
	| 'which-student'
	/** Its numbers belong to somebody else than its name and date of birth. */
	| 'ids-disagree'
	/** Another row says something else; `detail`: that row. */
	| 'twice'
	| 'unknown-class'
	| 'unknown-referent'
	| 'which-referent'
	/** The student has several agreements at this host, on other days. */
	| 'which-agreement'
	/** On none of its days anybody works, by its hours. */
	| 'no-half-day';

export type ProblemCode = ValueProblem | MatchProblem;

export interface Problem {
	readonly code: ProblemCode;
	/** Of the cell to mend; -1: no column of this sheet is to blame, or none holds it. */
	readonly column: number;
	readonly field: Field;
	/** As it stands in the file. */
	readonly raw: string;
	readonly detail: string;
}

/** Why a row is left out on purpose. */
export type Aside =
	| 'left-school'
	| 'no-class'
	| 'class-left-out'
	| 'student-left-out'
	| 'other-student'
	| 'not-a-contact'
	| 'same-row';

export type WarningCode =
	| CheckCode
	| 'new-class'
	| 'new-referent'
	| 'no-contact'
	| 'no-hours'
	| 'no-siret'
	| 'no-tutor'
	| 'unlikely-birth'
	| 'other-class';

export interface Warning {
	readonly code: WarningCode;
	/** The days it is about, a name. */
	readonly detail: string;
	readonly days: readonly Day[];
}

/** One field of one thing, as the row wants it. */
export interface Change {
	readonly kind: EntityKind;
	readonly id: string;
	readonly isNew: boolean;
	readonly field: string;
	/** Absent: the thing is new. */
	readonly before?: unknown;
	readonly after: unknown;
}

export interface PlanRow {
	/** The place of its sheet among those handed in. */
	readonly sheet: number;
	readonly row: number;
	/** Whom or what it is about, as its cells have it. */
	readonly label: string;
	readonly decision: Decision;
	readonly problems: readonly Problem[];
	readonly aside?: Aside;
	readonly warnings: readonly Warning[];
	readonly changes: readonly Change[];
}

/** What the server does, all of it or nothing. Ids that begin with `new-` are for it to replace, everywhere alike. */
export type Write = { [Kind in EntityKind]: WriteOf<Kind> }[EntityKind];

interface WriteOf<Kind extends EntityKind> {
	readonly kind: Kind;
	readonly id: string;
	readonly isNew: boolean;
	/** Every field of what is new, else those that change. */
	readonly set: Partial<Entities[Kind]>;
	/** What stood there when the plan was made, of the same fields: if that is not so any more, the plan is void. */
	readonly before: Partial<Entities[Kind]>;
}

/** Of a whole sheet. */
export interface Note {
	readonly sheet: number;
	/** `crossed`: hardly any of its students is there; `other-school`: it says that it is of another one. */
	readonly code: 'crossed' | 'other-school' | 'columns-missing' | 'no-rows';
	readonly detail: string;
}

export interface Plan {
	/** In the order of sheets and rows. */
	readonly rows: readonly PlanRow[];
	readonly counts: Readonly<Record<Decision, number>>;
	readonly notes: readonly Note[];
	/** Classes that the school has not yet, and how many rows want each. */
	readonly classes: readonly {
		readonly key: string;
		readonly name: string;
		readonly rows: number;
	}[];
	/** Of the rows that are not wrong, in an order in which they can be done. */
	readonly writes: readonly Write[];
	/** Students of whom these rows speak, new or not, changed or not: they are of the school still. */
	readonly named: readonly PersonId[];
}

/** How far it is, for somebody who waits. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}
