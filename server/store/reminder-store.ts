import { sql } from 'drizzle-orm';
import type { DeliveryState } from '#shared/domain/delivery.ts';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';

/** The step of reminders to tutors: written by a person's tap, about no alert. */
export const TO_TUTOR = 'to-tutor';

/** The step of messages that bring somebody their own link. */
export const TO_OPEN = 'to-open';

/** The step of messages to référents of whom students were made theirs (PC10). */
export const TO_REFERENT = 'to-referent';

/** The steps of messages about a placement that has changed, by whom they are for (PC12). */
export const TO_MOVED = {
	referent: 'moved-referent',
	tutor: 'moved-tutor',
	student: 'moved-student'
} as const;

/** How the messages of each step are called: one a person and a day. */
const NAMES = {
	[TO_TUTOR]: 'reminder',
	[TO_OPEN]: 'access',
	[TO_REFERENT]: 'assigned',
	[TO_MOVED.referent]: 'moved',
	[TO_MOVED.tutor]: 'moved-tutor',
	[TO_MOVED.student]: 'moved-student'
} as const;
export type Step = keyof typeof NAMES;

/** A message to one person, on one day. */
export interface Reminder {
	readonly person: PersonId;
	readonly state: DeliveryState;
	readonly at: Instant;
}

/** Who is written to, and one of the placements that it is about. */
export interface Asked {
	readonly person: PersonId;
	readonly placement: PlacementId;
}

/** By which of the ways that are set up. */
export interface By {
	readonly sms: boolean;
	/** Where no SMS goes. */
	readonly email: boolean;
	/** As well, to whoever has asked for notifications. */
	readonly push?: boolean;
}

/** On which day it is the one, and when it leaves. */
interface When {
	readonly day: Day;
	readonly now: Instant;
	/** Without: now. */
	readonly dueAt?: Instant;
}

/**
 * SI1, ID7, PC10, PC12: one message to each of these people, with its job. Once a day each, whoever taps and however often.
 * @returns those whom no way leads to
 */
export async function writeReminders(
	tx: Tx,
	step: Step,
	asked: readonly Asked[],
	{ sms, email, push = false }: By,
	{ day, now, dueAt = now }: When
): Promise<PersonId[]> {
	if (asked.length === 0) return [];
	const about = `${NAMES[step]}/${day}`;
	const rows = await tx.all<{ person: PersonId }>(sql`
		with asked as (
			select x.person, x.placement, p.school_id,
				array_remove(array[
					case
						when ${sms}::boolean and r.sms and r.phone is not null then 'sms'
						when ${email}::boolean and r.email is not null then 'email'
					end,
					case when ${push}::boolean and exists (select 1 from push_subscription s
						where s.school_id = p.school_id and s.person_id = x.person) then 'push' end
				], null) as channels
			from jsonb_to_recordset(${json(asked)}::text::jsonb) as x(person text, placement text)
				join placement p on p.placement_id = x.placement
				left join reach r on r.school_id = p.school_id and r.person_id = x.person
		), written as (
			insert into delivery (school_id, delivery_id, placement_id, alert_id, ground, step, turn, channel, person_id,
				state, due_at, changed_at)
			select school_id, ${about}::text || '/' || person || case channel when 'push' then '/push' else '' end, placement,
				${about}::text, ${day}::text, ${step}::text, 0, channel, person, 'due', ${dueAt}::bigint, ${now}::bigint
			from asked cross join unnest(channels) as channel
			on conflict do nothing
			returning school_id, delivery_id, placement_id, channel
		), jobs as (
			insert into job (school_id, job_id, kind, placement_id, about, due_at, outside_since)
			select school_id, 'send/' || delivery_id, channel, placement_id,
				jsonb_build_object('delivery', delivery_id), ${dueAt}::bigint, ${now}::bigint
			from written
			on conflict do nothing
		)
		select person from asked where channels = '{}' order by person`);
	return rows.map(({ person }) => person);
}

/** What became of the messages of a day. */
export async function remindersOf(tx: Tx, step: Step, day: Day): Promise<Reminder[]> {
	return tx.all<Reminder>(sql`
		select person_id as person, state, changed_at as at from delivery
		where step = ${step} and ground = ${day} order by person_id`);
}

/** The placements that somebody speaks for, today. */
export async function placementsOfTutor(tx: Tx, tutor: PersonId): Promise<PlacementId[]> {
	const rows = await tx.all<{ id: PlacementId }>(sql`
		select distinct placement_id as id from member
		where person_id = ${tutor} and role = 'tutor' and not ended order by placement_id`);
	return rows.map(({ id }) => id);
}
