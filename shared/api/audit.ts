import type { AuditAction, AuditProof } from '#shared/domain/audit.ts';
import type { Instant } from '#shared/domain/time.ts';

/** `GET /api/audit`: what was written down, the latest first (AU3). */
export interface AuditPage {
	readonly entries: readonly {
		readonly nth: number;
		readonly at: Instant;
		readonly action: AuditAction;
		/** Names as they are today; '' where there is none any more. */
		readonly by: string;
		readonly about: string;
	}[];
	/** There are older ones: `?before=` the last `nth`. */
	readonly more: boolean;
}

/** `GET /api/audit/proof`: the whole chain looked at again (AU2). */
export type AuditChecked = AuditProof;

/** `GET /api/audit/readers`: to whom the asking student's journal went (AU3). */
export interface JournalReaders {
	readonly readers: readonly {
		readonly name: string;
		readonly first: Instant;
		readonly last: Instant;
	}[];
}
