import { sql } from 'drizzle-orm';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Person, Role, StandIn } from '#shared/domain/people.ts';
import type { School } from '#shared/domain/placement.ts';
import { RETENTION } from '#shared/domain/retention.ts';
import type { Retention } from '#shared/domain/settings.ts';
import { localTime, type Day, type Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import { lastDayAs } from './last-day.ts';

/** Who asks: the person of a session, their school, and the CPEs that every card names. */
export interface Reader {
	readonly person: Person;
	readonly school: School;
	readonly cpes: readonly { readonly id: PersonId; readonly name: string }[];
	/** The name of the browser that the session was opened in. */
	readonly browser?: string;
}

/** The reader behind a session, and what decides whether it still lives. */
export interface SessionReader extends Reader {
	readonly usedAt: Instant;
	readonly begunAt: Instant;
	/** The last day of the placements that they are the tutor in. */
	readonly tutorUntil: Day | null;
}

interface ReaderRow extends Reader {
	/** Where this person stands in for somebody, some day. */
	readonly standIns: readonly StandIn[];
}

/** The reader behind a session, or undefined when it is unknown or ended. */
export async function readerOf(
	tx: Tx,
	tokenHash: Uint8Array,
	now: Instant
): Promise<SessionReader | undefined> {
	const [row] = await tx.all<SessionReader & ReaderRow>(sql`
		select s.used_at as "usedAt", s.created_at as "begunAt", s.browser,
			${lastDayAs('tutor', { school: sql`p.school_id`, person: sql`p.person_id` })} as "tutorUntil", ${READER}
		from session s
		join person p using (school_id, person_id)
		join school c using (school_id)
		where s.token_hash = ${tokenHash}`);
	return row && readerAt(row, now);
}

/** The reader that a person is, without a session: for what they sent earlier. */
export async function readerNamed(
	tx: Tx,
	person: PersonId,
	now: Instant
): Promise<Reader | undefined> {
	const [row] = await tx.all<ReaderRow>(sql`
		select ${READER}
		from person p join school c using (school_id) where p.person_id = ${person}`);
	return row && readerAt(row, now);
}

/** Whoever stands in for a référent today has a référent's screens; what they show is another question (SU2). */
function readerAt<Row extends ReaderRow>(
	{ standIns, ...row }: Row,
	now: Instant
): Omit<Row, 'standIns'> {
	const { day } = localTime(now, row.school.timeZone);
	const stands = standIns.some(({ from, to }) => from <= day && day <= to);
	const roles = new Set<Role>([...row.person.roles, ...(stands ? (['referent'] as const) : [])]);
	return { ...row, person: { ...row.person, roles: [...roles] } };
}

const READER = sql`
			jsonb_build_object('id', p.person_id, 'name', p.name, 'shortName', p.short_name,
				'roles', p.roles || coalesce((
					select jsonb_agg(distinct m.role) from member m
					where m.school_id = p.school_id and m.person_id = p.person_id and not m.ended
				), '[]')) as person,
			coalesce((
				select jsonb_agg(distinct m.stand_in) filter (where m.stand_in is not null) from held_member m
				where m.school_id = p.school_id and m.person_id = p.person_id and not m.ended
			), '[]') as "standIns",
			jsonb_strip_nulls(jsonb_build_object('id', c.school_id, 'name', c.name, 'phone', c.phone,
				'smsNumber', case when c.sms_tested_at is not null then c.sms_number end, 'timeZone', c.time_zone,
				'workAccidents', c.settings->'workAccidents', 'retention', c.settings->'retention',
				'calendar', c.settings->'calendar',
				'noCare', case when not exists (
					select 1 from person q where q.school_id = p.school_id and q.roles ? 'care') then true end)) as school,
			coalesce((
				select jsonb_agg(jsonb_build_object('id', q.person_id, 'name', q.name) order by q.person_id)
				from person q where q.school_id = p.school_id and q.roles ? 'cpe'
			), '[]') as cpes`;

/**
 * The regime of accidents at work applies, or does not: what is absent is the default. Cards say so, and every
 * placement's counter moves with them.
 */
export async function setWorkAccidents(tx: Tx, applies: boolean): Promise<void> {
	await tx.all(sql`
		update school set settings = settings - 'workAccidents' ||
			case when ${applies}::boolean then '{"workAccidents": true}'::jsonb else '{}'::jsonb end`);
	await tx.all(sql`update placement set counter = counter + 1`);
}

/** RT1: what is as Carnet proposes is not the school's decision, and moves with the proposal. */
export async function setRetention(tx: Tx, retention: Retention): Promise<void> {
	const own = Object.entries(retention).filter(
		([what, day]) => day !== RETENTION[what as keyof Retention]
	);
	const decided = own.length === 0 ? {} : { retention: Object.fromEntries(own) };
	await tx.all(sql`
		update school set settings = settings - 'retention' || ${json(decided)}::text::jsonb`);
}

/** « Dernier contact du téléphone », to the minute: an idle exchange writes nothing most of the time. */
export async function touchContact(
	tx: Tx,
	school: string,
	person: PersonId,
	now: Instant
): Promise<void> {
	await tx.all(sql`
		insert into contact as c (school_id, person_id, at) values (${school}, ${person}, ${now})
		on conflict (school_id, person_id) do update set at = excluded.at
			where c.at < excluded.at - 60000`);
}
