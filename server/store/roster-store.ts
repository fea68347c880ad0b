import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import { SCHOOL_ROLES, type Member, type Role } from '#shared/domain/people.ts';
import type { School } from '#shared/domain/placement.ts';
import { rosterOn, type Roster } from '#shared/domain/roster.ts';
import type { SchoolSettings } from '#shared/domain/settings.ts';
import { localDay, type Instant } from '#shared/domain/time.ts';
import { halfDayAt } from '#shared/domain/today.ts';
import { json, type Tx } from '#server/db/database.ts';

/** The school of this transaction, as whoever writes in its name needs it. */
export interface Sender extends School {
	readonly settings: SchoolSettings;
}

export async function senderOf(tx: Tx): Promise<Sender | undefined> {
	const [row] = await tx.all<Sender>(sql`
		select school_id as id, name, phone, time_zone as "timeZone", settings from school`);
	return row;
}

/** Whoever holds one of these over the whole school. */
export async function holdersOf(tx: Tx, roles: readonly Role[]): Promise<PersonId[]> {
	const rows = await tx.all<{ id: PersonId }>(sql`
		select p.person_id as id from person p where exists (
			select 1 from jsonb_array_elements_text(p.roles) as r(role)
			where r.role in (select jsonb_array_elements_text(${json(roles)}::text::jsonb)))`);
	return rows.map(({ id }) => id);
}

interface RosterRow {
	wide: { role: Role; person: PersonId }[];
	onDuty: PersonId[];
}

/**
 * Who may be told of a placement's alerts, and who of them is on duty.
 * @param members the placement's
 */
export async function rosterAt(
	tx: Tx,
	members: readonly Member[],
	now: Instant,
	timeZone: string
): Promise<Roster> {
	const [row] = await tx.all<RosterRow>(sql`
		select coalesce((
				select jsonb_agg(jsonb_build_object('role', r.role, 'person', p.person_id) order by p.person_id)
				from person p, jsonb_array_elements_text(p.roles) as r(role)
				where r.role in (select jsonb_array_elements_text(${json(SCHOOL_ROLES)}::text::jsonb))
			), '[]') as wide,
			coalesce((
				select jsonb_agg(d.person_id order by d.person_id) from duty d where d.half_day = ${halfDayAt(now, timeZone)}
			), '[]') as "onDuty"`);
	const { wide, onDuty } = row ?? { wide: [], onDuty: [] };
	return rosterOn(members, wide, onDuty, localDay(now, timeZone));
}

/** Where one person is reached outside the app, their browsers apart. */
export interface Reach {
	readonly email: string | null;
	/** A number that receives SMS. */
	readonly sms: string | null;
	/** Of what is written to them. */
	readonly language: string;
}

export async function reachOf(tx: Tx, person: PersonId): Promise<Reach> {
	const [row] = await tx.all<Reach>(sql`
		select email, case when sms then phone end as sms, language from reach where person_id = ${person}`);
	return row ?? { email: null, sms: null, language: 'fr' };
}
