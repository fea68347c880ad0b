import { sql } from 'drizzle-orm';
import { json, type Tx } from '#server/db/database.ts';
import type { Channel } from '#shared/domain/delivery.ts';
import type { Fact, FactOf } from '#shared/domain/facts.ts';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import { STUDENT_OF_AGE } from '#shared/text/of-age.ts';

/** AL26: the student of a placement `p` is of age on its first day (Code civil, article 414). */
const IS_OF_AGE = sql`
	exists (
		select 1 from identity i where i.school_id = p.school_id and i.person_id = p.student_id and i.birth <> ''
			and (left(i.birth, 4)::int + 18)::text || substr(i.birth, 5)
				<= (select min(a->>'from') from jsonb_array_elements(p.agreements) as a)
	)`;

/** Themself: called, since no message has a way to them as somebody who answers. */
const OWN_GUARDIAN = sql`
	coalesce((
		select jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('person', n.person_id, 'name', n.name,
			'relation', ${STUDENT_OF_AGE}::text, 'language', 'fr', 'phone', r.phone, 'ways', '', 'mustTell', true)))
		from person n left join reach r using (school_id, person_id)
		where n.school_id = p.school_id and n.person_id = p.student_id and ${IS_OF_AGE}
	), '[]')`;

/**
 * Who answers for the student of a placement `p`, as `Guardian`s in order: AL17, without the number that is forbidden; AL26,
 * of a student of age themself first.
 */
export const FAMILY = sql`
	${OWN_GUARDIAN} || coalesce((
		select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('person', g.person_id, 'name', n.name,
			'relation', g.relation, 'language', coalesce(r.language, 'fr'),
			'phone', case when not g.barred then r.phone end,
			'ways', case when g.barred then '' else concat_ws(' ',
				case when r.sms and r.phone is not null then 'sms' end,
				case when r.email is not null then 'email' end) end,
			'mustTell', case when g.must_tell and not ${IS_OF_AGE} then true end,
			'barred', case when g.barred then true end)) order by g.rank, g.person_id)
		from guardianship g
			join person n on n.school_id = g.school_id and n.person_id = g.person_id
			left join reach r on r.school_id = g.school_id and r.person_id = g.person_id
		where g.school_id = p.school_id and g.student_id = p.student_id
	), '[]')`;

/** The step of messages to families: written by a person's tap, not by a ladder. */
export const TO_FAMILY = 'to-family';

/**
 * CH11: each message to a guardian that these facts speak of, with its job, in the transaction of the facts. Whom a
 * court forbids to call gets none, whatever a device says.
 */
export async function writeToFamily(
	tx: Tx,
	placement: PlacementId,
	facts: readonly Fact[],
	now: Instant
): Promise<void> {
	const rows = facts.filter(isMessage).map(({ id, body }) => ({
		id: `${placement}|${TO_FAMILY}/${id}`,
		fact: id,
		alert: body.alert,
		guardian: body.guardian,
		channel: body.channel
	}));
	if (rows.length === 0) return;
	await tx.all(sql`
		with written as (
			insert into delivery (school_id, delivery_id, placement_id, alert_id, ground, step, turn, channel, person_id,
				state, due_at, changed_at)
			select p.school_id, x.id, p.placement_id, x.alert, x.fact, ${TO_FAMILY}::text, 0, x.channel, x.guardian,
				'due', ${now}::bigint, ${now}::bigint
			from placement p
				join guardianship g on g.school_id = p.school_id and g.student_id = p.student_id and not g.barred
				join jsonb_to_recordset(${json(rows)}::text::jsonb)
					as x(id text, fact text, alert text, guardian text, channel text) on x.guardian = g.person_id
			where p.placement_id = ${placement}
			on conflict do nothing
			returning school_id, delivery_id, placement_id, channel
		)
		insert into job (school_id, job_id, kind, placement_id, about, due_at, outside_since)
		select school_id, 'send/' || delivery_id, channel, placement_id,
			jsonb_build_object('delivery', delivery_id), ${now}::bigint, ${now}::bigint
		from written
		on conflict do nothing`);
}

type Message = FactOf<'family'> & {
	readonly body: { readonly guardian: PersonId; readonly channel: Channel };
};

function isMessage(fact: Fact): fact is Message {
	const { body } = fact;
	return (
		body.type === 'family' &&
		body.outcome === 'message-sent' &&
		body.guardian !== undefined &&
		(body.channel === 'sms' || body.channel === 'email')
	);
}
