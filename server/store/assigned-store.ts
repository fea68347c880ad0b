import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Day } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';

/** PC10: whether a student is theirs, in a placement that is not over, whose file they never opened (PC11). */
export async function hasUnopened(tx: Tx, referent: PersonId, today: Day): Promise<boolean> {
	const found = await tx.all(sql`
		select 1 from member m join placement p using (school_id, placement_id)
		where m.person_id = ${referent} and m.role = 'referent' and not m.ended
			and coalesce(greatest(
				(select max(a->>'to') from jsonb_array_elements(p.agreements) a),
				(select max(left(h->>'key', 10)) from jsonb_array_elements(p.half_days) h)), ${today}) >= ${today}
			and not exists (select 1 from fact f where f.school_id = p.school_id and f.placement_id = p.placement_id
				and f.author_id = m.person_id and f.body->>'type' = 'assigned')
		limit 1`);
	return found.length > 0;
}
