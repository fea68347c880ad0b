import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { contents, reachable } from '#server/store/news-store.ts';
import { load } from '#server/store/placement-store.ts';
import { readerNamed } from '#server/store/school-store.ts';
import { openPostgresCopy } from '#tests/kit/databases.ts';

const SCHOOL = 'grande';
const STUDENTS = 2000;
const TODAY = '2027-06-14';
const NOW = Date.parse('2027-06-14T10:00:00Z');

it('[SY64] what a student brings and is told reads no table from end to end, however large the school', async () => {
	const database = await openPostgresCopy();
	try {
		await found(database);
		const [told, readWhole] = await database.withSchool(SCHOOL, async (tx) => {
			// As the plan that a server keeps after its first exchanges.
			await tx.all(sql`set local plan_cache_mode = force_generic_plan`);
			const reached = await reachable(tx, 'eleve-7', false, { 'stage-7': 0 }, TODAY);
			const [content] = await contents(tx, 'eleve-7', [{ id: 'stage-7', since: 0 }]);
			const loaded = await load(tx, 'stage-7', 'eleve-7', { facts: [], pages: [] });
			const reader = await readerNamed(tx, 'eleve-7', NOW);
			const tables = await tx.all(
				sql`select relname, seq_tup_read::int as rows from pg_stat_xact_user_tables where seq_tup_read > 20`
			);
			return [
				[reached.map(({ id }) => id), content?.id, loaded?.members.length, reader?.cpes.length],
				tables
			] as const;
		});
		expect(told).toEqual([['stage-7'], 'stage-7', 2, 1]);
		expect(readWhole).toEqual([]);
	} finally {
		await database.close();
	}
});

/** So many students, each with a placement and a référent, a contact and two facts. */
function found(database: Database): Promise<unknown> {
	return database.withOwner(async (tx) => {
		const all = sql`generate_series(1, ${STUDENTS}::int) n`;
		for (const statement of [
			sql`insert into school (school_id, name, phone, time_zone)
				values (${SCHOOL}, 'Lycée fictif', '01 99 00 10 10', 'Europe/Paris')`,
			sql`insert into person (school_id, person_id, name, short_name, roles)
				select ${SCHOOL}::text, 'eleve-' || n, 'Élève ' || n, 'É. ' || n,
					case when n = 1 then '["cpe"]'::jsonb else '[]' end from ${all}`,
			sql`insert into contact (school_id, person_id, at) select ${SCHOOL}::text, 'eleve-' || n, 1 from ${all}`,
			sql`insert into placement (school_id, placement_id, student_id, class_name, agreements, half_days)
				select ${SCHOOL}::text, 'stage-' || n, 'eleve-' || n, '2de', '[]', '[]' from ${all}`,
			sql`insert into member (school_id, placement_id, person_id, role)
				select ${SCHOOL}::text, 'stage-' || n, person, role from ${all} cross join lateral (values
					('eleve-' || n, 'student'), ('prof-' || n % 100, 'referent')) m(person, role)`,
			sql`insert into fact (school_id, placement_id, fact_id, seq, nth, section, author_id, body, received_at)
				select ${SCHOOL}::text, 'stage-' || n, 'f-' || nth, 1, nth, 'journal', 'eleve-' || n, '{"type":"mood"}', 1
				from ${all}, generate_series(1, 2) nth`,
			sql`analyze`
		]) {
			await tx.all(statement);
		}
	});
}
