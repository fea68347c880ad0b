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

/** Of a row of `held_member` called `m`: for good, or on one of the days in the place of somebody else. */
const heldOn = (day: Day): SQL => sql`(not m.ended and (m.stand_in is null
	or ${day}::text between m.stand_in->>'from' and m.stand_in->>'to'))`;

/** PC12, SU8: of these placements, student, tutors and référents; in the place of one who is away, whoever stands in. */
export function concernedBy(
	tx: Tx,
	placements: readonly PlacementId[],
	day: Day
): Promise<Concerned[]> {
	return tx.all<Concerned>(sql`
		with standing as (
			select m.* from held_member m
			where m.placement_id in (select jsonb_array_elements_text(${json(placements)}::text::jsonb)) and ${heldOn(day)}
		)
		select m.placement_id as placement, m.person_id as person, m.agreement_id as agreement,
			case m.role when 'substitute' then 'referent' else m.role end as role
		from standing m
		where m.role in ('student', 'tutor', 'referent', 'substitute') and not exists (
			select 1 from standing s where s.placement_id = m.placement_id
				and m.role = 'referent' and s.stand_in->>'for' = m.person_id)
		order by placement, role, person`);
}

/** SU8: who stands in on that day for any of these référents, where they are one. */
export function standInsFor(
	tx: Tx,
	referents: readonly Pick<Concerned, 'placement' | 'person'>[],
	day: Day
): Promise<Pick<Concerned, 'placement' | 'person'>[]> {
	return tx.all(sql`
		select m.placement_id as placement, m.person_id as person
		from jsonb_to_recordset(${json(referents)}::text::jsonb) as x(placement text, person text)
			join held_member m on m.placement_id = x.placement and m.stand_in->>'for' = x.person
		where ${heldOn(day)}
		order by placement, person`);
}

/** PC12: whether they have to do with a placement that is not over. */
export async function isStillConcerned(tx: Tx, person: PersonId, today: Day): Promise<boolean> {
	return (await tx.all(sql`${theirs(person, today)} limit 1`)).length > 0;
}

/** PC10: whether a student is theirs, in a placement that is not over, whose file they never opened (PC11). */
export async function hasUnopened(tx: Tx, referent: PersonId, today: Day): Promise<boolean> {
	const found = await tx.all(sql`
		${theirs(referent, today)} and m.role in ('referent', 'substitute')
			and not exists (select 1 from fact f where f.school_id = p.school_id and f.placement_id = p.placement_id
				and f.author_id = m.person_id and f.body->>'type' = 'assigned')
		limit 1`);
	return found.length > 0;
}

const theirs = (person: PersonId, today: Day): SQL => sql`
	select 1 from held_member m join placement p using (school_id, placement_id)
	where m.person_id = ${person} and ${heldOn(today)} and coalesce(greatest(
		(select max(a->>'to') from jsonb_array_elements(p.agreements) a),
		(select max(left(h->>'key', 10)) from jsonb_array_elements(p.half_days) h)), ${today}) >= ${today}`;
