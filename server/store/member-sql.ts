import { sql } from 'drizzle-orm';

/** A row of `held_member` called `m`, as the domain reads a member. */
export const MEMBER = sql`jsonb_strip_nulls(jsonb_build_object('person', m.person_id, 'role', m.role,
	'agreement', nullif(m.agreement_id, ''), 'ended', case when m.ended then true end, 'standIn', m.stand_in))`;
