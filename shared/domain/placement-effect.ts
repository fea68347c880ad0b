import { isIn } from './pause.ts';
import { isOver, type Changing } from './placement-calendar.ts';
import { agreementFile, type PlacementState } from './placement-file.ts';
import type { HalfDay } from './placement.ts';
import { dayOf, type HalfDayKey } from './time.ts';

/** What a change does to the half-days in which somebody is expected. */
export interface Effect {
	readonly gone: readonly HalfDayKey[];
	readonly back: readonly HalfDayKey[];
	/** Of other hours, or at another workplace. */
	readonly other: readonly HalfDayKey[];
	/** They would go, had nobody spoken of them yet (PC4). */
	readonly kept: readonly HalfDayKey[];
}

/** PC1: what is read before it is saved. */
export function effectOf({ state, spoken, now }: Changing, after: PlacementState): Effect {
	const was = new Map(state.halfDays.map((one) => [one.key, one]));
	const is = new Set(after.halfDays.map(({ key }) => key));
	const stays = new Set(spoken);
	return {
		gone: [...was.keys()].filter((key) => !is.has(key)),
		back: [...is].filter((key) => !was.has(key)),
		other: after.halfDays
			.filter((one) => {
				const before = was.get(one.key);
				return before !== undefined && wordsOf(before) !== wordsOf(one);
			})
			.map(({ key }) => key),
		kept: after.halfDays
			.filter((one) => stays.has(one.key) && !isOver(one, now) && !isWanted(after, one))
			.map(({ key }) => key)
	};
}

function wordsOf({ from, to, agreement }: HalfDay): string {
	return `${from}/${to}/${agreement}`;
}

function isWanted(state: PlacementState, { key, agreement }: HalfDay): boolean {
	const own = agreementFile(state, agreement)?.agreement;
	return own !== undefined && dayOf(key) <= own.to && !own.pauses?.some((one) => isIn(one, key));
}
