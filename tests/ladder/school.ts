import { sql } from 'drizzle-orm';
import type { Role } from '#shared/domain/people.ts';
import { json, type Database } from '#server/db/database.ts';

/** Everybody of the small school of one story, with where they are reached: some nowhere but on the screen. */
export const PEOPLE: readonly {
	readonly id: string;
	readonly roles: readonly Role[];
	readonly email?: true;
	readonly sms?: true;
	readonly push?: true;
}[] = [
	{ id: 'student', roles: [] },
	{ id: 'tutor', roles: [] },
	{ id: 'referent', roles: [], email: true },
	{ id: 'noa', roles: ['cpe'], email: true, sms: true, push: true },
	{ id: 'andrea', roles: ['cpe'], email: true },
	{ id: 'lou', roles: ['desk'] },
	{ id: 'head', roles: ['head'], email: true, sms: true },
	{ id: 'eden', roles: ['care'], email: true },
	{ id: 'sacha', roles: [], email: true }
];

/** Whoever stands in for the référent, and the days of it. */
export interface StandIn {
	readonly person: string;
	readonly from: string;
	readonly to: string;
	readonly journal: boolean;
}

const MEMBERS = [
	{ person: 'student', role: 'student', agreement: '' },
	{ person: 'tutor', role: 'tutor', agreement: 'a' },
	{ person: 'referent', role: 'referent', agreement: '' }
];

export const PLACEMENT = 'stage';
export const DAYS = ['2027-06-14', '2027-06-15', '2027-06-16'] as const;

/** @param onDuty by half-day; a half-day without anybody is one where all who act are told */
export async function foundSchool(
	database: Database,
	school: string,
	onDuty: Readonly<Record<string, readonly string[]>>,
	standIn: StandIn | undefined
): Promise<void> {
	const halfDays = DAYS.flatMap((day) => [
		{ key: `${day}/am`, from: '08:30', to: '12:00', agreement: 'a' },
		{ key: `${day}/pm`, from: '13:30', to: '17:00', agreement: 'a' }
	]);
	const host = { name: 'Garage', address: '1 rue fictive', phone: '01 99 00 20 20' };
	const agreements = [{ id: 'a', host, tutor: 'tutor', from: DAYS[0], to: DAYS[2] }];
	const duties = Object.entries(onDuty).flatMap(([halfDay, persons]) =>
		persons.map((person) => ({ halfDay, person }))
	);
	await database.withSchool(school, async (tx) => {
		await tx.all(sql`insert into school (school_id, name, phone, time_zone)
			values (${school}, 'Lycée fictif', '01 99 00 10 10', 'Europe/Paris')`);
		await tx.all(sql`
			insert into person (school_id, person_id, name, short_name, roles)
			select ${school}::text, x.id, x.id, x.id, x.roles
			from jsonb_to_recordset(${json(PEOPLE)}::text::jsonb) as x(id text, roles jsonb)`);
		await tx.all(sql`
			insert into reach (school_id, person_id, email, phone, sms)
			select ${school}::text, x.id, case when x.email then x.id || '@lycee.example' end,
				case when x.sms then '+33600000000' end, coalesce(x.sms, false)
			from jsonb_to_recordset(${json(PEOPLE)}::text::jsonb) as x(id text, email boolean, sms boolean)
			where x.email or x.sms`);
		await tx.all(sql`
			insert into session (school_id, token_hash, person_id, created_at, used_at)
			select ${school}::text, decode(md5(x.id), 'hex'), x.id, 0, 9e12::bigint
			from jsonb_to_recordset(${json(PEOPLE)}::text::jsonb) as x(id text, push boolean) where x.push`);
		await tx.all(sql`
			insert into push_subscription (school_id, endpoint, person_id, p256dh, auth, created_at, session_hash)
			select ${school}::text, 'https://push.example/' || person_id, person_id, 'p', 'a', 0, token_hash from session`);
		await tx.all(sql`
			insert into placement (school_id, placement_id, student_id, class_name, agreements, half_days)
			values (${school}, ${PLACEMENT}, 'student', '2de 4', ${json(agreements)}::text::jsonb,
				${json(halfDays)}::text::jsonb)`);
		await tx.all(sql`
			insert into member (school_id, placement_id, person_id, role, agreement_id)
			select ${school}::text, ${PLACEMENT}::text, x.person, x.role, x.agreement
			from jsonb_to_recordset(${json(MEMBERS)}::text::jsonb) as x(person text, role text, agreement text)`);
		await tx.all(sql`
			insert into duty (school_id, half_day, person_id)
			select ${school}::text, x."halfDay", x.person
			from jsonb_to_recordset(${json(duties)}::text::jsonb) as x("halfDay" text, person text)`);
		if (!standIn) return;
		await tx.all(sql`
			insert into substitution (school_id, substitution_id, nth, absent_id, substitute_id, from_day, to_day, journal,
				state, decided_by, decided_at)
			values (${school}, 'one', 1, 'referent', ${standIn.person}, ${standIn.from}, ${standIn.to}, ${standIn.journal},
				'standing', 'head', 0)`);
	});
}
