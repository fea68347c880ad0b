import { sql } from 'drizzle-orm';
import { json, type Tx } from '#server/db/database.ts';
import { DEMO_SCHOOL } from './cast.ts';
import type { DemoSchool } from './others.ts';

/** Numbers that the regulator keeps for fiction (ARCEP, 06 39 98). */
const MOBILE = 63998;

/**
 * The telephone of everybody who receives students: a text message from there is theirs. It receives some, too, but every
 * fourth is written to by e-mail alone, and one only telephones.
 */
export async function addTutors(tx: Tx, { cast, placements }: DemoSchool): Promise<void> {
	const tutors = new Set(placements.flatMap(({ hosts }) => hosts.map(({ tutor }) => tutor)));
	const order = new Map(cast.map(({ id }, place) => [id, place]));
	const rows = [...tutors].map((person, nth) => ({
		person,
		email: nth === 3 ? null : `${person}@entreprise.example`,
		phone: `+33${MOBILE}${2000 + (order.get(person) ?? 0)}`,
		sms: nth !== 3 && nth % 4 !== 2
	}));
	await tx.all(sql`
		insert into reach (school_id, person_id, email, phone, sms)
		select ${DEMO_SCHOOL}::text, x.person, x.email, x.phone, x.sms
		from jsonb_to_recordset(${json(rows)}::text::jsonb) as x(person text, email text, phone text, sms boolean)
		on conflict do nothing`);
}
