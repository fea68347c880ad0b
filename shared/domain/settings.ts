import type { AlertKind } from './ground.ts';
import type { Ladder } from './ladder.ts';

/** What a school has decided for itself; what is absent follows the defaults. */
export interface SchoolSettings {
	readonly ladders?: Readonly<Partial<Record<AlertKind, Ladder>>>;
	/** The regime of accidents at work applies to its placements: the 48-hour clock (rules 4.21). */
	readonly workAccidents?: true;
	/** Minutes into a half-day after which an alert opens for who is « à suivre » (SI5). */
	readonly looksAfter?: number;
	/** Where the watch writes to itself, by channel: an address of the school's own. */
	readonly watch?: { readonly email?: string; readonly sms?: string };
}
