import { sql } from 'drizzle-orm';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import { GONE } from '#shared/text/erasing.ts';
import { json, type Tx } from '#server/db/database.ts';
import { GONE_ALL } from './placement-store.ts';

/** A student's placements, and whoever may have sent something about each. */
export async function placementsOfStudent(
	tx: Tx,
	student: PersonId
): Promise<{ readonly placement: PlacementId; readonly people: readonly PersonId[] }[]> {
	return tx.all(sql`
		select p.placement_id as placement, coalesce((select jsonb_agg(distinct w.person_id) from (
			select m.person_id from held_member m where m.placement_id = p.placement_id
			union select f.author_id from fact f where f.placement_id = p.placement_id
			union select i.person_id from inbox i) w), '[]') as people
		from placement p where p.student_id = ${student} order by p.placement_id`);
}

/** Whether the word `gone` of all of it stands, and the student has no name any more. */
export async function isErasedWhole(
	tx: Tx,
	placement: PlacementId,
	student: PersonId
): Promise<boolean> {
	const [row] = await tx.all<{ done: boolean }>(sql`
		select exists (select 1 from gone where placement_id = ${placement} and item = ${GONE_ALL})
			and not exists (select 1 from person where person_id = ${student} and name <> ${GONE.student})
			or not exists (select 1 from placement where placement_id = ${placement}) as done`);
	return row?.done === true;
}

/**
 * Erases all rows of a placement, moves its counter, and leaves the word `gone` of all of it; the student and the guardians
 * who answer for nobody else lose name, address, number and sessions. The student's sessions stay: by them their devices
 * hear that it is gone.
 * @returns the people who had to do with it; undefined: there is no such placement
 */
export async function eraseWhole(
	tx: Tx,
	placement: PlacementId,
	student: PersonId
): Promise<PersonId[] | undefined> {
	const people = await erasePlacement(tx, placement);
	if (!people) return undefined;
	await tx.all(sql`delete from quarantine where person_id = ${student}`);
	await forgetFamily(tx, student);
	await forgetPeople(tx, [student], GONE.student);
	return people;
}

/** @returns the people who had to do with it; undefined: there is no such placement */
export async function erasePlacement(
	tx: Tx,
	placement: PlacementId
): Promise<PersonId[] | undefined> {
	const [moved] = await tx.all<{ people: PersonId[] }>(sql`
		with moved as (
			update placement p set counter = counter + 1, class_name = '', agreements = '[]', half_days = '[]'
			where placement_id = ${placement} returning school_id, placement_id, counter
		), words as (
			insert into gone (school_id, placement_id, item, seq)
			select school_id, placement_id, ${GONE_ALL}, counter from moved on conflict do nothing
		)
		select coalesce((select jsonb_agg(distinct m.person_id) from member m
			where m.placement_id = ${placement}), '[]') as people from moved`);
	if (!moved) return undefined;
	for (const table of OF_PLACEMENT) {
		await tx.all(sql`delete from ${sql.identifier(table)} where placement_id = ${placement}`);
	}
	return moved.people;
}

/** Who answers for this student, and for nobody else, is forgotten. */
export async function forgetFamily(tx: Tx, student: PersonId): Promise<void> {
	const guardians = await tx.all<{ id: PersonId }>(sql`
		select g.person_id as id from guardianship g where g.student_id = ${student} and not exists (
			select 1 from guardianship o where o.person_id = g.person_id and o.student_id <> ${student})`);
	await tx.all(sql`delete from guardianship where student_id = ${student}`);
	const them = guardians.map(({ id }) => id);
	await forgetPeople(tx, them, GONE.guardian);
	await tx.all(sql`delete from session where ${isOneOf(them)}`);
}

const OF_PLACEMENT = [
	...['fact', 'page', 'page_log', 'settled_text', 'alert', 'delivery', 'job', 'link'],
	...['sms_in', 'quarantine', 'agreement_terms', 'signal_words', 'signal']
];

const WAYS_OF_ONE = [
	...['reach', 'push_subscription', 'link', 'passkey', 'email_code', 'vouched'],
	'identity'
];

/** Names, and every way to reach them or to come in as them. Their sessions say no more what they were opened in. */
export async function forgetPeople(
	tx: Tx,
	people: readonly PersonId[],
	name: string
): Promise<void> {
	if (people.length === 0) return;
	await tx.all(sql`
		delete from demo_letter where address in (
			select unnest(array[email, phone]) from reach where ${isOneOf(people)})`);
	for (const table of WAYS_OF_ONE) {
		await tx.all(sql`delete from ${sql.identifier(table)} where ${isOneOf(people)}`);
	}
	await tx.all(sql`
		delete from student_browser
		where student_id in (select jsonb_array_elements_text(${json(people)}::text::jsonb))`);
	await tx.all(sql`update session set device = '' where ${isOneOf(people)}`);
	await tx.all(sql`
		update person set name = ${name}, short_name = ${name}, last_name = '', first_name = '',
			"cast" = null where ${isOneOf(people)}`);
}

function isOneOf(people: readonly PersonId[]) {
	return sql`person_id in (select jsonb_array_elements_text(${json(people)}::text::jsonb))`;
}
