import { afterDutyMinutes } from './duty.ts';
import type { Channel } from './delivery.ts';
import type { Instant } from './time.ts';

/** A part of the chain that is watched: the worker itself, and each way out of the house. */
export type Part = 'worker' | Exclude<Channel, 'app'>;

/** WA1: minutes of duty between two tries; after a failure sooner, so that it is green again soon. */
const TRIED_EVERY = 15;
const TRIED_AGAIN = 5;
/** WA1: minutes of duty without a success after which a part counts as dead. */
const DEAD_AFTER = 20;

/** What was last seen of one part. */
export interface Watched {
	readonly part: Part;
	/** When it last went through, from end to end; null: never yet. */
	readonly throughAt: Instant | null;
	/** The last try did not go through. */
	readonly failing: boolean;
	/** Since when its tries end as the last one did. */
	readonly since: Instant;
}

export interface DeadPart {
	readonly part: Part;
	/** When it last went through, or was first tried. */
	readonly since: Instant;
}

/** What is said of a part without a name: `untried`: nobody gave the watch an address; `absent`: no such way is set up. */
export type PartState = 'ok' | 'dead' | 'untried' | 'absent';

/** WA3: the chain in one word a part, the worst of all that was seen of each. */
export type ChainState = Readonly<Record<Part, PartState>>;

/**
 * WA1: judged by whoever reads, from the age of the last success: a dead worker says nothing itself. Notifications are
 * tried only when there is one to send: they are judged by how long they have failed.
 */
export function deadParts(watched: readonly Watched[], now: Instant, timeZone: string): DeadPart[] {
	return watched
		.filter(({ part, failing }) => part !== 'push' || failing)
		.map(({ part, throughAt, since }) => ({
			part,
			since: part === 'push' ? since : (throughAt ?? since)
		}))
		.filter(({ since }) => now >= afterDutyMinutes(since, DEAD_AFTER, timeZone));
}

/** When the chain tries itself next. */
export function nextTry(now: Instant, timeZone: string, failing = false): Instant {
	return afterDutyMinutes(now, failing ? TRIED_AGAIN : TRIED_EVERY, timeZone);
}
