import { sql } from 'drizzle-orm';
import { verifyChain } from '#server/store/audit-store.ts';
import { isErased } from '#server/store/erasure-store.ts';
import { isErasedWhole } from '#server/store/student-erasure.ts';
import { NOT_HELD } from '#server/store/job-store.ts';
import type { Finding, Patient } from './finding.ts';

/** A worker looks every few seconds: what is due for longer is not being done. */
const OVERDUE_AFTER = 10 * 60_000;
/** A day, and the time that a nightly backup may take. */
const BACKUP_AGE = 26 * 3600_000;

/** Jobs, what was refused, the last backup, the register of erasures, and what was written down. */
export async function checkWork(patient: Patient): Promise<Finding[]> {
	return [
		...(await checkTables(patient)),
		...(await checkErasures(patient)),
		...(await checkChains(patient))
	];
}

function checkTables({ database, now }: Patient): Promise<Finding[]> {
	return database.withKeeper(async (tx): Promise<Finding[]> => {
		const [jobs] = await tx.all<{ overdue: number; held: number }>(sql`
			select count(*) filter (where due_at < ${now - OVERDUE_AFTER} and ${NOT_HELD})::int as overdue,
				count(*) filter (where not ${NOT_HELD})::int as held from job`);
		const [refused] = await tx.all<{ count: number; bytes: number }>(
			sql`select count(*)::int as count, coalesce(sum(size), 0)::bigint as bytes from quarantine`
		);
		const [server] = await tx.all<{ at: number | null }>(
			sql`select backed_up_at as at from server`
		);
		const { overdue, held } = jobs ?? { overdue: 0, held: 0 };
		const { count, bytes } = refused ?? { count: 0, bytes: 0 };
		return [
			overdue > 0
				? { level: 'wrong', code: 'jobs-overdue', about: { overdue } }
				: { level: 'fine', code: 'jobs-done' },
			...(held > 0 ? [{ level: 'note', code: 'jobs-held', about: { held } } as const] : []),
			...(count > 0 ? [{ level: 'note', code: 'refused', about: { count, bytes } } as const] : []),
			backupFinding(server?.at ?? null, now, database.kind === 'pglite')
		];
	});
}

function backupFinding(at: number | null, now: number, trial: boolean): Finding {
	const level = trial ? 'note' : 'wrong';
	if (at === null) return { level, code: 'never-backed-up' };
	const hours = Math.floor((now - at) / 3600_000);
	if (now - at > BACKUP_AGE) return { level, code: 'backup-old', about: { hours } };
	return { level: 'fine', code: 'backup-fresh', about: { hours } };
}

async function checkErasures({ database, erasures }: Patient): Promise<Finding[]> {
	const { erased, unreadable } = await erasures.all();
	const back: Finding[] = [];
	for (const { school, placement, student, ...erasure } of erased) {
		const done = await database.withSchool(school, (tx) =>
			student === undefined
				? isErased(tx, placement, erasure)
				: isErasedWhole(tx, placement, student)
		);
		if (!done) back.push({ level: 'wrong', code: 'erasure-undone', about: { placement } });
	}
	return [
		...(unreadable > 0
			? [{ level: 'wrong', code: 'register-damaged', about: { unreadable } } as const]
			: []),
		...(back.length > 0
			? back
			: [{ level: 'fine', code: 'erasures-done', about: { erasures: erased.length } } as const])
	];
}

/** AU2 */
async function checkChains({ database }: Patient): Promise<Finding[]> {
	const broken: Finding[] = [];
	let entries = 0;
	await database.withKeeper(async (tx) => {
		const schools = await tx.all<{ id: string }>(
			sql`select school_id as id from school order by 1`
		);
		for (const { id } of schools) {
			const proof = await verifyChain(tx, id);
			entries += proof.entries;
			if (proof.broken === undefined) continue;
			broken.push({
				level: 'wrong',
				code: 'audit-broken',
				about: { school: id, nth: proof.broken }
			});
		}
	});
	return broken.length > 0 ? broken : [{ level: 'fine', code: 'audit-right', about: { entries } }];
}
