import { sql, type SQL } from 'drizzle-orm';
import type { AgreementId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Day } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';

/** What somebody is, today, in a placement. */
export interface Concerned {
	readonly placement: PlacementId;
	readonly person: PersonId;
	readonly role: 'student' | 'tutor' | 'referent';
	/** Of a tutor; else ''. */
	readonly agreement: AgreementId;
}

/** PC12: of these placements, student, tutors and référents. */
export function concernedBy(tx: Tx, placements: readonly PlacementId[]): Promise<Concerned[]> {
	return tx.all<Concerned>(sql`
		select placement_id as placement, person_id as person, role, agreement_id as agreement from member
		where placement_id in (select jsonb_array_elements_text(${json(placements)}::text::jsonb))
			and role in ('student', 'tutor', 'referent') and not ended
		order by placement_id, role, person_id`);
}

/** PC12: whether they have to do with a placement that is not over. */
export async function isStillConcerned(tx: Tx, person: PersonId, today: Day): Promise<boolean> {
	return (await tx.all(sql`${theirs(person, today)} limit 1`)).length > 0;
}

/** PC10: whether a student is theirs, in a placement that is not over, whose file they never opened (PC11). */
export async function hasUnopened(tx: Tx, referent: PersonId, today: Day): Promise<boolean> {
	const found = await tx.all(sql`
		${theirs(referent, today)} and m.role = 'referent'
			and not exists (select 1 from fact f where f.school_id = p.school_id and f.placement_id = p.placement_id
				and f.author_id = m.person_id and f.body->>'type' = 'assigned')
		limit 1`);
	return found.length > 0;
}

const theirs = (person: PersonId, today: Day): SQL => sql`
	select 1 from member m join placement p using (school_id, placement_id)
	where m.person_id = ${person} and not m.ended and coalesce(greatest(
		(select max(a->>'to') from jsonb_array_elements(p.agreements) a),
		(select max(left(h->>'key', 10)) from jsonb_array_elements(p.half_days) h)), ${today}) >= ${today}`;
