import { sql } from 'drizzle-orm';
import type { Language } from '#shared/domain/language.ts';
import { json, type Tx } from '#server/db/database.ts';
import { DEMO_SCHOOL } from './cast.ts';
import type { DemoSchool } from './others.ts';

/** Where text messages to the school would arrive. */
export const SMS_NUMBER = '+33639989900';

/** Numbers that the regulator keeps for fiction (ARCEP, 01 99 00 and 06 39 98). */
const MOBILE = 63998;

/** Of every third family; the others read French. */
const OTHER_LANGUAGES: readonly Language[] = ['ar', 'tr', 'en', 'pt', 'uk'];

/** Their own number, of one who has not begun yet: the link of their sheet may be sent to it. */
const STUDENT_REACHED = 'eleve-13';

/** Who answers for whom, where they are reached, and in which language. */
export async function addFamilies(tx: Tx, { cast, placements }: DemoSchool): Promise<void> {
	const order = new Map(cast.map(({ id }, place) => [id, place]));
	const families = placements.filter(({ guardians }) => guardians.length > 0);
	const rows = families.flatMap(({ student, guardians }, nth) =>
		guardians.map((person, rank) => ({
			student,
			person,
			rank: rank + 1,
			relation: rank === 0 ? 'responsable légal 1' : 'responsable légal 2',
			phone: `+33${MOBILE}${String(1000 + (order.get(person) ?? 0)).padStart(4, '0')}`,
			email: `${person}@famille.example`,
			language: nth % 3 === 0 ? (OTHER_LANGUAGES[nth / 3 - 1] ?? 'fr') : 'fr'
		}))
	);
	await tx.all(sql`
		insert into guardianship (school_id, student_id, person_id, rank, relation, must_tell)
		select ${DEMO_SCHOOL}::text, x.student, x.person, x.rank, x.relation, true
		from jsonb_to_recordset(${json(rows)}::text::jsonb) as x(student text, person text, rank int, relation text)`);
	await tx.all(sql`
		insert into reach (school_id, person_id, email, phone, sms, language)
		select ${DEMO_SCHOOL}::text, x.person, x.email, x.phone, true, x.language
		from jsonb_to_recordset(${json(rows)}::text::jsonb)
			as x(person text, email text, phone text, language text)
		on conflict do nothing`);
	await tx.all(sql`
		insert into reach (school_id, person_id, phone, sms)
		select school_id, person_id, ${`+33${MOBILE}0013`}::text, true from person
		where person_id = ${STUDENT_REACHED}
		on conflict do nothing`);
}
