import { sql } from 'drizzle-orm';
import { addDays, mondayOf, type Day } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import { DEMO_SCHOOL } from './cast.ts';

/** A telephone that is passed on with the duty, of the numbers kept for fiction. */
const PHONE = '06 39 98 10 10';
const MORNING = ['cpe-a', 'vie-scolaire'];
const AFTERNOON = ['cpe-a', 'cpe-b'];

/**
 * Last week and this one, as somebody would have said it: Friday afternoon was forgotten, and so was next week, in
 * which a placement begins.
 */
export async function addDuty(tx: Tx, today: Day): Promise<void> {
	const monday = mondayOf(today);
	const days = [-7, -6, -5, -4, -3, 0, 1, 2, 3, 4].map((count) => addDays(monday, count));
	const forgotten = addDays(monday, 4) === today ? '' : `${addDays(monday, 4)}/pm`;
	const rows = days.flatMap((day) => [
		...MORNING.map((person) => ({ halfDay: `${day}/am`, person })),
		...AFTERNOON.map((person) => ({ halfDay: `${day}/pm`, person }))
	]);
	await tx.all(sql`
		insert into duty (school_id, half_day, person_id, phone)
		select ${DEMO_SCHOOL}::text, x."halfDay", x.person, ${PHONE}::text
		from jsonb_to_recordset(${json(rows)}::text::jsonb) as x("halfDay" text, person text)
		where x."halfDay" <> ${forgotten}`);
}
