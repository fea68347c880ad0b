import { sql } from 'drizzle-orm';
import type { Agreement, HalfDay } from '#shared/domain/placement.ts';
import { localTime, type Day } from '#shared/domain/time.ts';
import { json, type Database, type Tx } from '#server/db/database.ts';
import type { Clock, Ports } from '#server/ports.ts';
import { changeCalendar } from '#server/store/placement-store.ts';
import { DEMO_SCHOOL } from './cast.ts';
import type { Others } from './others.ts';
import {
	agreementsOf,
	calendarOf,
	CAST,
	PLACEMENTS,
	SCHOOL,
	withToday,
	type CastMember,
	type DemoPlacement
} from './school.ts';

/**
 * The demo school, once: a database that has it is left alone.
 * @param others beside the leading parts: the rest of a school
 */
export async function seedDemo(
	database: Database,
	clock: Clock,
	others: Others = { cast: [], placements: [] }
): Promise<void> {
	const { day } = localTime(clock.now(), SCHOOL.timeZone);
	await database.withSchool(DEMO_SCHOOL, async (tx) => {
		const there = await tx.all(sql`
			insert into school (school_id, name, phone, time_zone, demo)
			values (${DEMO_SCHOOL}, ${SCHOOL.name}, ${SCHOOL.phone}, ${SCHOOL.timeZone}, true)
			on conflict do nothing returning school_id`);
		if (there.length === 0) return;
		await addPeople(tx, [...CAST, ...others.cast]);
		for (const placement of [...PLACEMENTS, ...others.placements]) {
			await addPlacement(tx, placement, day);
		}
	});
}

async function addPeople(tx: Tx, members: readonly CastMember[]): Promise<void> {
	const people = members.map(({ id, first, last, roles }, cast) => ({
		id,
		name: `${first} ${last}`,
		short: `${first} ${last.slice(0, 1)}.`,
		roles,
		cast
	}));
	await tx.all(sql`
		insert into person (school_id, person_id, name, short_name, roles, "cast")
		select ${DEMO_SCHOOL}::text, x.id, x.name, x.short, x.roles, x."cast"
		from jsonb_to_recordset(${json(people)}::text::jsonb)
			as x(id text, name text, short text, roles jsonb, "cast" int)`);
}

async function addPlacement(tx: Tx, placement: DemoPlacement, today: Day): Promise<void> {
	const planned = agreementsOf(placement, today);
	const { agreements, halfDays } = withToday(
		{ agreements: planned, halfDays: calendarOf(planned) },
		today
	);
	await tx.all(sql`
		insert into placement (school_id, placement_id, student_id, class_name, agreements, half_days)
		values (${DEMO_SCHOOL}, ${placement.id}, ${placement.student}, ${placement.className},
			${json(agreements)}::text::jsonb, ${json(halfDays)}::text::jsonb)`);
	const members = [
		{ person: placement.student, role: 'student', agreement: '' },
		{ person: placement.referent, role: 'referent', agreement: '' },
		...(placement.guardian
			? [{ person: placement.guardian, role: 'guardian', agreement: '' }]
			: []),
		...agreements.map(({ id, tutor }) => ({ person: tutor, role: 'tutor', agreement: id }))
	];
	await tx.all(sql`
		insert into member (school_id, placement_id, person_id, role, agreement_id)
		select ${DEMO_SCHOOL}::text, ${placement.id}::text, x.person, x.role, x.agreement
		from jsonb_to_recordset(${json(members)}::text::jsonb) as x(person text, role text, agreement text)`);
}

interface Calendar {
	id: string;
	counter: number;
	agreements: Agreement[];
	halfDays: HalfDay[];
}

/** Called again as days go by: today must have its two half-days before anybody looks. */
export async function keepToday(database: Database, ports: Ports): Promise<void> {
	const { day } = localTime(ports.clock.now(), SCHOOL.timeZone);
	const calendars = await database.withSchool(DEMO_SCHOOL, (tx) =>
		tx.all<Calendar>(sql`
			select placement_id as id, counter, agreements, half_days as "halfDays" from placement`)
	);
	for (const { id, counter, agreements, halfDays } of calendars) {
		const kept = withToday({ halfDays, agreements }, day);
		if (kept.halfDays === halfDays) continue;
		const moved = await database.withSchool(DEMO_SCHOOL, (tx) =>
			changeCalendar(tx, id, counter, kept)
		);
		// A lost race is made good at the next call, minutes later.
		if (moved) {
			ports.bus.publish({
				school: DEMO_SCHOOL,
				placement: id,
				topics: ['card'],
				author: '',
				device: ''
			});
		}
	}
}
