import { folded } from '#shared/domain/search.ts';
import { fieldsNamed } from './headers.ts';
import { KINDS, SHEET_KINDS, type Field, type SheetKind } from './fields.ts';
import type { Sheet } from './sheet.ts';

/** In which order names in one cell stand, where capitals do not say it. */
export type NameOrder = 'last-first' | 'first-last';

/** How a sheet is read. A person may change all of it: it is given back as it was changed. */
export interface Mapping {
	readonly kind: SheetKind;
	/** The place in `rows` of the line of titles; -1: there is none. */
	readonly header: number;
	/** What each column holds, from the left; '' is left aside. */
	readonly columns: readonly (Field | '')[];
	readonly nameOrder: NameOrder;
}

export interface Column {
	readonly index: number;
	/** As the file has it; empty where it has none. */
	readonly title: string;
	readonly field: Field | '';
	/** What it might hold, where only a person knows; it is left aside until they say. */
	readonly choices: readonly Field[];
}

export interface Guess {
	readonly mapping: Mapping;
	readonly columns: readonly Column[];
	/** Of each list one field must be given to a column before anything can be read. */
	readonly missing: readonly (readonly Field[])[];
}

/** Titles of a school, a date, a count may stand above. */
const MOST_ABOVE = 30;

/**
 * IM4: how a sheet is probably to be read.
 * @param kind what a person says that it is; absent: what its titles fit best
 */
export function guess(sheet: Sheet, kind?: SheetKind): Guess {
	const kinds = kind === undefined ? SHEET_KINDS : [kind];
	const guesses = kinds.map((one) => guessAs(sheet, one));
	return guesses.reduce((best, one) => (fit(one) > fit(best) ? one : best));
}

/** Which of the columns that a kind of sheet cannot do without nobody holds. */
export function missingOf({ kind, columns }: Mapping): readonly (readonly Field[])[] {
	return KINDS[kind].needs.filter((fields) => !fields.some((field) => columns.includes(field)));
}

export function titleOf(sheet: Sheet, { header }: Mapping, column: number): string {
	return sheet.rows[header]?.cells[column]?.trim() ?? '';
}

/** What lacks the least, then whatever says the most; of the same, the kind that needs more is the more telling. */
function fit({ mapping, columns, missing }: Guess): number {
	const known = columns.filter(({ field }) => field !== '').length;
	// « Élève » beside « Nom »: the name is somebody else's.
	const isTwice = ['student.fullName', 'student.lastName'].every((field) =>
		mapping.columns.includes(field as Field)
	);
	return (
		known * 10 + KINDS[mapping.kind].needs.length - (missing.length + (isTwice ? 1 : 0)) * 1000
	);
}

function guessAs(sheet: Sheet, kind: SheetKind): Guess {
	const header = headerOf(sheet, kind);
	const titles = sheet.rows[header]?.cells ?? [];
	const width = Math.max(0, ...sheet.rows.slice(0, MOST_ABOVE).map(({ cells }) => cells.length));
	const named = namedBy(titles, kind);
	const columns = Array.from({ length: width }, (_, index): Column => {
		const choices = named[index] ?? [];
		const [field] = choices;
		const title = titles[index]?.trim() ?? '';
		const isSure = choices.length === 1 && field !== undefined;
		return { index, title, field: isSure ? field : '', choices: isSure ? [] : choices };
	});
	const mapping: Mapping = {
		kind,
		header,
		columns: columns.map(({ field }) => field),
		nameOrder: titles.some((title) => /^prenoms?\W.*nom/.test(folded(title)))
			? 'first-last'
			: 'last-first'
	};
	return { mapping, columns, missing: missingOf(mapping) };
}

/** What each title may mean; a field that two columns claim is nobody's until a person says. */
function namedBy(titles: readonly string[], kind: SheetKind): Field[][] {
	const owners = KINDS[kind].owners;
	const named = titles.map((title) => fieldsNamed(title, owners));
	const isOfGuardian =
		kind === 'guardians' && named.some((fields) => fields.includes('student.fullName'));
	const own = isOfGuardian
		? titles.map((title) => {
				const [field] = fieldsNamed(title, owners);
				if (!/^student\.(?:lastName|firstName|usageName|email|phone)$/.test(field ?? ''))
					return fieldsNamed(title, owners);
				return fieldsNamed(title, ['guardian1']);
			})
		: named;
	const claims = new Map<string, number>();
	for (const fields of own) {
		const [field] = fields;
		if (fields.length === 1 && field) claims.set(field, (claims.get(field) ?? 0) + 1);
	}
	return own.map((fields) => {
		const [field] = fields;
		if (fields.length !== 1 || !field || (claims.get(field) ?? 0) < 2) return fields;
		return [field, ...rivalsOf(field, kind)];
	});
}

/** The same part of somebody else: two columns « Nom » are a student's and a guardian's, in whichever order. */
function rivalsOf(field: Field, kind: SheetKind): Field[] {
	const [owner = '', part = ''] = field.split('.');
	const others = KINDS[kind].owners.filter((one) => one !== owner);
	const rivals = others.map((one) => `${one}.${part}` as Field);
	return rivals.length > 0 ? rivals : [field];
}

function headerOf({ rows }: Sheet, kind: SheetKind): number {
	let best = -1;
	let most = 1;
	rows.slice(0, MOST_ABOVE).forEach(({ cells }, index) => {
		const known = new Set(
			cells.flatMap((cell) => fieldsNamed(cell, KINDS[kind].owners).slice(0, 1))
		);
		if (known.size > most) {
			best = index;
			most = known.size;
		}
	});
	return best;
}
