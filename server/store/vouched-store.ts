import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';
import { IS_STAFF, staffAt } from './staff.ts';

/** Whom another house vouches for: its own name for them, and the address that it knows them by, as `plainEmail` gives it. */
export interface Vouched {
	readonly issuer: string;
	readonly subject: string;
	readonly email: string;
}

/**
 * ID11: the one of the staff whom that name is of. The first that comes with the address of somebody who has none is theirs.
 * @returns who that is, and whom of the staff the address says; null: nobody
 */
export async function staffVouched(
	tx: Tx,
	school: string,
	{ issuer, subject, email }: Vouched,
	now: Instant
): Promise<{ readonly person: PersonId | null; readonly named: PersonId | null }> {
	const hash = createHash('sha256')
		.update(JSON.stringify([issuer, subject]))
		.digest();
	await tx.all(sql`
		insert into vouched (school_id, name_hash, person_id, issuer, bound_at)
		select ${school}, ${hash}::bytea, a.person_id, ${issuer}, ${now}::bigint
		from (select ${staffAt(email)} as person_id) a where a.person_id is not null
		on conflict do nothing`);
	const [found] = await tx.all<{ person: PersonId | null; named: PersonId | null }>(sql`
		select (
			select n.person_id from vouched v join person n using (school_id, person_id)
			where v.name_hash = ${hash} and ${IS_STAFF}
		) as person, ${staffAt(email)} as named`);
	return found ?? { person: null, named: null };
}

/** Whoever that house vouches for next by their address is them again. */
export async function releaseVouched(tx: Tx, person: PersonId): Promise<boolean> {
	const rows = await tx.all(sql`delete from vouched where person_id = ${person} returning 1`);
	return rows.length > 0;
}
