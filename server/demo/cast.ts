import { sql } from 'drizzle-orm';
import type { DemoPerson } from '#shared/api/protocol.ts';
import type { Database } from '#server/db/database.ts';

/** The fictitious school of every demonstration. */
export const DEMO_SCHOOL = 'demo';

/** `GET /api/demo/people`: whom one may enter as, the leading parts first. */
export function castPeople(database: Database): Promise<DemoPerson[]> {
	return database.withSchool(DEMO_SCHOOL, (tx) =>
		tx.all<DemoPerson>(sql`
			select p.person_id as id, p.name,
				coalesce(p.roles->>0, min(m.role), '') as role,
				coalesce(jsonb_agg(distinct m.placement_id) filter (where m.placement_id is not null), '[]')
					as placements
			from person p
			left join member m using (school_id, person_id)
			where p."cast" is not null
			group by p.school_id, p.person_id, p.name, p.roles, p."cast"
			order by p."cast"`)
	);
}
