import type { PersonId, PlacementId } from './ids.ts';
import type { Instant } from './time.ts';

/**
 * What is written down of who saw or decided something (AU1). `journal`: words of a student's journal went to somebody's
 * device; `erased`: somebody's words went for good; `expired`: they did because their time was over; `substitution`,
 * `settings`: a decision of the head; `sheet`: a student's sheet was handed out, which opens their journal; `import`: a
 * school's files came in; `placement`: one placement was changed by hand; `signed-out`: one of the staff was signed out
 * everywhere; `rephrased`: sentences of a student's own, or a question, were about to go to the service that rephrases (LM6).
 */
export const AUDIT_ACTIONS = [
	'journal',
	'erased',
	'expired',
	'substitution',
	'settings',
	'sheet',
	'import',
	'placement',
	'signed-out',
	'rephrased'
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One entry, in ids alone: what it is about can be erased, and it stays true. */
export interface AuditWord {
	readonly action: AuditAction;
	/** Who did it, or to whom it went; '': the server by itself. */
	readonly actor: PersonId;
	readonly placement: PlacementId;
	/** Whom it is about; '': nobody in particular. */
	readonly subject: PersonId;
}

/** As it stands in the chain of its school. */
export interface AuditEntry extends AuditWord {
	/** From 1, without a gap. */
	readonly nth: number;
	readonly at: Instant;
}

/** What `verifyChain` of the server says of a whole chain. */
export interface AuditProof {
	readonly entries: number;
	/** Stands for all of them, in hexadecimal: whoever noted it once can tell later whether the past is still the same. */
	readonly seal: string;
	/** The first entry that is not what it was, or does not follow. */
	readonly broken?: number;
}

/** What was written down, the latest first, with names as they are today; '' where there is none (AU3). */
export interface AuditPage {
	readonly entries: readonly {
		readonly nth: number;
		readonly at: Instant;
		readonly action: AuditAction;
		readonly by: string;
		readonly about: string;
	}[];
	/** There are older ones. */
	readonly more: boolean;
}

/** To whom a student's own journal went (AU3). */
export interface JournalReaders {
	readonly readers: readonly {
		readonly name: string;
		readonly first: Instant;
		readonly last: Instant;
	}[];
}
