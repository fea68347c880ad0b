import { sql } from 'drizzle-orm';
import { json, type Tx } from '#server/db/database.ts';
import { DEMO_SCHOOL } from './cast.ts';
import type { DemoSchool } from './others.ts';

/** Numbers that the regulator keeps for fiction (ARCEP, 06 39 98). */
const MOBILE = 63998;

/** Where tutors are reached: every fourth by e-mail alone, and one by nothing but the workplace's telephone. */
export async function addTutors(tx: Tx, { placements }: DemoSchool): Promise<void> {
	const tutors = new Set(placements.flatMap(({ hosts }) => hosts.map(({ tutor }) => tutor)));
	const rows = [...tutors].flatMap((person, nth) =>
		nth === 3
			? []
			: [
					{
						person,
						email: `${person}@entreprise.example`,
						phone: nth % 4 === 2 ? null : `+33${MOBILE}${8000 + nth}`
					}
				]
	);
	await tx.all(sql`
		insert into reach (school_id, person_id, email, phone, sms, language)
		select ${DEMO_SCHOOL}::text, x.person, x.email, x.phone, x.phone is not null, 'fr'
		from jsonb_to_recordset(${json(rows)}::text::jsonb) as x(person text, email text, phone text)
		on conflict do nothing`);
}
