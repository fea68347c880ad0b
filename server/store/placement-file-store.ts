import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { AgreementId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import { STAFF_ROLES } from '#shared/domain/people.ts';
import {
	wordingOf,
	type AgreementFile,
	type PlacementFile,
	type PlacementState,
	type Terms
} from '#shared/domain/placement-file.ts';
import type { Day, HalfDayKey } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import { TERMS, termsHeld, type HeldPlacement } from './import-store.ts';

interface PlacementRow extends HeldPlacement {
	readonly studentName: string;
	readonly spoken: readonly HalfDayKey[];
	readonly terms: Readonly<Record<AgreementId, Terms>>;
	readonly tutors: Readonly<Record<PersonId, AgreementFile['tutor']>>;
	readonly staff: PlacementFile['staff'];
}

export interface HeldFile {
	readonly file: PlacementFile;
	readonly held: HeldPlacement;
}

/**
 * PC1: a placement with all that may be changed of it, in one statement.
 * @returns undefined when this school has no such placement
 */
export async function placementFile(
	tx: Tx,
	placement: PlacementId,
	today: Day
): Promise<HeldFile | undefined> {
	const [row] = await tx.all<PlacementRow>(sql`
		select p.placement_id as id, p.student_id as student, s.name as "studentName", p.class_name as "className",
			p.agreements, p.half_days as "halfDays", coalesce((
				select min(m.person_id) from member m where m.school_id = p.school_id
					and m.placement_id = p.placement_id and m.role = 'referent' and not m.ended), '') as referent,
			coalesce((
				select jsonb_agg(distinct x.key) from fact f, lateral (
					select jsonb_array_elements_text(f.body->'halfDays') as key
					union all select f.body->>'halfDay' where f.body ? 'halfDay') x
				where f.school_id = p.school_id and f.placement_id = p.placement_id), '[]') as spoken,
			coalesce((
				select jsonb_object_agg(t.agreement_id, to_jsonb(t)) from (
					select agreement_id, ${TERMS} from agreement_terms t
					where t.school_id = p.school_id and t.placement_id = p.placement_id) t), '{}') as terms,
			coalesce((
				select jsonb_object_agg(t.person_id, jsonb_build_object(
					'lastName', case when t.last_name || t.first_name = '' then t.name else t.last_name end,
					'firstName', t.first_name, 'email', coalesce(r.email, ''), 'phone', coalesce(r.phone, '')))
				from person t left join reach r using (school_id, person_id)
				where t.school_id = p.school_id
					and t.person_id in (select a->>'tutor' from jsonb_array_elements(p.agreements) a)), '{}') as tutors,
			coalesce((
				select jsonb_agg(jsonb_build_object('id', q.person_id, 'name', q.name) order by q.name, q.person_id)
				from person q where q.school_id = p.school_id and (
					exists (select 1 from jsonb_array_elements_text(q.roles) as r(role)
						where r.role in (select jsonb_array_elements_text(${json(STAFF_ROLES)}::text::jsonb)))
					or exists (select 1 from member m where m.school_id = q.school_id and m.person_id = q.person_id
						and m.role = 'referent' and not m.ended))), '[]') as staff
		from placement p join person s on s.school_id = p.school_id and s.person_id = p.student_id
		where p.placement_id = ${placement}`);
	if (!row) return undefined;
	const { id, student, studentName, className, halfDays, referent, spoken, staff, ...held } = row;
	const state = { agreements: agreementFiles(row), halfDays, referent };
	return {
		held: { id, student, className, agreements: held.agreements, halfDays, referent },
		file: {
			...{ id, ...state, version: versionOf(state), today, spoken, staff },
			student: { id: student, name: studentName, className }
		}
	};
}

const NOBODY: AgreementFile['tutor'] = { lastName: '', firstName: '', email: '', phone: '' };

function agreementFiles({ agreements, halfDays, terms, tutors }: PlacementRow): AgreementFile[] {
	return agreements.map((agreement) => {
		const own = halfDays.filter((one) => one.agreement === agreement.id);
		const { siret, days, timetable, objectives, activities } = termsHeld(own, terms[agreement.id]);
		return {
			agreement,
			terms: { siret, days, timetable, objectives, activities },
			tutor: tutors[agreement.tutor] ?? NOBODY
		};
	});
}

/** PC6 */
export function versionOf(state: PlacementState): string {
	return createHash('sha256').update(wordingOf(state)).digest('hex');
}

/**
 * Until the end of this transaction nobody else writes in this placement, nor in those of its tutors, which move with what
 * is put right of them: in the order of their ids, so that two who hold several do not wait for each other.
 */
export async function holdPlacement(tx: Tx, placement: PlacementId): Promise<void> {
	await tx.all(sql`
		select placement_id from placement
		where placement_id = ${placement} or placement_id in (
			select m.placement_id from member m join member t using (school_id, person_id)
			where t.placement_id = ${placement} and t.role = 'tutor')
		order by placement_id for update`);
}
