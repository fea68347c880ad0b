import { sql, type SQL } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import { STAFF_ROLES } from '#shared/domain/people.ts';
import { json, type Tx } from '#server/db/database.ts';

/** Whether a person `n` works for the school today, over all of it or as a référent. */
export const IS_STAFF = sql`(
	exists (select 1 from jsonb_array_elements_text(n.roles) as h(role)
		where h.role in (select jsonb_array_elements_text(${json(STAFF_ROLES)}::text::jsonb)))
	or exists (select 1 from member m where m.school_id = n.school_id and m.person_id = n.person_id
		and m.role = 'referent' and not m.ended))`;

/** The one of the staff whom an address says; null: nobody's, or of two. @param email as `plainEmail` gives it */
export function staffAt(email: string): SQL {
	return sql`(
		select case when count(*) = 1 then min(r.person_id) end
		from reach r join person n using (school_id, person_id)
		where lower(r.email) = ${email} and ${IS_STAFF})`;
}

export async function staffNamed(tx: Tx, email: string): Promise<PersonId | undefined> {
	const [row] = await tx.all<{ person: PersonId | null }>(sql`select ${staffAt(email)} as person`);
	return row?.person ?? undefined;
}

/** Whose session it is, if they are one of the staff. */
export async function staffInSession(tx: Tx, tokenHash: Uint8Array): Promise<PersonId | undefined> {
	const [row] = await tx.all<{ person: PersonId }>(sql`
		select n.person_id as person from session s join person n using (school_id, person_id)
		where s.token_hash = ${tokenHash} and ${IS_STAFF}`);
	return row?.person;
}
