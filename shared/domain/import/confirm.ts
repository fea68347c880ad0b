import type { SchoolDates } from '#shared/domain/school-dates.ts';
import { canonical, toPlain } from '#shared/domain/plain.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import type { Present } from './entities.ts';
import type { Choices, Plan, SheetToRead } from './plan.ts';

/** IM19: what one import may hold on its way. A school of 1 500 with its families stays below a half of each. */
export const MOST_IMPORT_ROWS = 12_000;
export const MOST_IMPORT_BYTES = 12 * 2 ** 20;
export const MOST_IMPORT_SHEETS = 20;

/** What a plan is made from, as the school is now. */
export interface ImportGround {
	/** On the school's clock. */
	readonly today: Day;
	readonly dates: SchoolDates;
	readonly present: Present;
	/** The last ones, newest first. */
	readonly past: readonly ImportDone[];
}

export interface ImportDone {
	readonly id: string;
	readonly at: Instant;
	/** '': somebody who is not there any more. */
	readonly by: string;
	readonly counts: Plan['counts'];
}

/** What somebody decides; when it is and what the school allows is not theirs to say. */
export type Decided = Pick<Choices, 'classes' | 'keepIne' | 'usualHours'>;

/** What a person confirmed: rows to read again, and what they were told that these would do. */
export interface ImportAsked {
	/** A UUIDv7: the same one again is not done twice. */
	readonly id: string;
	readonly sheets: readonly SheetToRead[];
	readonly decided: Decided;
	readonly digest: string;
}

/** What the school is, and what somebody decides. */
export function choicesOn(
	{ today, dates }: Pick<ImportGround, 'today' | 'dates'>,
	decided: Decided
): Choices {
	return { today, dates, ...decided };
}

/** IM18: what a plan would do, in 64 letters: another school, another file or another choice give others. */
export async function digestOf({ writes, counts }: Plan): Promise<string> {
	const text = canonical(toPlain({ writes, counts }) ?? null);
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** IM18: the cells that the plan reads, and no others: what a file says beside them never leaves the device. */
export function onlyRead({ sheet, mapping }: SheetToRead): SheetToRead {
	const { header, columns } = mapping;
	return {
		sheet: {
			...sheet,
			name: '',
			rows: sheet.rows.slice(Math.max(header, 0)).map(({ number, cells }) => ({
				number,
				cells: columns.map((field, index) => (field === '' ? '' : (cells[index] ?? '')))
			}))
		},
		mapping: { ...mapping, header: Math.min(header, 0) }
	};
}
