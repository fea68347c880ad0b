import { sql, type SQL } from 'drizzle-orm';
import type { PersonId, PlacementId } from '#shared/domain/ids.ts';
import { EMPTY_OUTCOMES } from '#shared/domain/signal-outcome.ts';
import type { NewPassage } from '#shared/domain/signal/raise.ts';
import type { Day, Instant } from '#shared/domain/time.ts';
import { json, type Tx } from '#server/db/database.ts';

/** SG20: the passages of an alert `a`, for a `jsonb_build_object`; null: of any other kind. */
export const PASSAGES = sql`case when a.alert_id like 'signal/%' then (
	select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', s.signal_id, 'level', s.level, 'family', s.family,
		'mark', s.mark, 'field', s.field, 'at', s.found_at, 'excerpt', w.excerpt)) order by s.seq, s.signal_id)
	from signal s left join signal_words w using (school_id, placement_id, signal_id)
	where s.school_id = a.school_id and s.placement_id = a.placement_id and s.alert_id = a.alert_id) end`;

/** With an id of its own, by which steps cover it. */
export type KeptPassage = NewPassage & { readonly id: string };

/** Two more steps of the statement in which the placement has just moved (`moved`). */
export function insertPassages(
	author: PersonId,
	passages: readonly KeptPassage[],
	now: Instant
): SQL {
	const rows = sql`moved m, jsonb_to_recordset(${json(passages)}::text::jsonb) as x(id text, alert text, page text,
		field text, level text, rule text, family text, mark text, excerpt text, copy text)`;
	return sql`, signals as (
			insert into signal (school_id, placement_id, signal_id, alert_id, seq, author_id, page, field, level, rule,
				family, mark, found_at)
			select m.school_id, m.placement_id, x.id, x.alert, m.counter, ${author}::text, x.page, x.field, x.level,
				x.rule, x.family, x.mark, ${now}::bigint
			from ${rows}
		), words as (
			insert into signal_words (school_id, placement_id, signal_id, excerpt, copy)
			select m.school_id, m.placement_id, x.id, x.excerpt, x.copy from ${rows}
		)`;
}

/** What of a placement the finding of signals depends on. */
export interface SignalGround {
	/** '': nobody said it. */
	readonly birth: Day;
	readonly terms: readonly { readonly agreement: string; readonly planned: string }[];
}

export async function signalGround(tx: Tx, placement: PlacementId): Promise<SignalGround> {
	const [row] = await tx.all<SignalGround>(sql`
		select coalesce((select i.birth from identity i where i.person_id = p.student_id), '') as birth,
			coalesce((select jsonb_agg(jsonb_build_object('agreement', t.agreement_id,
					'planned', concat_ws(' ', t.activities, t.objectives)))
				from agreement_terms t where t.placement_id = p.placement_id), '[]') as terms
		from placement p where p.placement_id = ${placement}`);
	return row ?? { birth: '', terms: [] };
}

/** SG26: of alerts that were closed as nothing, or as usual, before this instant the words go; their marks stay. */
export async function forgetUnfounded(tx: Tx, before: Instant): Promise<void> {
	await tx.all(sql`
		delete from signal_words w using signal s, fact f
		where (s.school_id, s.placement_id, s.signal_id) = (w.school_id, w.placement_id, w.signal_id)
			and (f.school_id, f.placement_id) = (s.school_id, s.placement_id)
			and f.body->>'type' = 'closed' and f.body->>'alert' = s.alert_id and f.received_at < ${before}
			and f.body->>'outcome' in (select jsonb_array_elements_text(${json(EMPTY_OUTCOMES)}::text::jsonb))
			and f.body->'covers' @> to_jsonb(s.signal_id)
			and not exists (select 1 from fact r where (r.school_id, r.placement_id) = (f.school_id, f.placement_id)
				and r.body->>'type' = 'retract' and r.body->>'fact' = f.fact_id)`);
}
