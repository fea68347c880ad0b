import { sql } from 'drizzle-orm';
import type { AgreementId, FactId, PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { HalfDay } from '#shared/domain/placement.ts';
import type { SmsRefusal } from '#shared/domain/sms.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import type { SmsState } from '#server/db/schema/chain.ts';

/** SM5: what is kept, how long, and how many of a school. */
const SMS_LIFE = 30 * 24 * 3600_000;
const MOST_KEPT = 1000;
/** SM6: a number that nothing reached for so long may have been cancelled. */
const PROVEN_FOR = 30 * 24 * 3600_000;
/** A message that is not read by then waits for a person like any other. */
const READ_WITHIN = 60_000;
const LISTED = 200;

export interface SmsIn {
	readonly id: string;
	readonly from: string;
	readonly text: string;
	readonly saidAt: Instant;
	readonly receivedAt: Instant;
}

/** SM5: a message once, with the job that reads it: whoever dies after this loses nothing. */
export async function keepSms(tx: Tx, school: string, message: SmsIn): Promise<void> {
	const { id, from, text, saidAt, receivedAt } = message;
	await tx.all(sql`
		insert into sms_in (school_id, message_id, sender, text, said_at, received_at, state)
		values (${school}, ${id}, ${from}, ${text}, ${saidAt}, ${receivedAt}, 'received') on conflict do nothing`);
	await tx.all(sql`
		insert into job (school_id, job_id, kind, placement_id, about, due_at)
		select ${school}::text, x.id, 'sms-in', '', x.about, x.due
		from jsonb_to_recordset(${json([
			{ id: `sms-in/${id}`, about: { message: id }, due: receivedAt },
			{ id: 'sms-in', about: {}, due: receivedAt + SMS_LIFE }
		])}::text::jsonb) as x(id text, about jsonb, due bigint)
		on conflict do nothing`);
	// What nobody has to read any more goes first, then what strangers sent, then the oldest.
	await tx.all(sql`
		delete from sms_in where message_id in (
			select message_id from sms_in
			order by (state in ('taken', 'test') or handled_at is not null), coalesce(why, '') = 'unknown-number',
				received_at desc
			offset ${MOST_KEPT})`);
}

/** The message, while nobody has read it. */
export async function unreadSms(tx: Tx, id: string): Promise<SmsIn | undefined> {
	const [row] = await tx.all<SmsIn>(sql`
		select message_id as id, sender as "from", text, said_at as "saidAt", received_at as "receivedAt"
		from sms_in where message_id = ${id} and state = 'received'`);
	return row;
}

/** What a message turned out to be. */
export interface SmsReading {
	readonly state: Exclude<SmsState, 'received'>;
	readonly why?: SmsRefusal;
	readonly placement?: PlacementId;
	readonly fact?: FactId;
}

export async function noteReading(tx: Tx, id: string, reading: SmsReading): Promise<void> {
	await tx.all(sql`
		update sms_in set state = ${reading.state}, why = ${reading.why ?? null},
			placement_id = ${reading.placement ?? null}, fact_id = ${reading.fact ?? null}
		where message_id = ${id} and state = 'received'`);
}

/** Who speaks for an agreement today, and on which telephone. */
export interface Speaker {
	readonly placement: PlacementId;
	readonly agreement: AgreementId;
	readonly person: PersonId;
	readonly phone: string | null;
}

export async function speakers(tx: Tx): Promise<Speaker[]> {
	return tx.all<Speaker>(sql`
		select m.placement_id as placement, m.agreement_id as agreement, m.person_id as person, r.phone
		from member m left join reach r using (school_id, person_id)
		where m.role = 'tutor' and not m.ended order by m.placement_id, m.agreement_id, m.person_id`);
}

export async function halfDaysOf(tx: Tx, placement: PlacementId): Promise<HalfDay[]> {
	const [row] = await tx.all<{ halfDays: HalfDay[] }>(
		sql`select half_days as "halfDays" from placement where placement_id = ${placement}`
	);
	return row?.halfDays ?? [];
}

/**
 * SM6: a message arrived, so the number receives. Tutors' cards change the first time.
 * @returns the placements of which they do
 */
export async function proveNumber(tx: Tx, today: Day, now: Instant): Promise<PlacementId[]> {
	const [before] = await tx.all<{ at: number | null }>(
		sql`select sms_tested_at as at from school for update`
	);
	await tx.all(sql`update school set sms_tested_at = ${now}::bigint`);
	return before?.at === null ? changeCards(tx, today) : [];
}

/** SM5, SM6: what is older than 30 days goes; a number that nothing reached since is offered to nobody. */
export async function purgeSms(
	tx: Tx,
	today: Day,
	now: Instant
): Promise<{ readonly next: Instant | undefined; readonly changed: PlacementId[] }> {
	await tx.all(sql`delete from sms_in where received_at <= ${now - SMS_LIFE}`);
	const lost = await tx.all(sql`
		update school set sms_tested_at = null where sms_tested_at <= ${now - PROVEN_FOR} returning school_id`);
	const changed = lost.length > 0 ? await changeCards(tx, today) : [];
	const [left] = await tx.all<{ first: number | null }>(sql`
		select least((select min(received_at) + ${SMS_LIFE}::bigint from sms_in),
			(select sms_tested_at + ${PROVEN_FOR}::bigint from school)) as first`);
	return { next: left?.first ?? undefined, changed };
}

/** Whoever still has a day to come reads the school's number in their card. */
async function changeCards(tx: Tx, today: Day): Promise<PlacementId[]> {
	const moved = await tx.all<{ id: string }>(sql`
		update placement set counter = counter + 1
		where exists (select 1 from jsonb_array_elements(half_days) h where h->>'key' >= ${today}::text)
		returning placement_id as id`);
	return moved.map(({ id }) => id);
}

/** SM5: how many wait for a person. */
export async function waitingSms(tx: Tx, now: Instant): Promise<number> {
	const [row] = await tx.all<{ count: number }>(sql`
		select count(*)::int as count from sms_in where handled_at is null
			and (state = 'unread' or (state = 'received' and received_at <= ${now - READ_WITHIN}))`);
	return row?.count ?? 0;
}

/** One message as the staff read it. */
export interface ListedSms extends Pick<SmsIn, 'id' | 'from' | 'text' | 'receivedAt'> {
	readonly state: SmsState;
	readonly why: SmsRefusal | null;
	readonly placement: PlacementId | null;
	readonly handledBy: string | null;
	readonly handledAt: Instant | null;
}

export interface SmsPage {
	readonly number: string | null;
	readonly testedAt: Instant | null;
	readonly messages: readonly ListedSms[];
}

/** What waits for a person first, then the newest. */
export async function listSms(tx: Tx): Promise<SmsPage> {
	const [school] = await tx.all<Pick<SmsPage, 'number' | 'testedAt'>>(
		sql`select sms_number as number, sms_tested_at as "testedAt" from school`
	);
	const messages = await tx.all<ListedSms>(sql`
		select s.message_id as id, s.sender as "from", s.text, s.received_at as "receivedAt", s.state, s.why,
			s.placement_id as placement, p.name as "handledBy", s.handled_at as "handledAt"
		from sms_in s left join person p on p.school_id = s.school_id and p.person_id = s.handled_by
		order by (s.state = 'unread' and s.handled_at is null) desc, s.received_at desc, s.message_id
		limit ${LISTED}`);
	return { number: school?.number ?? null, testedAt: school?.testedAt ?? null, messages };
}

/** SM5: somebody has seen to it; the first one stands. @returns false: there is no such message */
export async function handleSms(tx: Tx, id: string, by: PersonId, now: Instant): Promise<boolean> {
	const rows = await tx.all(sql`
		update sms_in set handled_by = coalesce(handled_by, ${by}), handled_at = coalesce(handled_at, ${now}::bigint)
		where message_id = ${id} and state <> 'received' returning message_id`);
	return rows.length > 0;
}

/** SY45: messages of which an erased fact was made. */
export async function dropErasedSms(tx: Tx, facts: readonly FactId[]): Promise<void> {
	await tx.all(sql`
		delete from sms_in where fact_id in (select jsonb_array_elements_text(${json(facts)}::text::jsonb))`);
}

/** The school whose number this is, in whatever form it was stored; none if several have it. */
export async function schoolAt(
	tx: Tx,
	isIt: (number: string) => boolean
): Promise<{ readonly id: string; readonly timeZone: string } | undefined> {
	const schools = await tx.all<{ id: string; number: string; timeZone: string }>(sql`
		select school_id as id, sms_number as number, time_zone as "timeZone" from school
		where sms_number is not null`);
	const [one, other] = schools.filter(({ number }) => isIt(number));
	return other ? undefined : one;
}
