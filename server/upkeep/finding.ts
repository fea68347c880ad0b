import type { Instant } from '#shared/domain/time.ts';
import type { FindingCode } from '#shared/text/operator.ts';
import type { Database } from '#server/db/database.ts';
import type { ErasureRegister } from '#server/ports.ts';

/** What the doctor saw. `wrong`: somebody must act. */
export interface Finding {
	readonly level: 'fine' | 'note' | 'wrong';
	readonly code: FindingCode;
	/** Numbers and ids to say it with; never a name, never a text. */
	readonly about?: Readonly<Record<string, string | number>>;
}

export interface Patient {
	readonly database: Database;
	readonly erasures: ErasureRegister;
	/** How many this program brings. */
	readonly migrations: number;
	readonly now: Instant;
}
