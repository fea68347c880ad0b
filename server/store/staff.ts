import { sql } from 'drizzle-orm';
import { STAFF_ROLES } from '#shared/domain/people.ts';
import { json } from '#server/db/database.ts';

/** Whether a person `n` works for the school today, over all of it or as a référent. */
export const IS_STAFF = sql`(
	exists (select 1 from jsonb_array_elements_text(n.roles) as h(role)
		where h.role in (select jsonb_array_elements_text(${json(STAFF_ROLES)}::text::jsonb)))
	or exists (select 1 from member m where m.school_id = n.school_id and m.person_id = n.person_id
		and m.role = 'referent' and not m.ended))`;
