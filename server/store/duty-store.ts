import { sql } from 'drizzle-orm';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import {
	firstShown,
	lastShown,
	ON_DUTY_ROLES,
	sameTurn,
	type DutyChange,
	type DutyRoster,
	type Turn
} from '#shared/domain/on-duty.ts';
import type { Day, HalfDayKey, Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';

/** Who is on duty from the Monday of last week on, and in which half-days students are placed. */
export async function dutyOf(tx: Tx, today: Day): Promise<DutyRoster> {
	const from = firstShown(today);
	// Half-days are read as text: `2027-06-14/pm` comes before `2027-06-15`, and `…/z` after all of a day.
	const to = `${lastShown(today)}/z`;
	const people = await ableOf(tx);
	const halfDays = await tx.all<{ key: HalfDayKey; placed: number }>(sql`
		select x.key, sum(x.placed)::int as placed from (
			select h->>'key' as key, count(*) as placed
			from placement p, jsonb_array_elements(p.half_days) as h
			where h->>'key' between ${from} and ${to} group by 1
			union all
			select distinct half_day, 0 from duty where half_day between ${from} and ${to}
		) x group by x.key order by x.key`);
	const turns = await turnsOf(
		tx,
		halfDays.map(({ key }) => key)
	);
	return {
		today,
		people,
		halfDays: halfDays
			.map(({ key, placed }) => ({ key, placed, ...(turns.get(key) ?? NOBODY) }))
			.filter(({ placed, people }) => placed > 0 || people.length > 0)
	};
}

const NOBODY: Turn = { people: [] };

/** What a change of duty touched. */
export interface DutyChanged {
	/** Placements whose card names another telephone now. */
	readonly cards: readonly PlacementId[];
}

/**
 * DU4: all of the changes or none, one writer at a time.
 * @returns `changed` when a half-day is no longer as it was looked at; `unable` when somebody may not be on duty
 */
export async function changeDuty(
	tx: Tx,
	school: string,
	changes: readonly DutyChange[]
): Promise<DutyChanged | 'changed' | 'unable'> {
	await tx.all(sql`select pg_advisory_xact_lock(hashtextextended(${`${school}/duty`}, 7))`);
	const able = new Set((await ableOf(tx)).map(({ id }) => id));
	if (changes.some(({ after }) => after.people.some((id) => !able.has(id)))) return 'unable';
	const turns = await turnsOf(
		tx,
		changes.map(({ halfDay }) => halfDay)
	);
	const needed = changes.flatMap((change) => {
		const stands = turns.get(change.halfDay) ?? NOBODY;
		// An answer that was lost, and a tap that says it again: nothing to do.
		return sameTurn(stands, change.after) ? [] : [{ ...change, stands }];
	});
	if (needed.some(({ stands, before }) => !sameTurn(stands, before))) return 'changed';
	const keys = json(needed.map(({ halfDay }) => halfDay));
	const rows = needed.flatMap(({ halfDay, after }) =>
		after.people.map((person) => ({ halfDay, person, phone: after.phone ?? null }))
	);
	await tx.all(sql`
		delete from duty where half_day in (select jsonb_array_elements_text(${keys}::text::jsonb))`);
	await tx.all(sql`
		insert into duty (school_id, half_day, person_id, phone)
		select ${school}::text, x."halfDay", x.person, x.phone
		from jsonb_to_recordset(${json(rows)}::text::jsonb) as x("halfDay" text, person text, phone text)`);
	const phones = needed.filter(({ stands, after }) => stands.phone !== after.phone);
	return {
		cards: await moveCards(
			tx,
			phones.map(({ halfDay }) => halfDay)
		)
	};
}

/** LA12: every ladder looks again, for whoever has come on duty. */
export async function lookAgain(tx: Tx, now: Instant): Promise<void> {
	await tx.all(sql`
		update job set due_at = least(due_at, ${now}::bigint), claim = null, claimed_until = null
		where kind = 'ladder'`);
}

/** A card that changes moves its placement's counter, as whatever its readers are sent does. */
async function moveCards(tx: Tx, halfDays: readonly HalfDayKey[]): Promise<PlacementId[]> {
	if (halfDays.length === 0) return [];
	const moved = await tx.all<{ id: PlacementId }>(sql`
		update placement p set counter = counter + 1
		where exists (
			select 1 from jsonb_array_elements(p.half_days) as h
			where h->>'key' in (select jsonb_array_elements_text(${json(halfDays)}::text::jsonb)))
		returning p.placement_id as id`);
	return moved.map(({ id }) => id);
}

/** Who may be on duty, by name. */
function ableOf(tx: Tx): Promise<{ id: PersonId; name: string; roles: string[] }[]> {
	return tx.all(sql`
		select p.person_id as id, p.name,
			(select jsonb_agg(r.role order by r.role) from jsonb_array_elements_text(p.roles) as r(role)
				where ${isOnDutyRole}) as roles
		from person p
		where exists (select 1 from jsonb_array_elements_text(p.roles) as r(role) where ${isOnDutyRole})
		order by p.name, p.person_id`);
}

const isOnDutyRole = sql`r.role in (select jsonb_array_elements_text(${json(ON_DUTY_ROLES)}::text::jsonb))`;

/** Who is on duty in these half-days; somebody who lost the role is not. */
async function turnsOf(
	tx: Tx,
	halfDays: readonly HalfDayKey[]
): Promise<ReadonlyMap<HalfDayKey, Turn>> {
	const rows = await tx.all<{ key: HalfDayKey; people: PersonId[]; phone: string | null }>(sql`
		select d.half_day as key, jsonb_agg(d.person_id order by p.name, p.person_id) as people,
			max(d.phone) as phone
		from duty d join person p using (school_id, person_id)
		where d.half_day in (select jsonb_array_elements_text(${json(halfDays)}::text::jsonb))
			and exists (select 1 from jsonb_array_elements_text(p.roles) as r(role) where ${isOnDutyRole})
		group by d.half_day`);
	return new Map(
		rows.map(({ key, people, phone }) => [key, { people, ...(phone === null ? {} : { phone }) }])
	);
}
