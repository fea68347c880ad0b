import type { Instant } from '#shared/domain/time.ts';
import type { FindingCode } from '#shared/text/operator.ts';
import type { Database } from '#server/db/database.ts';
import type { ErasureRegister } from '#server/ports.ts';
import { checkRows } from './check-rows.ts';
import { checkMigrations, checkServer } from './check-server.ts';
import { checkWork } from './check-work.ts';

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

/** SY26: everything that can be known to be wrong, without changing anything. */
export async function examine(patient: Patient): Promise<Finding[]> {
	const migrations = await checkMigrations(patient.database, patient.migrations);
	// Rows of other tables than this program knows cannot be judged.
	if (migrations.some(({ level }) => level === 'wrong')) return migrations;
	return [
		...migrations,
		...(await checkServer(patient)),
		...(await checkRows(patient)),
		...(await checkWork(patient))
	];
}
