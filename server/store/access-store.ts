import { sql } from 'drizzle-orm';
import type { Colleague, Entrant } from '#shared/domain/access.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { Living } from '#shared/domain/session-life.ts';
import type { Day } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';
import { isLiving } from './session-store.ts';
import { IS_STAFF } from './staff.ts';

/** What decides who is listed, and what is said of them. */
interface About {
	readonly today: Day;
	/** Which sessions are not over. */
	readonly living: Living;
	readonly ways: { readonly sms: boolean; readonly email: boolean };
	/** Only the students of this référent, or of whom they stand in for with the journal: a sheet opens it. */
	readonly referent?: PersonId;
	/** Only these. */
	readonly people?: readonly PersonId[];
}

/** Students and tutors of placements that are not over, by role, class and name; who works for the school comes as the staff do. */
export async function entrantsOf(
	tx: Tx,
	{ today, living, ways, referent, people }: About
): Promise<Entrant[]> {
	return tx.all<Entrant>(sql`
		with part as (
			select m.school_id, m.person_id, m.placement_id, m.role, case m.role when 'student' then l.class_name else '' end as class_name,
				least(
					(select min(a->>'from') from jsonb_array_elements(l.agreements) a
						where m.agreement_id in ('', a->>'id')),
					(select min(left(h->>'key', 10)) from jsonb_array_elements(l.half_days) h
						where m.agreement_id in ('', h->>'agreement'))) as first,
				greatest(
					(select max(a->>'to') from jsonb_array_elements(l.agreements) a
						where m.agreement_id in ('', a->>'id')),
					(select max(left(h->>'key', 10)) from jsonb_array_elements(l.half_days) h
						where m.agreement_id in ('', h->>'agreement'))) as last,
				(select string_agg(distinct a->'host'->>'name', ', ') from jsonb_array_elements(l.agreements) a
					where m.agreement_id in ('', a->>'id')) as hosts
			from member m join placement l using (school_id, placement_id)
			where not m.ended and m.role in ('student', 'tutor')
				and (${referent ?? null}::text is null or m.role = 'student' and exists (
					select 1 from held_member r where r.school_id = m.school_id and r.placement_id = m.placement_id
						and r.person_id = ${referent ?? null} and r.role = 'referent' and not r.ended
						and (r.stand_in is null or ${today}::text between r.stand_in->>'from' and r.stand_in->>'to')))
				and (${people === undefined} or m.person_id in (
					select jsonb_array_elements_text(${json(people ?? [])}::text::jsonb)))
		)
		select x.role, x.person_id as id, min(x.placement_id) as placement, n.name,
			n.short_name as "shortName", max(x.class_name) as "className",
			coalesce(string_agg(distinct x.hosts, ', '), '') as hosts, min(x.first) as "from", max(x.last) as until,
			s.devices, s.devices > 0 or exists (
				select 1 from contact c where c.school_id = x.school_id and c.person_id = x.person_id) as opened,
			exists (select 1 from reach r where r.school_id = x.school_id and r.person_id = x.person_id
				and (${ways.sms}::boolean and r.sms and r.phone is not null
					or ${ways.email}::boolean and r.email is not null)) as reachable
		from part x
			join person n on n.school_id = x.school_id and n.person_id = x.person_id
			cross join lateral (select count(*)::int as devices from session s
				where s.school_id = x.school_id and s.person_id = x.person_id and ${isLiving(living)}) s
		where x.last >= ${today} and not ${IS_STAFF}
		group by x.school_id, x.person_id, x.role, n.name, n.short_name, s.devices
		order by x.role, max(x.class_name), n.name, x.person_id`);
}

/**
 * AD3: who works for the school, with how many living sessions and passkeys, by name.
 * @param living which of their sessions are not over
 */
export async function colleaguesOf(
	tx: Tx,
	{ but, living }: { readonly but: PersonId; readonly living: Living }
): Promise<Colleague[]> {
	return tx.all<Colleague>(sql`
		select n.person_id as id, n.name,
			n.roles || case when exists (select 1 from member m where m.school_id = n.school_id
				and m.person_id = n.person_id and m.role = 'referent' and not m.ended)
				and not n.roles @> '["referent"]' then '["referent"]'::jsonb else '[]' end as roles,
			(select count(*)::int from session s where s.school_id = n.school_id
				and s.person_id = n.person_id and ${isLiving(living)}) as devices,
			(select count(*)::int from passkey k where k.school_id = n.school_id
				and k.person_id = n.person_id) as keys
		from person n where n.person_id <> ${but} and ${IS_STAFF}
		order by n.name, n.person_id`);
}
