import type { HelpRole } from './bodies.ts';
import type { AlertId, FactId, PersonId } from './ids.ts';
import type { Day, HalfDayKey } from './time.ts';

export type AlertKind =
	'absence' | 'late' | 'accident' | 'repeated' | 'help' | 'signal' | 'refused';

/** A fact that gives an alert its ground. */
export interface Support {
	readonly fact: FactId;
	readonly halfDays: readonly HalfDayKey[];
	/** Neither replaced there, nor retracted. Those that fell are kept: a family may have been told. */
	readonly stands: boolean;
	/** It says that nobody has spoken, not that somebody is missing (AL23). */
	readonly unheard?: true;
}

/** Why an alert is there: what follows from the facts alone, before anybody acts. */
export interface Ground {
	readonly id: AlertId;
	readonly kind: AlertKind;
	readonly day: Day;
	readonly supports: readonly Support[];
	readonly level?: string;
	/** Of `help`: whom the student chose, and what they wrote to them. */
	readonly to?: readonly HelpRole[];
	readonly excerpt?: string;
}

/** What of a placement the grounds depend on. */
export interface Calendar {
	readonly timeZone: string;
	/** Expected half-days, in order. */
	readonly halfDays: readonly HalfDayKey[];
	/** When each of them begins, on the school's clock. */
	readonly begins: Readonly<Record<HalfDayKey, string>>;
	/** Guardians who must be told before an alert closes (AL16); absent: nobody by name. */
	readonly mustTell?: readonly PersonId[];
}
