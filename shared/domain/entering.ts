import { TUTOR_STAYS } from './at-the-end.ts';
import { codeFrom, typedCode } from './symbols.ts';
import { addDays, localTime, type Day, type Instant } from './time.ts';

/**
 * What a secret opens: one event to a guardian, all of a tutor's, a student's first device, one device more, a first device of
 * one of the staff.
 */
export type LinkKind = 'guardian' | 'tutor' | 'sheet' | 'device' | 'staff';

/** A link as it is kept, whatever became of it. */
export interface KeptLink {
	readonly kind: LinkKind;
	readonly revoked: boolean;
	/** When it ends by itself; null: with the placements of its person. */
	readonly endsAt: Instant | null;
	readonly openedAt: Instant | null;
	/** The browser that opened it first. */
	readonly openedBy: string | null;
	/** The last day of the placements that its person has as a student, or as a tutor; null: none. */
	readonly studentUntil: Day | null;
	readonly tutorUntil: Day | null;
}

/** Eleven symbols of 29: 53 bits. */
const DRAWN = 11;
/** ID2: how long the browser that spent a code may ask again: its answer may have been lost on the way. */
const REPEATS_FOR = 10 * 60_000;
/** ID5, ID12: how long a code lives that somebody is given to type at once. */
export const DEVICE_CODE_LIFE = 10 * 60_000;

/** ID3: spent by the first who comes with it, who is asked before. */
export function opensOnce(kind: LinkKind): boolean {
	return kind === 'sheet' || kind === 'device' || kind === 'staff';
}

/** ID2: the code that enrols a device. @param secret eleven bytes or more */
export function activationCode(secret: Uint8Array): string {
	return codeFrom(secret, DRAWN);
}

/** ID2: a code as somebody typed it; undefined: a symbol is wrong, or missing. */
export function readActivationCode(typed: string): string | undefined {
	return typedCode(typed, DRAWN);
}

/** ID1: a tutor reads until 45 days after their last day. */
export function tutorStays(until: Day | null, today: Day): boolean {
	return until !== null && today <= addDays(until, TUTOR_STAYS);
}

/** ID1, ID2, ID5, ID12: whether a link opens for this browser, now. */
export function opens(
	link: KeptLink,
	browser: string,
	{ now, timeZone }: { readonly now: Instant; readonly timeZone: string }
): boolean {
	if (link.revoked) return false;
	const today = localTime(now, timeZone).day;
	const { openedAt } = link;
	const spent = openedAt !== null;
	const again = spent && link.openedBy === browser && now - openedAt < REPEATS_FOR;
	switch (link.kind) {
		case 'guardian':
			return now < (link.endsAt ?? 0);
		case 'tutor':
			return tutorStays(link.tutorUntil, today);
		case 'sheet':
			return again || (!spent && link.studentUntil !== null && today <= link.studentUntil);
		case 'device':
		case 'staff':
			return again || (!spent && now < (link.endsAt ?? 0));
	}
}
