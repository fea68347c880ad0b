import type { QuestionId } from './bank.ts';
import { FIRST_DAY } from './first-day.ts';
import { LIVRET_IDS } from './livret.ts';

/** Boxes of « Avant » and of « Après » that are there for everybody. */
export const BOXES = {
	before: ['hopes', 'fears', 'route'],
	after: ['keep', 'trade']
} as const satisfies Readonly<Record<'before' | 'after', readonly QuestionId[]>>;

const FIXED: ReadonlySet<string> = new Set([
	...BOXES.before,
	...BOXES.after,
	...FIRST_DAY,
	...LIVRET_IDS
]);

/** Whether this text has its place on a page: it is never chosen, nor asked in turn. */
export function isFixed(id: string): boolean {
	return FIXED.has(id);
}
