import type { HelpRole } from './bodies.ts';
import type { AlertId, FactId, PersonId } from './ids.ts';
import type { Day, HalfDayKey, Instant } from './time.ts';

/** How grave: danger now, worrying, a task or an hour that is not allowed, somebody who is not at ease (rules 5.12). */
export type SignalLevel = 'N1' | 'N2' | 'N3' | 'N4';

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
	/** Of `signal`: what it rests on. */
	readonly passages?: readonly Passage[];
}

/** SG20: words of a settled page that an adult should read again. The server keeps them as they were. */
export interface Passage {
	/** Covered by steps as a fact is. */
	readonly id: FactId;
	readonly level: SignalLevel;
	/** What « normal pour ce métier » silences. */
	readonly family: string;
	/** Says whether words are the same, once they are no more. */
	readonly mark: string;
	readonly field: string;
	readonly at: Instant;
	/** Verbatim; absent: its words are erased (SG26). */
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
