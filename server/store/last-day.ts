import { sql, type SQL } from 'drizzle-orm';

/**
 * The last day of the placements that a person is in as this role, today: by its calendar or its agreements, whichever
 * is later; null where there is none.
 * @param of the columns of the person in the statement around it
 */
export function lastDayAs(
	role: 'student' | 'tutor',
	of: { readonly school: SQL; readonly person: SQL }
): SQL {
	return sql`(
		select max(greatest(
			(select max(a->>'to') from jsonb_array_elements(l.agreements) a
				where m.agreement_id in ('', a->>'id')),
			(select max(left(h->>'key', 10)) from jsonb_array_elements(l.half_days) h
				where m.agreement_id in ('', h->>'agreement'))))
		from member m join placement l on l.school_id = m.school_id and l.placement_id = m.placement_id
		where m.school_id = ${of.school} and m.person_id = ${of.person} and m.role = ${role} and not m.ended)`;
}
