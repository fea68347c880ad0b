import type { AlertKind } from './ground.ts';
import type { Ladder } from './ladder.ts';
import type { SchoolQuestions } from './question/own.ts';
import type { Holiday, Period, Place, SchoolYear, WindowOf, Zone } from './school-dates.ts';

/** What a school has decided for itself; what is absent follows the defaults. */
export interface SchoolSettings {
	readonly ladders?: Readonly<Partial<Record<AlertKind, Ladder>>>;
	/** The regime of accidents at work applies to its placements: the 48-hour clock (rules 4.21). */
	readonly workAccidents?: true;
	/** Minutes into a half-day after which an alert opens for who is « à suivre » (SI5). */
	readonly looksAfter?: number;
	/** Until when things are kept (RT1). */
	readonly retention?: Partial<Retention>;
	/** Its place in the school calendar, and the dates of its own (CA4). */
	readonly calendar?: CalendarDecided;
	/** Questions of the journal that it added, and those that it retired (QU8). */
	readonly questions?: SchoolQuestions;
	/** Where the watch writes to itself, by channel: an address of the school's own. */
	readonly watch?: { readonly email?: string; readonly sms?: string };
}

/** A month and a day, of every year: `08-31`. */
export type YearDay = string;

/** The last day of each year on which a school keeps something; what it has not decided follows `retention.ts`. */
export interface Retention {
	/** The journal of a 3e: the results of the brevet, at whose oral it serves (rules 7.2). Of a 4e, a year later. */
	readonly college: YearDay;
	/** The journal of everybody else, after the placement. */
	readonly lycee: YearDay;
	/** Presence, alerts, what was followed up, and how families are reached: the school year (LAW R131-6, rules 4.17). */
	readonly rest: YearDay;
}

/** What of the calendar is the school's own; the rest is what texts say. */
export interface CalendarDecided {
	readonly zone?: Zone;
	readonly place?: Place;
	readonly years?: Readonly<Record<SchoolYear, YearDecided>>;
}

/** null: the school has none, whatever texts say. */
export type YearDecided = Readonly<Partial<Record<Holiday | WindowOf, Period | null>>>;
