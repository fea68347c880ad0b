import { sql } from 'drizzle-orm';
import { json, type Tx } from '#server/db/database.ts';
import { DEMO_SCHOOL } from './cast.ts';
import type { DemoSchool } from './others.ts';

/** Where those who follow the students are written to. */
export async function addReferents(tx: Tx, { placements }: DemoSchool): Promise<void> {
	const referents = [...new Set(placements.map(({ referent }) => referent))];
	await tx.all(sql`
		insert into reach (school_id, person_id, email)
		select ${DEMO_SCHOOL}::text, x.id, x.id || '@lycee.example'
		from jsonb_array_elements_text(${json(referents)}::text::jsonb) as x(id)
		on conflict do nothing`);
}
