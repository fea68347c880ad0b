import { checkRows } from './check-rows.ts';
import { checkMigrations, checkServer } from './check-server.ts';
import { checkWork } from './check-work.ts';
import type { Finding, Patient } from './finding.ts';

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
