import { sql } from 'drizzle-orm';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/people.ts';
import type { School } from '#shared/domain/placement.ts';
import type { SchoolSettings } from '#shared/domain/settings.ts';
import type { Roster } from '#shared/domain/telling.ts';
import type { HalfDayKey } from '#shared/domain/time.ts';
import type { Tx } from '#server/db/database.ts';

/** The school of this transaction, as whoever writes in its name needs it. */
export interface Sender extends School {
	readonly settings: SchoolSettings;
}

export async function senderOf(tx: Tx): Promise<Sender | undefined> {
	const [row] = await tx.all<Sender>(sql`
		select school_id as id, name, phone, time_zone as "timeZone", settings from school`);
	return row;
}

interface RosterRow {
	held: { role: Role; person: PersonId }[];
	onDuty: PersonId[];
}

/** Who may be told of a placement's alerts, and who of them is on duty in a half-day. */
export async function rosterOf(
	tx: Tx,
	placement: PlacementId,
	halfDay: HalfDayKey
): Promise<Roster> {
	const [row] = await tx.all<RosterRow>(sql`
		select coalesce((
				select jsonb_agg(jsonb_build_object('role', x.role, 'person', x.person_id) order by x.person_id)
				from (
					select r.role, p.person_id from person p, jsonb_array_elements_text(p.roles) as r(role)
					union
					select m.role, m.person_id from member m where m.placement_id = ${placement} and not m.ended
				) x
			), '[]') as held,
			coalesce((
				select jsonb_agg(d.person_id order by d.person_id) from duty d where d.half_day = ${halfDay}
			), '[]') as "onDuty"`);
	const { held, onDuty } = row ?? { held: [], onDuty: [] };
	const byRole: Partial<Record<Role, PersonId[]>> = {};
	for (const { role, person } of held) (byRole[role] ??= []).push(person);
	return { byRole, onDuty };
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
