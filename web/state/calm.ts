import type { Instant } from '#shared/domain/time.ts';

/** What the hands are doing, as far as a reload is concerned. */
export interface Hands {
	/** The last key or paste in a field; 0: none. */
	readonly typedAt: Instant;
	/** A field has the focus: the next word may be on its way. */
	readonly inField: boolean;
	/** An accent or a character is half made. */
	readonly composing: boolean;
	/** The disk refused what stands in an open page. */
	readonly unkept: boolean;
}

const PAUSE = 3_000;
const LONG_PAUSE = 30_000;

/** Whether a new version may be offered: no word on the screen is in the making, and none is there alone. */
export function isCalm({ typedAt, inField, composing, unkept }: Hands, now: Instant): boolean {
	if (unkept || composing) return false;
	return now - typedAt >= (inField ? LONG_PAUSE : PAUSE);
}
