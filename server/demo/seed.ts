import { sql } from 'drizzle-orm';
import type { Agreement, HalfDay } from '#shared/domain/placement.ts';
import { localTime } from '#shared/domain/time.ts';
import type { Database } from '#server/db/database.ts';
import type { Clock, Ports } from '#server/ports.ts';
import { changeCalendar } from '#server/store/placement-store.ts';
import { DEMO_SCHOOL } from './cast.ts';
import { addDuty } from './duty.ts';
import type { DemoSchool } from './others.ts';
import { pastOf } from './past.ts';
import { addReferents } from './referents.ts';
import { addFamilies, SMS_NUMBER } from './families.ts';
import { addTutors } from './tutors.ts';
import { addContacts, addPeople, addPlacements, addRecorded } from './rows.ts';
import { CAST, PLACEMENTS, SCHOOL, withToday } from './school.ts';
import { ENDED, NOT_BEGUN } from './situations.ts';

/** The leading parts alone, before anybody has written anything: what tests begin from. */
const LEADING: DemoSchool = { cast: CAST, placements: PLACEMENTS, empty: true };

/**
 * The demo school, once: a database that has it is left alone. All of it in one transaction, so that a start
 * that is cut leaves nothing, and the next one begins again.
 */
export async function seedDemo(
	database: Database,
	clock: Clock,
	school: DemoSchool = LEADING
): Promise<void> {
	await database.withSchool(DEMO_SCHOOL, async (tx) => {
		const there = await tx.all(sql`
			insert into school (school_id, name, phone, sms_number, sms_tested_at, time_zone, demo)
			values (${DEMO_SCHOOL}, ${SCHOOL.name}, ${SCHOOL.phone}, ${SMS_NUMBER}, ${clock.now()}::bigint,
				${SCHOOL.timeZone}, true)
			on conflict do nothing returning school_id`);
		if (there.length === 0) return;
		const { today, planned, acts, recorded } = pastOf(school, clock.now());
		await addPeople(tx, school.cast);
		await addPlacements(tx, planned, recorded);
		await addFamilies(tx, school);
		if (!school.empty) await addDuty(tx, today);
		if (!school.empty) await addReferents(tx, school);
		await addTutors(tx, school);
		await addRecorded(tx, recorded);
		await addContacts(tx, [...acts.values()].flat());
	});
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
			select placement_id as id, counter, agreements, half_days as "halfDays" from placement
			where student_id not in (${NOT_BEGUN}, ${ENDED}) and agreements <> '[]'`)
	);
	for (const { id, counter, agreements, halfDays } of calendars) {
		const kept = withToday({ halfDays, agreements }, day);
		if (kept.halfDays === halfDays) continue;
		const moved = await database.withSchool(DEMO_SCHOOL, (tx) =>
			changeCalendar(tx, id, counter, kept, ports.clock.now())
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
